// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace fashen::corpus {

/// What a sentence of law binds to.
enum class NormForce {
  duty,           ///< 应当, 必须
  prohibition,    ///< 不得, 禁止
  power,          ///< 可以, 有权
  encouragement,  ///< 鼓励, 提倡
};

/// A word that binds, allows or forbids.
struct NormWord {
  base::Span span;
  NormForce force = NormForce::duty;
  bool hedged = false;  ///< 原则上不得, 一般应当, 应当尽量
};

/// Those of folded text, in order. Words of one character (应, 可) are left out: too many of them
/// are parts of other words.
std::vector<NormWord> norm_words(std::string_view folded);

/// How a draft's word departs from the one that it stands for.
enum class ForceChange { none, weakened, strengthened, reversed };

/// A duty or prohibition that becomes a choice or gets a hedge is weakened, the other way round
/// strengthened; a duty for a prohibition is reversed.
ForceChange compare_force(const NormWord& upper, const NormWord& draft);

}  // namespace fashen::corpus

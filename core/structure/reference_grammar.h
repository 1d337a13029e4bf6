// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "structure/outline.h"

namespace fashen::structure {

/// One step of a reference: 第五条, 第三、五条, 第（一）至（三）项, 第3.2条.
struct ReferenceStep {
  UnitKind kind = UnitKind::article;
  std::vector<int> numbers;  ///< More than one for a list; the two ends of a range
  int sub_number = 0;        ///< 第三条之一
  bool range = false;
  std::string_view decimal;  ///< "3.2" where the number is one
};

/// Steps from the larger to the smaller unit: 第五条第二款第（一）项.
struct ReferenceChain {
  std::vector<ReferenceStep> steps;
  std::size_t end = 0;
};

/// Reads the chain at `at` of a folded line; nothing if there is none (第一名, 第三项目).
std::optional<ReferenceChain> reference_chain_at(std::string_view line, std::size_t at);

/// 前款, 前两条, 本条, 本款.
struct RelativeReference {
  UnitKind kind = UnitKind::paragraph;
  int back = 0;  ///< How many units back; 0 for 本
  std::size_t end = 0;
};

/// Reads the relative word at `at`; nothing for 本条例, 目前, 以前.
std::optional<RelativeReference> relative_reference_at(std::string_view line, std::size_t at);

}  // namespace fashen::structure

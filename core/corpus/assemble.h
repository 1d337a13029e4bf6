// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/statute_source.h"
#include "corpus/text_store.h"

namespace fashen::corpus {

/// What became of a source.
struct SourceVerdict {
  enum class Kind {
    taken,     ///< It is a text, or a part of one, of the store
    repeated,  ///< Another source has the same work and day
    refused,   ///< It is no text of law, or does not say what it must
  };
  Kind kind = Kind::taken;
  std::string reason;  ///< In Chinese; for `taken`, what is odd about its numbers or its day
};

/// A store's contents and, for each source in the given order, its verdict.
struct Assembled {
  StoreContents contents;  ///< Its `sources` are those taken, by path
  std::vector<SourceVerdict> verdicts;
};

/// Makes works, versions and provisions of the sources. The books of a code are joined. Of two
/// sources with the same work and day the longer is taken, else the first by path. The order of
/// the sources does not matter.
Assembled assemble(const std::vector<StatuteSource>& sources);

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "corpus/alignment.h"
#include "text/diff.h"

namespace fashen::corpus {

/// One row of the comparison of two versions.
struct ProvisionChange {
  enum class Kind {
    same,         ///< Word for word, under the same number
    renumbered,   ///< Word for word, under another number
    punctuation,  ///< Only punctuation differs
    changed,
    added,
    removed,
  };
  Kind kind = Kind::same;
  AlignedProvisions row;
  std::vector<text::Edit> edits;  ///< Over the words of the two provisions; for `changed` and
                                  ///< `punctuation`
};

/// Compares two versions provision by provision; see `align`.
std::vector<ProvisionChange> compare_texts(const std::vector<Provision>& before,
                                           const std::vector<Provision>& after);

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "corpus/texts.h"

namespace fashen::corpus {

/// The provision of a text that says what another provision says, by `resemblance` of the words.
struct Correspondence {
  std::size_t index = 0;  ///< In the provisions searched
  double score = 0;       ///< 0 to 1
  double next = 0;        ///< Score of the next best: far below `score` where there is no doubt
};

/// The best correspondence of `provision` among `candidates`; nothing if none scores `least`.
std::optional<Correspondence> corresponding(const Provision& provision,
                                            const std::vector<Provision>& candidates,
                                            double least = 0.2);

/// A row of two versions side by side: an old and a new provision, or only one of them.
struct AlignedProvisions {
  std::optional<std::size_t> before, after;
  double score = 0;  ///< Of the two; 0 where one is missing
};

/// Puts two versions side by side: each provision with the one that resembles it most, at most one
/// partner each; those left over that bear the same number and are not wholly different are
/// partners too. In the order of `after`; what was removed stands where it stood.
std::vector<AlignedProvisions> align(const std::vector<Provision>& before,
                                     const std::vector<Provision>& after);

/// All provisions of a text, in order.
std::vector<Provision> provisions_of(const Texts& texts, const ImportedText& text);

}  // namespace fashen::corpus

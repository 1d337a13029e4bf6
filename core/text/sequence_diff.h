// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace fashen::text {

/// Which elements of two sequences are not part of what they have in common.
struct SequenceDiff {
  std::vector<bool> removed;  ///< One flag an element of `before`
  std::vector<bool> added;    ///< One flag an element of `after`
};

/// The shortest script that makes `after` of `before`: Myers, "An O(ND) Difference Algorithm and
/// Its Variations" (1986), in linear space. Very different sequences get a script that is right
/// but not the shortest, so that the time stays near linear. The elements are any identifiers:
/// characters, words, or whole paragraphs.
SequenceDiff diff_sequences(const std::vector<std::uint32_t>& before,
                            const std::vector<std::uint32_t>& after);

}  // namespace fashen::text

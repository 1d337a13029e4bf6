// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::corpus {

/// The neighbouring Han characters of a text, each pair once, sorted: what texts are compared by.
using CharacterPairs = std::vector<std::uint64_t>;
CharacterPairs character_pairs(std::string_view text);

/// Shared pairs over all pairs (Jaccard, 1901): 1 for the same set, 0 for nothing in common or
/// nothing at all.
double resemblance(const CharacterPairs& a, const CharacterPairs& b);

}  // namespace fashen::corpus

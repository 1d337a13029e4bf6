// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fashen::text {

/// Number of values in a sketch.
inline constexpr std::size_t sketch_values = 64;

/// A MinHash of folded text, to find near-duplicates: `sketch_values` numbers of 32 bits in
/// little-endian bytes. Shingles are eight code points, white space left out; one permutation with
/// as many bins, empty bins filled by rotation (Ping Li et al. 2012; Shrivastava and Li 2014).
/// Empty for a text shorter than a shingle. Linear.
std::string sketch(std::string_view folded);

/// Estimate of the Jaccard similarity of two texts' shingles, 0 to 1; 0 if a sketch is empty.
double similarity(std::string_view sketch, std::string_view other);

}  // namespace fashen::text

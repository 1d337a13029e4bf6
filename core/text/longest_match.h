// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fashen::text {

/// A number of bytes that no match of a regular expression (RE2 syntax) exceeds.
/// Nothing where there is none, where a match depends on what stands around it (^, $, \b), and
/// where the pattern is not understood.
std::optional<std::size_t> longest_match(std::string_view pattern);

}  // namespace fashen::text

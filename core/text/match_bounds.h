// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace fashen::text {

/// What bounds the matches of a regular expression.
struct MatchBounds {
  /// Characters that end sentences and lines: many patterns cannot match across them.
  static constexpr std::array<std::string_view, 3> ends = {"\n", "。", "；"};

  std::optional<std::size_t> longest;        ///< Bytes that no match exceeds, if there is a number
  std::array<bool, ends.size()> excludes{};  ///< Which of `ends` no match holds

  /// True if they say anything.
  bool any() const { return longest || excludes != std::array<bool, ends.size()>{}; }
  /// A part of a range of a text in which every match in that range lies that holds the byte at
  /// `place`. Not cut within a character, if the range is not.
  base::Span around(std::size_t place, std::string_view text, base::Span range) const;
};

/// The bounds of a regular expression (RE2 syntax); none where it is not understood.
MatchBounds match_bounds(std::string_view pattern);

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace fashen::text {

/// A place for people: both count from 1; the column counts code points.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// Line starts of a text, to turn byte offsets into places. Refers to the text, which must outlive
/// it. Every call costs about the same, however long a line is. Const calls may run concurrently.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);
  Position at(std::size_t offset) const;
  /// The line (without its line end) that holds `offset`.
  std::string_view line_of(std::size_t offset) const;
  /// Offset at which that line begins.
  std::size_t line_start(std::size_t offset) const;

 private:
  std::size_t characters_before(std::size_t offset) const;

  std::string_view text_;
  std::vector<std::size_t> starts_;
  std::vector<std::size_t> counts_;  ///< Code points before every so many bytes of the text
};

}  // namespace fashen::text

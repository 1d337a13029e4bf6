// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"

namespace fashen::structure {

/// A line as its author meant it: what a hard wrap has split is one line again. Never empty.
struct Line {
  base::Span span;        ///< In `folded.text`, without white space at both ends.
  std::size_t block = 0;  ///< Index of the block in which it begins.
  bool wrapped = false;   ///< The span goes over line ends.
  bool indented = false;  ///< White space stood before it.
  bool body = true;       ///< Running text: not a table cell, note, header or footer.
};

/// The lines of a document in order. Lines are joined only where the whole text shows that it was
/// cut at a fixed width. In a document laid out as one table the cells count as body.
std::vector<Line> read_lines(const document::Document& document);

/// The folded text of a line.
inline std::string_view text_of(const document::Document& document, const Line& line) {
  return base::slice(document.folded.text, line.span);
}

}  // namespace fashen::structure

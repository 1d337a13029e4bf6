// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/source_line.h"

#include <algorithm>

#include "terminal/display.h"
#include "text/utf8.h"

namespace fashen::terminal {
namespace {

/// Steps back from `offset` while the characters passed fit into `columns`.
std::size_t back(std::string_view line, std::size_t offset, std::size_t columns) {
  std::size_t used = 0;
  while (offset > 0) {
    const std::size_t before = text::previous(line, offset);
    used += width(text::code_point_at(line, before).value);
    if (used > columns) break;
    offset = before;
  }
  return offset;
}

/// The same forwards.
std::size_t forward(std::string_view line, std::size_t offset, std::size_t columns) {
  std::size_t used = 0;
  while (offset < line.size()) {
    const text::CodePoint point = text::code_point_at(line, offset);
    used += width(point.value);
    if (used > columns) break;
    offset += point.size;
  }
  return offset;
}

}  // namespace

SourceLine source_line(std::string_view line, base::Span words, std::size_t columns) {
  words.end = std::min(words.end, line.size());
  words.begin = std::min(words.begin, words.end);
  words.end = forward(line.substr(0, words.end), words.begin, columns);
  const std::size_t covered = width(one_line(base::slice(line, words)));
  const std::size_t room = columns - std::min(columns, covered);
  std::size_t first = back(line, words.begin, room / 2);
  const std::size_t left = width(one_line(line.substr(first, words.begin - first)));
  const std::size_t last = forward(line, words.end, room - std::min(room, left));
  if (last == line.size()) {
    const std::size_t right = width(one_line(line.substr(words.end)));
    first = back(line, words.begin, room - std::min(room, right));
  }
  std::string before = first > 0 ? "…" : "";
  before += one_line(line.substr(first, words.begin - first));
  SourceLine out;
  out.text = before + one_line(line.substr(words.begin, last - words.begin));
  if (last < line.size()) out.text += "…";
  out.carets =
      std::string(width(before), ' ') + std::string(std::max<std::size_t>(covered, 1), '^');
  return out;
}

}  // namespace fashen::terminal

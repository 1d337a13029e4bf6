// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/display.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace fashen::terminal {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// East Asian Wide and Fullwidth blocks (Unicode Standard Annex 11), and the quotation marks, dots
// and dashes that Chinese fonts draw wide.
constexpr Range wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};
constexpr Range invisible[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x2064},
    {0x2066, 0x2069}, {0x20D0, 0x20F0}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
};

template <std::size_t size>
bool within(const Range (&table)[size], char32_t character) {
  auto next = std::upper_bound(std::begin(table), std::end(table), character,
                               [](char32_t at, const Range& range) { return at < range.first; });
  return next != std::begin(table) && character <= std::prev(next)->last;
}

bool turns_direction(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::size_t width(char32_t character) {
  if (character < 0x300) return 1;
  if (within(invisible, character)) return 0;
  return within(wide, character) ? 2 : 1;
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::code_point_at(text, at);
    columns += width(point.value);
    at += point.size;
  }
  return columns;
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::code_point_at(text, at);
    if (point.value == '\n' || point.value == '\t' || point.value == '\r') {
      out += ' ';
    } else if (point.value < 0x20) {
      text::append(out, 0x2400 + point.value);  // The visible picture of the control character.
    } else if (point.value >= 0x7F && point.value < 0xA0) {
      text::append(out, 0x2421);
    } else if (!turns_direction(point.value)) {
      out.append(text, at, point.size);
    }
    at += point.size;
  }
  return out;
}

}  // namespace fashen::terminal

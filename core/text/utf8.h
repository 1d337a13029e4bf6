// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fashen::text {

/// True if the bytes are UTF-8: shortest forms, no surrogates, nothing beyond U+10FFFF.
bool is_valid(std::string_view bytes);

/// The code point at `offset` of valid UTF-8, and its length in bytes (1 to 4).
struct CodePoint {
  char32_t value;
  std::size_t size;
};
inline CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const char* p = text.data() + offset;
  const auto bits = [p](int i) { return static_cast<unsigned char>(p[i]) & 0x3Fu; };
  const unsigned lead = static_cast<unsigned char>(*p);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // A cut or stray sequence counts as one byte, so that no reader runs past the end.
  if (size > text.size() - offset) return {lead, 1};
  switch (size) {
    case 1: return {lead, 1};
    case 2: return {(lead & 0x1Fu) << 6 | bits(1), 2};
    case 3: return {(lead & 0x0Fu) << 12 | bits(1) << 6 | bits(2), 3};
    default: return {(lead & 0x07u) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3), 4};
  }
}

/// The offset at which the code point before `offset` begins; 0 at the start.
inline std::size_t previous(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  --offset;
  while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80) --offset;
  return offset;
}

/// True if the word stands in the text at `at`. Of a few words the last bytes differ most, so that
/// most are told apart by these, where the first ones of Chinese characters say little.
inline bool stands_at(std::string_view text, std::size_t at, std::string_view word) {
  if (at > text.size() || text.size() - at < word.size()) return false;
  if (word.empty()) return true;
  const char* const end = text.data() + at + word.size();
  return end[-1] == word.back() && text.substr(at, word.size()) == word;
}

/// Appends one code point.
void append(std::string& out, char32_t value);

/// Number of code points of valid UTF-8.
std::size_t length(std::string_view text);

/// The longest prefix of at most `count` code points.
std::string_view prefix(std::string_view text, std::size_t count);

/// Han ideographs of the basic block, extension A and the compatibility block.
bool is_han(char32_t value);

/// Without white space (ASCII, no-break, ideographic, zero-width, line ends) at both ends.
std::string_view trim(std::string_view text);

}  // namespace fashen::text

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
CodePoint code_point_at(std::string_view text, std::size_t offset);

/// The offset at which the code point before `offset` begins; 0 at the start.
std::size_t previous(std::string_view text, std::size_t offset);

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace fashen::text {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

}  // namespace

bool is_valid(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    auto lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + size > bytes.size()) return false;
    for (std::size_t k = 1; k < size; ++k) {
      if ((static_cast<unsigned char>(bytes[i + k]) & 0xC0) != 0x80) return false;
    }
    char32_t value = code_point_at(bytes, i).value;
    bool shortest = size == 2 || value >= (size == 3 ? 0x800u : 0x10000u);
    if (!shortest || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return false;
    i += size;
  }
  return true;
}

void append(std::string& out, char32_t value) {
  auto byte = [&out](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  if (value < 0x80) {
    byte(value);
  } else if (value < 0x800) {
    byte(0xC0 | value >> 6);
    byte(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    byte(0xE0 | value >> 12);
    byte(0x80 | (value >> 6 & 0x3F));
    byte(0x80 | (value & 0x3F));
  } else {
    byte(0xF0 | value >> 18);
    byte(0x80 | (value >> 12 & 0x3F));
    byte(0x80 | (value >> 6 & 0x3F));
    byte(0x80 | (value & 0x3F));
  }
}

std::size_t length(std::string_view text) {
  // Eight bytes at a time: the lowest bit of each tells if it begins a character. The sums of so
  // many words fit in a byte.
  constexpr std::uint64_t lowest = 0x0101010101010101;
  constexpr std::size_t word = sizeof lowest, most_words = 31;
  std::size_t count = 0;
  std::size_t at = 0;
  while (at + word <= text.size()) {
    const std::size_t words = std::min(most_words, (text.size() - at) / word);
    std::uint64_t begins = 0;
    for (std::size_t i = 0; i < words; ++i) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, text.data() + at + i * word, word);
      begins += (~eight >> 7 | eight >> 6) & lowest;
    }
    count += begins * lowest >> 56;
    at += words * word;
  }
  for (; at < text.size(); ++at) count += is_continuation(text[at]) ? 0 : 1;
  return count;
}

std::string_view prefix(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size() && count > 0; --count) end += code_point_at(text, end).size;
  return text.substr(0, end);
}

bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    CodePoint first = code_point_at(text, 0);
    if (!is_space(first.value)) break;
    text.remove_prefix(first.size);
  }
  while (!text.empty()) {
    std::size_t last = previous(text, text.size());
    if (!is_space(code_point_at(text, last).value)) break;
    text = text.substr(0, last);
  }
  return text;
}

}  // namespace fashen::text

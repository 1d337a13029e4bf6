// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/symbols.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace fashen::docx {
namespace {

struct Sign {
  unsigned char code;
  const char* text;
};

constexpr std::array<Sign, 20> wingdings = {{
    {0x6c, "●"}, {0x6d, "❍"}, {0x6e, "■"}, {0x6f, "□"}, {0x71, "❑"}, {0x72, "❒"}, {0x75, "◆"},
    {0x76, "❖"}, {0x77, "◆"}, {0x9f, "•"}, {0xa1, "○"}, {0xa3, "○"}, {0xa7, "▪"}, {0xa8, "□"},
    {0xd8, "➢"}, {0xe0, "→"}, {0xfb, "✗"}, {0xfc, "✓"}, {0xfd, "☒"}, {0xfe, "☑"},
}};

constexpr std::array<Sign, 10> wingdings2 = {{
    {0x4f, "✗"},
    {0x50, "✓"},
    {0x51, "☒"},
    {0x52, "☑"},
    {0x53, "☒"},
    {0x54, "☒"},
    {0x96, "•"},
    {0x97, "●"},
    {0xa2, "■"},
    {0xa3, "□"},
}};

constexpr std::array<Sign, 10> greek_and_mathematics = {{
    {0xa3, "≤"},
    {0xa5, "∞"},
    {0xb0, "°"},
    {0xb1, "±"},
    {0xb3, "≥"},
    {0xb4, "×"},
    {0xb7, "•"},
    {0xb8, "÷"},
    {0xb9, "≠"},
    {0xe5, "∑"},
}};

template <std::size_t N>
std::string from(const std::array<Sign, N>& table, char32_t code) {
  auto found = std::find_if(table.begin(), table.end(), [&](Sign s) { return s.code == code; });
  return found == table.end() ? std::string() : found->text;
}

bool is_private(char32_t code) { return code >= 0xe000 && code <= 0xf8ff; }

}  // namespace

std::string symbol(std::string_view font, char32_t code) {
  // Symbol fonts sit at F000 to F0FF; the plain code is also in use.
  const char32_t place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (place < 0x100) {
    if (font == "Wingdings") return from(wingdings, place);
    if (font == "Wingdings 2") return from(wingdings2, place);
    if (font == "Symbol") return from(greek_and_mathematics, place);
  }
  if (code < 0x20 || is_private(code)) return {};
  std::string out;
  text::append(out, code);
  return out;
}

std::string bullet_text(std::string_view font, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint point = text::code_point_at(text, i);
    i += point.size;
    const bool coded = is_private(point.value) || font.starts_with("Wingdings");
    const std::string sign = coded ? symbol(font, point.value) : std::string();
    if (!coded) {
      text::append(out, point.value);
    } else {
      out += sign.empty() ? "•" : sign;
    }
  }
  return out;
}

}  // namespace fashen::docx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/escape.h"

#include <cstdio>

#include "text/utf8.h"

namespace fashen::html {

namespace {

/// Bytes of a character at `at` that must not reach a page as it is, 0 for others: controls, and
/// the marks that turn the direction of writing, which could show a sentence other than it reads.
std::size_t unsafe_size(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20 || byte == 0x7F) return 1;
  if (byte != 0xC2 && byte != 0xD8 && byte != 0xE2) return 0;
  const auto [value, size] = text::code_point_at(text, at);
  const bool control = value >= 0x80 && value < 0xA0;
  const bool direction = value == 0x061C || value == 0x200E || value == 0x200F ||
                         (value >= 0x202A && value <= 0x202E) ||
                         (value >= 0x2066 && value <= 0x2069);
  return control || direction ? size : 0;
}

/// Its visible stand-in: the picture of a control character, else its code.
void append_picture(std::string& out, char32_t value) {
  if (value < 0x20) return text::append(out, 0x2400 + value);
  if (value == 0x7F) return text::append(out, 0x2421);
  char code[16];
  std::snprintf(code, sizeof code, "[U+%04X]", static_cast<unsigned>(value));
  out += code;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\n':
      case '\t': out += text[at]; break;
      default: {
        const std::size_t size = unsafe_size(text, at);
        if (size == 0) {
          out += text[at];
        } else {
          append_picture(out, text::code_point_at(text, at).value);
          at += size - 1;
        }
      }
    }
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_escaped(out, text);
  return out;
}

void append_element(std::string& out, std::string_view tag, std::string_view css_class,
                    std::string_view text) {
  if (text.empty()) return;
  out.append("<").append(tag);
  if (!css_class.empty()) out.append(" class=\"").append(css_class).append("\"");
  out += '>';
  append_escaped(out, text);
  out.append("</").append(tag).append(">");
}

}  // namespace fashen::html

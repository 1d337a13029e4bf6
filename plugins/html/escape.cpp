// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/escape.h"

#include "text/utf8.h"

namespace fashen::html {

void append_escaped(std::string& out, std::string_view text) {
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\n':
      case '\t': out += c; break;
      default: {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
          text::append(out, char32_t{0x2400} + byte);
        } else {
          out += c;
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

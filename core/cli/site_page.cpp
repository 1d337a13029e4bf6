// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/site_page.h"

namespace fashen::cli {

SitePage::SitePage(std::string_view title, std::string root, std::string_view current)
    : root_(std::move(root)) {
  markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
  markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  text(title).markup("</title>\n<link rel=\"stylesheet\" href=\"" + root_ + "site.css\">\n");
  markup("</head>\n<body>\n<header class=\"top\"><nav><b>法审规则</b>");
  auto entry = [&](const char* page, const char* label) {
    markup(std::string("<a href=\"") + root_ + page + "\"");
    if (current == page) markup(" aria-current=\"page\"");
    markup(">").text(label).markup("</a>");
  };
  entry("index.html", "全部规则");
  entry("api.html", "编写规则的接口");
  markup("</nav></header>\n<main>\n");
}

SitePage& SitePage::markup(std::string_view html) {
  out_ += html;
  return *this;
}

SitePage& SitePage::text(std::string_view words) {
  for (char c : words) {
    switch (c) {
      case '&': out_ += "&amp;"; break;
      case '<': out_ += "&lt;"; break;
      case '>': out_ += "&gt;"; break;
      case '"': out_ += "&quot;"; break;
      default: out_ += c;
    }
  }
  return *this;
}

SitePage& SitePage::element(std::string_view tag, std::string_view css_class,
                            std::string_view words) {
  markup("<").markup(tag);
  if (!css_class.empty()) markup(" class=\"").markup(css_class).markup("\"");
  markup(">").text(words);
  return markup("</").markup(tag).markup(">");
}

std::string SitePage::finish() {
  markup("\n</main>\n<script src=\"" + root_ + "site.js\"></script>\n</body>\n</html>\n");
  return std::move(out_);
}

}  // namespace fashen::cli

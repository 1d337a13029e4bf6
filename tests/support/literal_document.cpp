// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/literal_document.h"

namespace fashen::testing {

document::Document literal_document(std::string_view text, std::string_view path) {
  document::Document document;
  document.path = path;
  document.media_type = "text/plain";
  document.encoding = "UTF-8";
  while (!text.empty()) {
    const std::size_t line_end = text.find('\n');
    const std::string_view line = text.substr(0, line_end);
    document::Block block;
    block.span = {document.text.size(), document.text.size() + line.size()};
    document.text.append(line).push_back('\n');
    document.blocks.push_back(std::move(block));
    text.remove_prefix(line_end == std::string_view::npos ? text.size() : line_end + 1);
  }
  document::finish(document);
  return document;
}

}  // namespace fashen::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/composer.h"

#include <algorithm>

namespace fashen::report {

using document::Block;
using document::BlockKind;

void Composer::title(const std::string& text) {
  document_.title = text;
  Block& block = add(text, BlockKind::heading);
  block.level = 1;
  block.centered = true;
}

void Composer::heading(const std::string& text, int level) {
  add(text, BlockKind::heading).level = level;
}

void Composer::paragraph(const std::string& text) {
  if (!text.empty()) add(text, BlockKind::paragraph);
}

void Composer::table(const std::vector<std::vector<std::string>>& rows, Labels labels) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column) {
      cell(rows[row][column], row, column, (labels == Labels::first_row ? row : column) == 0);
    }
  }
  ++tables_;
}

document::Document Composer::take() {
  document_.media_type = "text/plain";
  document::finish(document_);
  return std::move(document_);
}

Block& Composer::add(std::string_view text, BlockKind kind) {
  Block block;
  block.kind = kind;
  block.span = {document_.text.size(), document_.text.size() + text.size()};
  document_.text.append(text).append("\n");
  document_.blocks.push_back(block);
  return document_.blocks.back();
}

void Composer::cell(const std::string& text, std::size_t row, std::size_t column, bool label) {
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    Block& block = add(std::string_view(text).substr(begin, end - begin), BlockKind::table_cell);
    block.cell = document::CellPosition{tables_, row, column};
    block.bold = label;
    begin = end + 1;
  }
}

}  // namespace fashen::report

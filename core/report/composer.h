// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace fashen::report {

/// Lays a text out as blocks of a document that is made here and not read.
class Composer {
 public:
  void title(const std::string& text);
  void heading(const std::string& text, int level);
  /// Nothing for an empty text.
  void paragraph(const std::string& text);

  /// A table of the rows; the first one is its head. Each line of a cell is a paragraph.
  void table(const std::vector<std::vector<std::string>>& rows);

  /// Where the next block begins.
  std::size_t size() const { return document_.text.size(); }

  document::Document take();

 private:
  document::Block& add(std::string_view text, document::BlockKind kind);
  void cell(const std::string& text, std::size_t row, std::size_t column, bool head);

  document::Document document_;
  std::size_t tables_ = 0;
};

}  // namespace fashen::report

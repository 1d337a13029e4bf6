// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace fashen::report {

/// Lays a paper of our own out as blocks of a document, for a writer of Word files.
class Composer {
 public:
  /// Which cells of a table are its labels and stand out.
  enum class Labels { first_row, first_column };

  /// The heading of the paper; once, before all else.
  void title(const std::string& text);
  void heading(const std::string& text, int level);
  /// Nothing for an empty text.
  void paragraph(const std::string& text);

  /// A row of cells each; each line of a cell is a paragraph of its own.
  void table(const std::vector<std::vector<std::string>>& rows, Labels labels = Labels::first_row);

  /// Where the next block begins.
  std::size_t size() const { return document_.text.size(); }

  document::Document take();

 private:
  document::Block& add(std::string_view text, document::BlockKind kind);
  void cell(const std::string& text, std::size_t row, std::size_t column, bool label);

  document::Document document_;
  std::size_t tables_ = 0;
};

}  // namespace fashen::report

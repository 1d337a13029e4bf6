// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"

namespace fashen::html {

/// Writes the tags of tables around cell paragraphs that come in reading order. Columns that a cell
/// of an earlier row spans into are left out, columns without a cell are filled.
class TableView {
 public:
  /// To be called before each block's own text; opens and closes rows and cells as needed.
  void enter(const document::Block& block, std::string& out);

  /// Closes an open table.
  void leave(std::string& out);

  bool open() const { return open_; }

 private:
  void close_row(std::string& out);
  void skip_to(std::size_t column, std::string& out);

  bool open_ = false;
  bool cell_open_ = false;
  document::CellPosition at_;
  std::size_t column_ = 0;            ///< Next column of the row
  std::size_t width_ = 0;             ///< Columns of the widest row so far
  std::vector<std::size_t> covered_;  ///< Per column, how many more rows a cell above covers
};

}  // namespace fashen::html

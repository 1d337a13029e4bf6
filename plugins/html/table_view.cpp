// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/table_view.h"

#include <algorithm>

namespace fashen::html {
namespace {

// More columns than any table on paper; bounds what a hostile file can make us write.
constexpr std::size_t most_columns = 200;
constexpr std::size_t most_rows_spanned = 10'000;

void append_span(std::string& out, const char* attribute, std::size_t count) {
  if (count <= 1) return;
  out.append(" ").append(attribute).append("=\"").append(std::to_string(count)).append("\"");
}

}  // namespace

void TableView::enter(const document::Block& block, std::string& out) {
  document::CellPosition cell = *block.cell;
  cell.column = std::min(cell.column, most_columns - 1);
  if (open_ && at_.table != cell.table) leave(out);
  const bool same_row = open_ && at_.row == cell.row;
  if (same_row && cell_open_ && at_.column == cell.column) return;
  if (!open_) {
    out += "<div class=\"table\"><table><tr>";
    open_ = true;
    covered_.assign(most_columns, 0);
    column_ = width_ = 0;
  } else if (!same_row) {
    close_row(out);
    out += "<tr>";
  } else if (cell_open_) {
    out += "</td>";
  }
  skip_to(cell.column, out);
  const std::size_t columns =
      std::clamp<std::size_t>(cell.column_span, 1, most_columns - cell.column);
  const std::size_t rows = std::clamp<std::size_t>(cell.row_span, 1, most_rows_spanned);
  out += "<td";
  append_span(out, "colspan", columns);
  append_span(out, "rowspan", rows);
  out += '>';
  for (std::size_t i = 0; i < columns; ++i) covered_[cell.column + i] = rows;
  column_ = cell.column + columns;
  cell_open_ = true;
  at_ = cell;
}

void TableView::skip_to(std::size_t column, std::string& out) {
  for (; column_ < column; ++column_) {
    if (covered_[column_] == 0) out += "<td></td>";
  }
}

void TableView::close_row(std::string& out) {
  if (cell_open_) out += "</td>";
  cell_open_ = false;
  width_ = std::max(width_, column_);
  skip_to(width_, out);
  out += "</tr>";
  for (std::size_t& rows : covered_) {
    if (rows > 0) --rows;
  }
  column_ = 0;
}

void TableView::leave(std::string& out) {
  if (!open_) return;
  close_row(out);
  out += "</table></div>\n";
  open_ = false;
}

}  // namespace fashen::html

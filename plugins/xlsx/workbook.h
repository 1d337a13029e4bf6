// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace fashen::xlsx {

/// A workbook of tables, written row by row from the top, several side by side: each row goes to
/// disk when the next one of its table begins. A table that has more rows than a sheet can hold
/// ends with a row that says so.
class Workbook {
 public:
  /// `path` is written when `close` is called.
  explicit Workbook(const std::string& path);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  struct Column {
    std::string title;
    double width;  ///< In characters
  };

  /// Begins a sheet with a bold first row that stays in view. Returns its number, from 0.
  std::size_t add_sheet(const std::string& name, const std::vector<Column>& columns);
  /// Begins a row of a sheet.
  void add_row(std::size_t sheet);
  /// The next cell of the row.
  void text(const std::string& value);
  void number(std::uint64_t value);
  /// A cell with a link to a file beside the workbook.
  void link(const std::string& file, const std::string& shown);

  /// `io` if the file could not be written.
  base::Result<void> close();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::xlsx

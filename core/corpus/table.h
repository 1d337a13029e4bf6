// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/result.h"

namespace fashen::corpus {

/// One row of facts and the line it stands on.
struct Row {
  std::size_t line = 0;
  std::vector<std::string> fields;
};

/// A table of facts: a header row, then one row a fact.
struct Table {
  std::string path;
  std::vector<std::string> columns;
  std::vector<Row> rows;

  /// Index of a column; the number of columns if there is no such column.
  std::size_t column(std::string_view name) const;
  /// The field under a column; empty if there is no such column.
  const std::string& at(const Row& row, std::string_view column) const;
  /// `malformed` at the row's place.
  base::Error error(const Row& row, std::string message) const;
};

/// Reads tab-separated values. Empty lines and lines that begin with # are comments; the columns
/// must be exactly `columns`, and every row must have as many fields.
base::Result<Table> parse_tsv(std::string path, std::string_view text,
                              const std::vector<std::string>& columns);

/// Reads comma-separated values with quoted fields (RFC 4180) and any columns.
base::Result<Table> parse_csv(std::string path, std::string_view text);

/// The text of a table; the inverse of `parse_tsv`. Tabs and line ends in fields become spaces.
std::string to_tsv(const Table& table);

}  // namespace fashen::corpus

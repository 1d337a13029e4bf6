// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/table.h"

#include <algorithm>
#include <utility>

namespace fashen::corpus {
namespace {

std::vector<std::string> split(std::string_view line, char separator) {
  std::vector<std::string> fields;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(line.find(separator, begin), line.size());
    fields.emplace_back(line.substr(begin, end - begin));
    if (end == line.size()) return fields;
    begin = end + 1;
  }
}

// Reads one record at `offset` and moves it behind the record's line end.
bool read_csv_record(std::string_view text, std::size_t& offset, Row& row, std::size_t& line) {
  std::string field;
  bool quoted = false;
  row.line = line;
  while (offset < text.size()) {
    const char c = text[offset++];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"') {
        field += c;
      } else if (offset < text.size() && text[offset] == '"') {
        field += text[offset++];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      row.fields.push_back(std::exchange(field, {}));
    } else if (c == '\n') {
      break;
    } else if (c != '\r') {
      field += c;
    }
  }
  row.fields.push_back(std::move(field));
  return !quoted;
}

}  // namespace

std::size_t Table::column(std::string_view name) const {
  return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) -
                                  columns.begin());
}

const std::string& Table::at(const Row& row, std::string_view name) const {
  static const std::string empty;
  const std::size_t index = column(name);
  return index < row.fields.size() ? row.fields[index] : empty;
}

base::Error Table::error(const Row& row, std::string message) const {
  return {base::ErrorCode::malformed, std::move(message), path + ":" + std::to_string(row.line)};
}

base::Result<Table> parse_tsv(std::string path, std::string_view text,
                              const std::vector<std::string>& columns) {
  Table table;
  table.path = std::move(path);
  std::size_t line_number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++line_number;
    if (line.empty() || line.front() == '#') continue;
    Row row{line_number, split(line, '\t')};
    if (table.columns.empty()) {
      if (row.fields != columns) return table.error(row, "表头与规定的列不符");
      table.columns = columns;
      continue;
    }
    if (row.fields.size() != columns.size()) {
      return table.error(row, "应有 " + std::to_string(columns.size()) + " 列，实有 " +
                                  std::to_string(row.fields.size()) + " 列");
    }
    table.rows.push_back(std::move(row));
  }
  if (table.columns.empty()) return table.error(Row{1, {}}, "缺少表头");
  return table;
}

base::Result<Table> parse_csv(std::string path, std::string_view text) {
  Table table;
  table.path = std::move(path);
  std::size_t line = 1;
  for (std::size_t offset = 0; offset < text.size();) {
    Row row;
    if (!read_csv_record(text, offset, row, line)) return table.error(row, "引号没有闭合");
    if (table.columns.empty()) {
      table.columns = std::move(row.fields);
    } else if (row.fields.size() > 1) {
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

std::string to_tsv(const Table& table) {
  std::string text;
  const auto add = [&text](const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (i > 0) text += '\t';
      for (char c : fields[i]) text += c == '\t' || c == '\n' ? ' ' : c;
    }
    text += '\n';
  };
  add(table.columns);
  for (const Row& row : table.rows) add(row.fields);
  return text;
}

}  // namespace fashen::corpus

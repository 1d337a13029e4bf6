// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/date.h"

namespace fashen::corpus {

/// Writes a record of the index: a row of fields, each its size (LEB128) and its bytes.
class RecordWriter {
 public:
  RecordWriter& add(std::string_view field);
  RecordWriter& add(std::size_t number) { return add(std::to_string(number)); }
  RecordWriter& add(int number) { return add(std::to_string(number)); }
  RecordWriter& add(const std::optional<base::Date>& date);
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what `RecordWriter` wrote. After bytes that are not of this form every field is empty and
/// `complete` is false; nothing is ever read beyond them.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : bytes_(bytes) {}

  std::string_view field();
  std::string string() { return std::string(field()); }
  int number();
  /// A number of elements to follow, never more than the bytes that are left.
  std::size_t count();
  std::optional<base::Date> optional_day();
  base::Date day();
  /// True if all was well formed and nothing is left.
  bool complete() const { return ok_ && bytes_.empty(); }

 private:
  std::string_view fail();

  std::string_view bytes_;
  bool ok_ = true;
};

}  // namespace fashen::corpus

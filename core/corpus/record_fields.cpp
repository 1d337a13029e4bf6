// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/record_fields.h"

#include <cstdint>

namespace fashen::corpus {

RecordWriter& RecordWriter::add(std::string_view field) {
  std::size_t size = field.size();
  for (; size >= 0x80; size >>= 7) bytes_ += static_cast<char>(0x80 | (size & 0x7f));
  bytes_ += static_cast<char>(size);
  bytes_ += field;
  return *this;
}

RecordWriter& RecordWriter::add(const std::optional<base::Date>& date) {
  return add(date ? base::to_iso(*date) : std::string());
}

std::string_view RecordReader::field() {
  std::uint64_t size = 0;
  for (int shift = 0;; shift += 7) {
    if (bytes_.empty() || shift > 28) return fail();
    const auto byte = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (size > bytes_.size()) return fail();
  const std::string_view taken = bytes_.substr(0, size);
  bytes_.remove_prefix(size);
  return taken;
}

int RecordReader::number() {
  const std::string_view digits = field();
  int value = 0;
  for (char c : digits) {
    if (c < '0' || c > '9' || value > 9'999'999) return fail(), 0;
    value = value * 10 + (c - '0');
  }
  if (digits.empty()) fail();
  return value;
}

std::size_t RecordReader::count() {
  const auto value = static_cast<std::size_t>(number());
  if (value > bytes_.size()) return fail(), 0;
  return value;
}

std::optional<base::Date> RecordReader::optional_day() {
  const std::string_view text = field();
  if (text.empty()) return std::nullopt;
  const auto date = base::parse_date(text);
  if (!date) fail();
  return date;
}

base::Date RecordReader::day() {
  const auto date = optional_day();
  if (!date) fail();
  return date.value_or(base::Date{});
}

std::string_view RecordReader::fail() {
  ok_ = false;
  bytes_ = {};
  return {};
}

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"

namespace fashen::base {

WireWriter& WireWriter::number(std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
  bytes_ += static_cast<char>(value);
  return *this;
}

WireWriter& WireWriter::text(std::string_view bytes) {
  number(bytes.size());
  bytes_ += bytes;
  return *this;
}

std::uint64_t WireReader::number() {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
    auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  damage();
  return 0;
}

std::uint64_t WireReader::number_up_to(std::uint64_t last) {
  const std::uint64_t value = number();
  if (value <= last) return value;
  damage();
  return 0;
}

std::string WireReader::text() {
  std::uint64_t size = number();
  if (size > rest_.size()) {
    damage();
    return {};
  }
  std::string out(rest_.substr(0, static_cast<std::size_t>(size)));
  rest_.remove_prefix(static_cast<std::size_t>(size));
  return out;
}

void WireReader::damage() {
  ok_ = false;
  rest_ = {};
}

}  // namespace fashen::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fashen::base {

/// Builds a message for another process: numbers as LEB128 (seven bits a byte, lowest first), texts
/// as their length and their bytes. Both ends are of the same release, so nothing is tagged.
class WireWriter {
 public:
  WireWriter& number(std::uint64_t value);
  WireWriter& text(std::string_view bytes);

  /// A number of items, then what `write` makes of each.
  template <typename List, typename Write>
  WireWriter& list(const List& items, Write write) {
    number(items.size());
    for (const auto& item : items) write(*this, item);
    return *this;
  }

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads what WireWriter wrote. Damage never reads past the end: from there on every value is empty
/// and `ok` is false. Refers to the bytes.
class WireReader {
 public:
  explicit WireReader(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number();
  /// The same where numbers above `last` were never written: such a one is damage.
  std::uint64_t number_up_to(std::uint64_t last);
  std::string text();

  /// Fills `items` with as many as were written; `read` makes one. Stops at damage.
  template <typename List, typename Read>
  void list(List& items, Read read) {
    for (std::uint64_t left = number(); left > 0 && ok_; --left) items.push_back(read(*this));
  }

  /// True if nothing was damaged so far.
  bool ok() const { return ok_; }
  /// True if nothing was damaged and all was read.
  bool done() const { return ok_ && rest_.empty(); }

 private:
  void damage();

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace fashen::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fashen::rule {

/// One pass over a text for many sets of literals, all UTF-8. Immutable once built. Not a library:
/// the Vectorscan of Debian 13 (5.4.9) leaves matches out where a text lies in memory in certain
/// ways.
class LiteralScan {
 public:
  using Sets = std::vector<std::vector<std::string>>;

  explicit LiteralScan(const Sets& sets);
  ~LiteralScan();
  LiteralScan(LiteralScan&&) noexcept;
  LiteralScan& operator=(LiteralScan&&) noexcept;

  /// For each set the offsets at which one of its literals begins, ascending.
  std::vector<std::vector<std::size_t>> scan(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fashen::corpus {

/// How many records of each sort a store's database holds. They follow each other in this order,
/// as documents numbered from 1, so that a record is found by its number alone.
struct StoreLayout {
  std::uint32_t works = 0;
  std::uint32_t sources = 0;
  std::uint32_t texts = 0;
  std::uint32_t provisions = 0;

  std::uint32_t first_source() const { return works + 1; }
  std::uint32_t first_text() const { return works + sources + 1; }
  std::uint32_t first_provision() const { return works + sources + texts + 1; }

  std::string to_text() const;
  static std::optional<StoreLayout> parse(std::string_view text);
};

}  // namespace fashen::corpus

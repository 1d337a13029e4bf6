// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace fashen::text {

/// Four bytes of a text at once, the first one lowest: a character of three bytes, which nearly
/// every character takes, and one more.
inline std::uint32_t four_bytes(const void* bytes) {
  std::uint32_t four = 0;
  std::memcpy(&four, bytes, sizeof four);
  return std::endian::native == std::endian::little ? four : __builtin_bswap32(four);
}

}  // namespace fashen::text

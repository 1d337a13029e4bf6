// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "text/four_bytes.h"

namespace fashen::text {

/// A character known by its bytes, the first one lowest: no other has them all.
struct PackedCharacter {
  std::uint32_t code = 0;
  std::uint32_t size = 1;

  /// Its high bits are well mixed.
  std::uint32_t hash() const { return code * 0x9E3779B1u; }
};

/// The character at a place of text before `end`; a byte that begins none stands for itself.
inline PackedCharacter packed_character_at(const unsigned char* at, const unsigned char* end) {
  const auto left = static_cast<std::size_t>(end - at);
  const auto byte = [&](std::size_t i) { return std::uint32_t{at[i]} << (8 * i); };
  if (left >= 4) {
    // Nearly every character takes three bytes.
    const std::uint32_t four = four_bytes(at);
    if ((four & 0xF0) == 0xE0) return {four & 0xFFFFFF, 3};
  }
  const unsigned lead = at[0];
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3) return {byte(0) | byte(1) | byte(2), 3};
  if (lead < 0xC0 || left < 2) return {lead, 1};
  if (lead < 0xE0) return {byte(0) | byte(1), 2};
  if (left < 4) return {lead, 1};
  return {byte(0) | byte(1) | byte(2) | byte(3), 4};
}

}  // namespace fashen::text

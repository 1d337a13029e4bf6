// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fashen::base {

/// 64-bit FNV-1a (Fowler, Noll, Vo): stable over platforms and releases, for fingerprints and
/// change detection, not for defence against an adversary. Chain calls through `seed`.
constexpr std::uint64_t fnv1a(std::string_view bytes,
                              std::uint64_t seed = 14695981039346656037ull) {
  for (char c : bytes) {
    seed ^= static_cast<unsigned char>(c);
    seed *= 1099511628211ull;
  }
  return seed;
}

/// Sixteen lower-case hexadecimal digits.
std::string to_hex(std::uint64_t value);

}  // namespace fashen::base

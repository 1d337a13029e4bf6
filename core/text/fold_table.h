// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fashen::text {

/// What folding does to one code point of the basic plane, where it is not the code point to
/// write instead.
enum FoldAction : std::uint16_t {
  fold_keep = 0,
  fold_drop = 1,       ///< Leave it out (zero-width characters).
  fold_if_zero = 2,    ///< 零 if it stands for a zero among Chinese numerals.
  fold_if_digits = 3,  ///< Keep between ASCII digits (the comma of 1,200).
};

/// Tables computed by fold_table_tool.cpp: 256 pages of 256 entries, equal pages stored once.
extern const std::uint8_t fold_pages[256];
extern const std::uint16_t fold_entries[];

/// One bit for each code point of the basic plane: those with `fold_keep`.
extern const std::uint64_t kept_characters[1024];

/// One bit for each code point of the basic plane: the characters that make up nearly all of a
/// Chinese text (level 1 of GB 2312, printable ASCII, CJK punctuation).
extern const std::uint64_t common_characters[1024];

/// The code point `value` folds to, or a FoldAction. Zero for what lies beyond the basic plane.
inline std::uint16_t fold_entry(char32_t value) {
  if (value > 0xFFFF) return fold_keep;
  return fold_entries[fold_pages[value >> 8] * 256u + (value & 0xFF)];
}

/// True if folding leaves a code point of the basic plane as it is.
inline bool is_kept(std::uint32_t value) {
  return (kept_characters[value >> 6] >> (value & 63) & 1) != 0;
}

inline bool is_common(char32_t value) {
  return value <= 0xFFFF && (common_characters[value >> 6] >> (value & 63) & 1) != 0;
}

}  // namespace fashen::text

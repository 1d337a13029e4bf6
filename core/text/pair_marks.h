// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::text {

/// Which pairs of neighbouring characters a text has, as a Bloom filter: tells at one look that a
/// word is not there.
class PairMarks {
 public:
  /// What a word is known by here.
  static std::vector<std::uint32_t> of(std::string_view word);

  /// Forgets the last text; the next one has so many bytes.
  void begin(std::size_t size);
  /// Adds two characters, by PackedCharacter::hash, that stand side by side.
  void add(std::uint32_t first, std::uint32_t second) {
    const std::uint32_t place = mark_of(first, second) >> shift_;
    words_[place / 64] |= std::uint64_t{1} << (place % 64);
  }

  /// False only if two characters, by their hashes, do not stand side by side.
  bool holds(std::uint32_t first, std::uint32_t second) const {
    return holds(mark_of(first, second));
  }
  /// False only if the word that has these marks is not in the text.
  bool may_hold(const std::vector<std::uint32_t>& marks) const;

 private:
  bool holds(std::uint32_t mark) const {
    const std::uint32_t place = mark >> shift_;
    return (words_[place / 64] >> (place % 64) & 1) != 0;
  }
  static std::uint32_t mark_of(std::uint32_t first, std::uint32_t second) {
    return (first << 13 | first >> 19) ^ second;
  }

  std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>(1);
  unsigned shift_ = 26;  ///< What of a mark is too small to count
};

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::text {

/// Tells at which places of a text one of some phrases may begin, of 32 places at a time: the
/// scheme "Teddy" of Hyperscan (Wang et al., NSDI 2019). Up to four bytes of each phrase are looked
/// up by their halves; a phrase in one of eight groups sets the group's bit for each half. Const
/// calls may run concurrently.
class PhraseScan {
 public:
  explicit PhraseScan(const std::vector<std::string_view>& phrases);

  /// Places at which a phrase may begin: `begin` plus the number of each bit that is set.
  struct Block {
    std::size_t begin = 0;
    std::uint32_t places = 0;
  };
  /// How many places a block stands for.
  static constexpr std::size_t block = 32;

  /// Where the places begin that it cannot tell of: the last few of a long text, all of a short
  /// one, and all where the processor lacks the instructions (AVX2).
  static std::size_t end_of_scan(std::string_view text) {
    return text.size() < shortest_text || !able() ? 0 : text.size() - longest_offset;
  }

  /// The first block at or after `at`, which stands before the end of the scan, that has any such
  /// place; else one without, behind the text.
  Block next(std::string_view text, std::size_t at) const;

 private:
  static constexpr std::size_t looked_up = 4;
  static constexpr std::size_t longest_offset = 5;
  static constexpr std::size_t shortest_text = block + longest_offset;

  /// By half of a byte: the groups of the phrases that have it at the offset.
  struct Halves {
    alignas(16) std::array<std::uint8_t, 16> low{};
    alignas(16) std::array<std::uint8_t, 16> high{};
  };

  void add(std::string_view phrase, std::uint8_t group);
  template <std::size_t lookups>
  Block next_by(std::string_view text, std::size_t at) const;
  static bool able();

  /// The last one is there once more if three tell all, as of phrases of one character.
  std::array<std::uint8_t, looked_up> offsets_;
  std::array<Halves, looked_up> halves_;  ///< By the place of the offset in `offsets_`
};

}  // namespace fashen::text

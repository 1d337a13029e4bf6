// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::text {

/// Passes over the places of a text at which none of some phrases can begin, 32 bytes at a time:
/// the scheme "Teddy" of Hyperscan (Wang et al., NSDI 2019). Up to four bytes of each phrase are
/// looked up by their halves; a phrase in one of eight groups sets the group's bit for each half.
/// Where the processor lacks the instructions (AVX2) nothing is passed over. Const calls may run
/// concurrently.
class PhraseScan {
 public:
  explicit PhraseScan(const std::vector<std::string_view>& phrases);

  /// The first place at or after `at` at which a phrase may begin. Of the last few bytes, and of
  /// all of a short text, it cannot tell: they count as such places.
  std::size_t next(std::string_view text, std::size_t at) const {
    return text.size() < shortest_text ? at : next_of_long(text, at);
  }

 private:
  static constexpr std::size_t block = 32;
  static constexpr std::size_t looked_up = 4;
  static constexpr std::size_t longest_offset = 5;
  static constexpr std::size_t shortest_text = block + longest_offset;

  /// By half of a byte: the groups of the phrases that have it at the offset.
  struct Halves {
    alignas(16) std::array<std::uint8_t, 16> low{};
    alignas(16) std::array<std::uint8_t, 16> high{};
  };

  void add(std::string_view phrase, std::uint8_t group);
  std::size_t next_of_long(std::string_view text, std::size_t at) const;

  std::array<std::uint8_t, looked_up> offsets_;
  std::array<Halves, looked_up> halves_;  ///< By the place of the offset in `offsets_`
};

}  // namespace fashen::text

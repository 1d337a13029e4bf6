// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pair_marks.h"

#include <algorithm>
#include <bit>

#include "text/packed_character.h"

namespace fashen::text {

std::vector<std::uint32_t> PairMarks::of(std::string_view word) {
  std::vector<std::uint32_t> marks;
  const auto* at = reinterpret_cast<const unsigned char*>(word.data());
  const auto* end = at + word.size();
  PackedCharacter before;
  for (bool first = true; at < end; first = false) {
    const PackedCharacter here = packed_character_at(at, end);
    if (!first) marks.push_back(mark_of(before.hash(), here.hash()));
    before = here;
    at += here.size;
  }
  return marks;
}

void PairMarks::begin(std::size_t size) {
  // A dozen bits for each character.
  constexpr std::size_t fewest_bits = 1 << 12, most_bits = 1 << 22;
  const std::size_t bits = std::bit_ceil(std::clamp(size * 4, fewest_bits, most_bits));
  words_.assign(bits / 64, 0);
  shift_ = 32 - static_cast<unsigned>(std::countr_zero(bits));
}

bool PairMarks::may_hold(const std::vector<std::uint32_t>& marks) const {
  return std::all_of(marks.begin(), marks.end(), [&](std::uint32_t mark) { return holds(mark); });
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searched_text.h"

#include <algorithm>
#include <atomic>
#include <bit>

#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t most_bits = 1 << 22;

thread_local const SearchedText* innermost = nullptr;
std::atomic<std::uint64_t> made = 0;

std::uint32_t mix(std::uint32_t hash) { return hash ^ hash >> 15; }

/// Calls `visit` for the mark of every character and of every pair of neighbours.
template <typename Visit>
void each_mark(std::string_view text, Visit visit) {
  std::uint32_t before = 0;
  const auto see = [&](char32_t here) {
    const std::uint32_t hash = here * 0x9E3779B1u;
    visit(mix(hash), false);
    if (before != 0) visit(mix(before ^ here * 0x85EBCA6Bu), true);
    before = hash;
  };
  for (std::size_t at = 0; at < text.size();) {
    // Nearly every character takes three bytes.
    for (; at + 3 <= text.size(); at += 3) {
      const auto bits = [&](std::size_t i, unsigned mask) {
        return static_cast<unsigned char>(text[at + i]) & mask;
      };
      if (bits(0, 0xF0) != 0xE0) break;
      see(bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F));
    }
    if (at == text.size()) break;
    const CodePoint here = code_point_at(text, at);
    see(here.value);
    at += here.size;
  }
}

}  // namespace

SearchedText::SearchedText(std::string_view text)
    : text_(text), number_(++made), outer_(innermost) {
  // A dozen bits for each character, in each of which a false alarm is possible.
  const std::size_t bits = std::bit_ceil(std::clamp<std::size_t>(text.size() * 4, 4096, most_bits));
  bits_.resize(bits / 64);
  mask_ = static_cast<std::uint32_t>(bits - 1);
  std::uint64_t* const words = bits_.data();
  each_mark(text, [words, mask = mask_](std::uint32_t mark, bool) {
    words[(mark & mask) / 64] |= std::uint64_t{1} << (mark % 64);
  });
  innermost = this;
}

SearchedText::~SearchedText() { innermost = outer_; }

const SearchedText* SearchedText::of(std::string_view text) {
  const bool same = innermost != nullptr && innermost->text_.data() == text.data() &&
                    innermost->text_.size() == text.size();
  return same ? innermost : nullptr;
}

std::vector<std::uint32_t> SearchedText::marks_of(std::string_view word) {
  std::vector<std::uint32_t> single, pairs;
  each_mark(word, [&](std::uint32_t mark, bool pair) { (pair ? pairs : single).push_back(mark); });
  return pairs.empty() ? single : pairs;
}

bool SearchedText::may_hold(const std::vector<std::uint32_t>& marks) const {
  return std::all_of(marks.begin(), marks.end(), [&](std::uint32_t mark) {
    return (bits_[(mark & mask_) / 64] >> (mark % 64) & 1) != 0;
  });
}

}  // namespace fashen::text

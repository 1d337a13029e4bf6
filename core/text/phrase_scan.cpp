// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_scan.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace fashen::text {
namespace {

constexpr std::size_t most_groups = 8;
constexpr std::size_t character = 3;  // Bytes of nearly every character

/// Which bytes of the phrases tell most. The first byte of a Chinese character says little.
std::array<std::uint8_t, 4> telling_offsets(const std::vector<std::string_view>& phrases) {
  std::size_t shortest = std::numeric_limits<std::size_t>::max(), longest = 0;
  for (std::string_view phrase : phrases) {
    shortest = std::min(shortest, phrase.size());
    longest = std::max(longest, phrase.size());
  }
  if (shortest < character || longest < 2 * character) return {0, 1, 2, 2};
  return {1, 2, 4, 5};
}

/// Up to eight groups of phrases that have much in common: as many of the bytes, and near values of
/// the half byte in which characters differ most.
std::vector<std::vector<std::string_view>> grouped(std::vector<std::string_view> phrases) {
  const auto key = [](std::string_view phrase) {
    const auto half = [&](std::size_t at) { return at < phrase.size() ? phrase[at] & 15 : 0; };
    return std::tuple(std::min<std::size_t>(phrase.size() / character, 2), half(2), half(1));
  };
  std::sort(phrases.begin(), phrases.end(),
            [&](std::string_view a, std::string_view b) { return key(a) < key(b); });
  std::vector<std::vector<std::string_view>> found;
  for (std::string_view phrase : phrases) {
    const bool alike =
        !found.empty() && std::get<0>(key(found.back().back())) == std::get<0>(key(phrase));
    if (!alike) found.emplace_back();
    found.back().push_back(phrase);
  }
  while (found.size() < most_groups) {
    const auto largest =
        std::max_element(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    if (largest == found.end() || largest->size() < 2) break;
    const auto middle = largest->begin() + static_cast<std::ptrdiff_t>(largest->size() / 2);
    std::vector<std::string_view> rest(middle, largest->end());
    largest->erase(middle, largest->end());
    found.push_back(std::move(rest));
  }
  return found;
}

}  // namespace

PhraseScan::PhraseScan(const std::vector<std::string_view>& phrases)
    : offsets_(telling_offsets(phrases)) {
  std::uint8_t group = 1;
  for (const auto& alike : grouped(phrases)) {
    for (std::string_view phrase : alike) add(phrase, group);
    group = static_cast<std::uint8_t>(group << 1);
  }
}

void PhraseScan::add(std::string_view phrase, std::uint8_t group) {
  for (std::size_t k = 0; k < looked_up; ++k) {
    Halves& halves = halves_[k];
    if (offsets_[k] < phrase.size()) {
      const auto byte = static_cast<unsigned char>(phrase[offsets_[k]]);
      halves.low[byte & 15] |= group;
      halves.high[byte >> 4] |= group;
    } else {  // Whatever stands behind a shorter phrase will do.
      for (std::uint8_t& any : halves.low) any |= group;
      for (std::uint8_t& any : halves.high) any |= group;
    }
  }
}

#if defined(__x86_64__)

namespace {

bool has_avx2() {
  __builtin_cpu_init();  // Phrases are looked for while the program starts, too.
  return __builtin_cpu_supports("avx2");
}

/// Both halves hold the 16 bytes.
__attribute__((target("avx2"))) __m256i twice(const std::array<std::uint8_t, 16>& bytes) {
  return _mm256_broadcastsi128_si256(
      _mm_load_si128(reinterpret_cast<const __m128i*>(bytes.data())));
}

}  // namespace

bool PhraseScan::able() {
  static const bool has = has_avx2();
  return has;
}

template <std::size_t lookups>
__attribute__((target("avx2"))) inline PhraseScan::Block PhraseScan::next_by(std::string_view text,
                                                                             std::size_t at) const {
  const __m256i half = _mm256_set1_epi8(15);
  __m256i low[lookups], high[lookups];
  for (std::size_t k = 0; k < lookups; ++k) {
    low[k] = twice(halves_[k].low);
    high[k] = twice(halves_[k].high);
  }
  const std::size_t last = text.size() - shortest_text;  // Where a block may begin
  for (; at < last + block; at += block) {
    // What stands before `at` in a block that is moved back does not count.
    const std::size_t back = at - std::min(at, last);
    __m256i found = _mm256_set1_epi8(-1);
    for (std::size_t k = 0; k < lookups; ++k) {
      const char* from = text.data() + at - back + offsets_[k];
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
      const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
      found = _mm256_and_si256(found, _mm256_shuffle_epi8(high[k], upper));
      found = _mm256_and_si256(found, _mm256_shuffle_epi8(low[k], _mm256_and_si256(bytes, half)));
    }
    const __m256i none = _mm256_cmpeq_epi8(found, _mm256_setzero_si256());
    const auto places = ~static_cast<std::uint32_t>(_mm256_movemask_epi8(none)) >> back;
    if (places != 0) return {at, places};
  }
  return {text.size(), 0};
}

__attribute__((target("avx2"))) PhraseScan::Block PhraseScan::next(std::string_view text,
                                                                   std::size_t at) const {
  const bool three = offsets_[looked_up - 1] == offsets_[looked_up - 2];
  return three ? next_by<looked_up - 1>(text, at) : next_by<looked_up>(text, at);
}

#else

bool PhraseScan::able() { return false; }

PhraseScan::Block PhraseScan::next(std::string_view text, std::size_t) const {
  return {text.size(), 0};
}

#endif

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/hash.h"
#include "text/utf8.h"

namespace fashen::corpus {

/// What articles and queries are made of for search; both go through `for_each_term`, so they
/// cannot disagree. Three kinds share one number space:
///   a han character    its code point (below 2^16)
///   a word             2^24 + 24 bits of its hash: letters and digits, at least two (PM2.5: pm2,
///   5) a pair             first code point << 16 | second: two han characters side by side
/// No dictionary of words is needed, and none can be out of date.
using Term = std::uint32_t;

constexpr bool is_character(Term term) { return term < 0x10000; }

namespace search_terms {
constexpr bool is_word_byte(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
}  // namespace search_terms

/// Calls `sink(term, begin, end)` for every term of `folded` (see text/fold.h) in order of its
/// end. Offsets are bytes of `folded`. Linear.
template <typename Sink>
void for_each_term(std::string_view folded, Sink&& sink) {
  using namespace search_terms;
  char32_t before = 0;
  std::size_t before_at = 0;
  for (std::size_t at = 0; at < folded.size();) {
    if (is_word_byte(lower(folded[at]))) {
      const std::size_t begin = at;
      std::uint64_t hash = base::fnv1a("");
      for (; at < folded.size() && is_word_byte(lower(folded[at])); ++at) {
        const char c = lower(folded[at]);
        hash = base::fnv1a({&c, 1}, hash);
      }
      const auto word = static_cast<Term>(0x1000000 | (hash & 0xffffff));
      if (at - begin > 1) sink(word, begin, at);
      before = 0;
      continue;
    }
    const text::CodePoint point = text::code_point_at(folded, at);
    const bool han = text::is_han(point.value);
    const std::size_t end = at + point.size;
    if (han && before != 0) {
      sink(static_cast<Term>(before << 16 | point.value), before_at, end);
    }
    if (han) sink(static_cast<Term>(point.value), at, end);
    before = han ? point.value : 0;
    before_at = at;
    at = end;
  }
}

}  // namespace fashen::corpus

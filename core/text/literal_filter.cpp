// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_filter.h"

#include <algorithm>

#include "text/required_literals.h"

namespace fashen::text {
namespace {

constexpr std::size_t most_sets = 8;
constexpr std::size_t long_range = 2000;  // bytes

std::size_t shortest(const std::vector<std::string>& words) {
  std::size_t least = std::string::npos;
  for (const std::string& word : words) least = std::min(least, word.size());
  return least;
}

}  // namespace

LiteralFilter::LiteralFilter(std::string_view pattern) : words_(required_sets(pattern)) {
  // Long words are rare, and so are few.
  std::stable_sort(words_.begin(), words_.end(), [](const auto& a, const auto& b) {
    return shortest(a) != shortest(b) ? shortest(a) > shortest(b) : a.size() < b.size();
  });
  if (words_.size() > most_sets) words_.resize(most_sets);
  for (const std::vector<std::string>& words : words_) {
    sets_.emplace_back(std::vector<std::string_view>(words.begin(), words.end()));
    auto& marks = marks_.emplace_back();
    for (const std::string& word : words) marks.push_back(SearchedText::marks_of(word));
  }
}

bool LiteralFilter::admits(std::string_view text, base::Span range) const {
  if (sets_.empty()) return true;
  const SearchedText* known = SearchedText::of(text);
  if (known != nullptr && !admits(*known)) return false;
  // A pass over a long text that is known to hold the words gains little.
  if (known != nullptr && range.size() > long_range) return true;
  return std::all_of(sets_.begin(), sets_.end(), [&](const PhraseSet& words) {
    return words.within(base::slice(text, range));
  });
}

bool LiteralFilter::admits(const SearchedText& text) const {
  const std::uint64_t last = last_.load(std::memory_order_relaxed);
  if (last / 2 == text.number()) return last % 2 != 0;
  const bool may = may_hold(text);
  last_.store(2 * text.number() + (may ? 1 : 0), std::memory_order_relaxed);
  return may;
}

bool LiteralFilter::may_hold(const SearchedText& text) const {
  return std::all_of(marks_.begin(), marks_.end(), [&](const auto& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const auto& marks) { return text.may_hold(marks); });
  });
}

}  // namespace fashen::text

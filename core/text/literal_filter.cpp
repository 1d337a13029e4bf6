// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_filter.h"

#include <algorithm>
#include <numeric>

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

LiteralFilter::LiteralFilter(std::string_view pattern) {
  auto sets = required_sets(pattern);
  std::vector<std::size_t> rarest(sets.size());
  std::iota(rarest.begin(), rarest.end(), 0);
  // Long words are rare, and so are few.
  std::stable_sort(rarest.begin(), rarest.end(), [&](std::size_t a, std::size_t b) {
    const std::size_t size_a = shortest(sets[a]), size_b = shortest(sets[b]);
    return size_a != size_b ? size_a > size_b : sets[a].size() < sets[b].size();
  });
  if (rarest.size() > most_sets) rarest.resize(most_sets);
  for (std::size_t set : rarest) words_.push_back(std::move(sets[set]));
  order_.resize(rarest.size());
  std::iota(order_.begin(), order_.end(), 0);
  std::sort(order_.begin(), order_.end(),
            [&](std::size_t a, std::size_t b) { return rarest[a] < rarest[b]; });
  for (const std::vector<std::string>& words : words_) {
    sets_.emplace_back(std::vector<std::string_view>(words.begin(), words.end()));
    auto& marks = marks_.emplace_back();
    for (const std::string& word : words) marks.push_back(PairMarks::of(word));
  }
}

bool LiteralFilter::admits(std::string_view text, base::Span range) const {
  if (sets_.empty()) return true;
  const SearchedText* known = SearchedText::of(text);
  if (known != nullptr && !admits(*known)) return false;
  // A pass over a long text that is known to hold the words gains little.
  if (known != nullptr && range.size() > long_range) return true;
  const std::string_view part = base::slice(text, range);
  return std::all_of(sets_.begin(), sets_.end(),
                     [&](const PhraseSet& words) { return words.within(part); }) &&
         holds_in_order(part);
}

bool LiteralFilter::holds_in_order(std::string_view text) const {
  std::size_t from = 0;
  return std::all_of(order_.begin(), order_.end(), [&](std::size_t set) {
    const PhraseHit hit = sets_[set].find_first(text, from);
    // None of them ends sooner.
    from = hit.at + shortest(words_[set]);
    return hit.found();
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
                       [&](const auto& marks) { return text.marks().may_hold(marks); });
  });
}

}  // namespace fashen::text

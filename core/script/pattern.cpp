// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pattern.h"

#include <algorithm>
#include <cstring>

#include "text/fold.h"
#include "text/required_literals.h"

namespace fashen::script {
namespace {

/// Bytes that looking for one pattern's words one by one may cost; more is left to the pattern.
constexpr std::size_t most_looked_at = 1 << 18;

std::vector<std::size_t> places_of(const std::vector<std::string>& words, std::string_view text) {
  std::vector<std::size_t> places;
  for (const std::string& word : words) {
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
      const void* found = memmem(text.data() + at, text.size() - at, word.data(), word.size());
      if (found == nullptr) break;
      at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
      places.push_back(at);
    }
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

bool may_capture(std::string_view pattern) {
  for (std::size_t at = 0; (at = pattern.find('(', at)) != std::string_view::npos; ++at) {
    if (!pattern.substr(at).starts_with("(?:")) return true;
  }
  return false;
}

}  // namespace

Pattern::Pattern(std::string expanded) : regex_(std::move(expanded)) {
  const std::string folded = text::fold_pattern(regex_.pattern());
  captures_ = may_capture(folded);
  needs_ = text::matched_words(folded);
  words_only_ = !needs_.empty();
  if (words_only_ && !captures_) return;
  if (!words_only_) needs_ = text::required_literals(folded);
  bounds_ = text::match_bounds(folded);
  // Where the number of bytes tells much, looking for the ends of a sentence gains nothing.
  constexpr std::size_t few_bytes = 400;
  if (bounds_.longest && *bounds_.longest <= few_bytes) bounds_.excludes = {};
}

void PatternIndex::begin(std::string_view folded, text::LiteralIndex* index) {
  folded_ = folded;
  index_ = index;
  ++text_;
}

const std::vector<std::size_t>* PatternIndex::places(Pattern& pattern) {
  if (pattern.needs().empty()) return nullptr;
  Pattern::Entry& entry = pattern.entry;
  const bool listed = index_ != nullptr && entry.index == index_->id();
  if (listed && index_->looked_for(entry.number)) return &index_->places(entry.number);
  if (entry.text != text_) {
    if (!listed && entry.text != 0 && index_ != nullptr) {
      entry.index = index_->id();
      entry.number = index_->add_once(pattern.needs());
    }
    entry.text = text_;
    entry.known = pattern.needs().size() * folded_.size() <= most_looked_at;
    if (entry.known) entry.places = places_of(pattern.needs(), folded_);
  }
  return entry.known ? &entry.places : nullptr;
}

namespace {

/// Calls `look` with the parts of a range in which a match can lie that begins at `from` or later,
/// and holds one of [place, end), until it gives true.
template <typename Place, typename Look>
base::Result<bool> look_around(Place place, Place end, const text::MatchBounds& bounds,
                               std::string_view folded, base::Span range, Look look) {
  while (place != end) {
    base::Span window = bounds.around(*place, folded, range);
    for (++place; place != end; ++place) {
      // Within one sentence all places have the same bounds.
      if (!bounds.longest && *place < window.end) continue;
      base::Span next = bounds.around(*place, folded, range);
      if (next.begin > window.end) break;
      window.end = std::max(window.end, next.end);
    }
    if (auto found = look(window); !found || *found) return found;
  }
  return false;
}

/// Calls `look` with the parts of a range that match or hold a match, from `from` on.
template <typename Look>
base::Result<bool> look_for(Pattern& pattern, const std::vector<std::size_t>* places,
                            std::string_view folded, base::Span range, std::size_t from,
                            Look look) {
  auto look_in = [&](base::Span part) -> base::Result<bool> {
    auto regex = pattern.regex().in(folded, part);
    if (!regex) return regex.error();
    return *regex != nullptr && look(**regex, part);
  };
  if (places == nullptr) return look_in({from, range.end});
  auto place = std::lower_bound(places->begin(), places->end(), from);
  auto end = std::lower_bound(place, places->end(), range.end);
  if (place == end) return false;
  if (!pattern.bounds().any()) return look_in({from, range.end});
  return look_around(place, end, pattern.bounds(), folded, {from, range.end}, look_in);
}

/// Of the words that a pattern is: how many stand first in a range from `from` on, all at one
/// place.
struct FirstWords {
  std::size_t count = 0;
  base::Span last;
};
FirstWords first_words(const Pattern& pattern, const std::vector<std::size_t>& places,
                       std::string_view folded, base::Span range, std::size_t from) {
  FirstWords found;
  for (auto place = std::lower_bound(places.begin(), places.end(), from);
       place != places.end() && *place < range.end && found.count == 0; ++place) {
    const std::string_view rest = base::slice(folded, {*place, range.end});
    for (const std::string& word : pattern.needs()) {
      if (!rest.starts_with(word)) continue;
      ++found.count;
      found.last = {*place, *place + word.size()};
    }
  }
  return found;
}

}  // namespace

base::Result<bool> search(Pattern& pattern, const std::vector<std::size_t>* places,
                          std::string_view folded, base::Span range, std::size_t from,
                          text::Match& match) {
  range.end = std::min(range.end, folded.size());
  if (pattern.words_only() && !pattern.captures() && places != nullptr) {
    const FirstWords found = first_words(pattern, *places, folded, range, from);
    if (found.count == 0) return false;
    if (found.count == 1) {
      match.groups.assign(1, found.last);
      return true;
    }
    // Which of several words is meant tells their order in the pattern.
    from = found.last.begin;
  }
  return look_for(pattern, places, folded, range, from,
                  [&](const text::Regex& regex, base::Span part) {
                    return regex.search_part(folded, range, part, match);
                  });
}

base::Result<bool> occurs(Pattern& pattern, const std::vector<std::size_t>* places,
                          std::string_view folded, base::Span range) {
  range.end = std::min(range.end, folded.size());
  if (pattern.words_only() && places != nullptr) {
    return first_words(pattern, *places, folded, range, range.begin).count > 0;
  }
  return look_for(pattern, places, folded, range, range.begin,
                  [&](const text::Regex& regex, base::Span part) {
                    return regex.contains(folded, range, part);
                  });
}

}  // namespace fashen::script

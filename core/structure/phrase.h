// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace fashen::structure {

/// A closed list of words of the language, such as the names of organs.
using Phrases = std::span<const std::string_view>;

/// The longest phrase that `text` begins with; empty if none.
inline std::string_view prefix_of(std::string_view text, Phrases phrases) {
  std::string_view best;
  for (std::string_view phrase : phrases) {
    if (phrase.size() > best.size() && text.starts_with(phrase)) best = phrase;
  }
  return best;
}

/// The longest phrase that `text` ends with; empty if none.
inline std::string_view suffix_of(std::string_view text, Phrases phrases) {
  std::string_view best;
  for (std::string_view phrase : phrases) {
    if (phrase.size() > best.size() && text.ends_with(phrase)) best = phrase;
  }
  return best;
}

struct PhraseHit {
  std::size_t at = std::string_view::npos;
  std::string_view phrase;
  bool found() const { return at != std::string_view::npos; }
  std::size_t end() const { return at + phrase.size(); }
};

/// The first place at which any of the phrases stands; the longest one there.
inline PhraseHit find_first(std::string_view text, Phrases phrases, std::size_t from = 0) {
  PhraseHit best;
  for (std::string_view phrase : phrases) {
    const std::size_t at =
        text.substr(0, best.found() ? best.at + phrase.size() : text.npos).find(phrase, from);
    if (at == text.npos) continue;
    if (!best.found() || at < best.at || (at == best.at && phrase.size() > best.phrase.size())) {
      best = {at, phrase};
    }
  }
  return best;
}

inline bool contains_any(std::string_view text, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text.find(phrase) != text.npos; });
}

}  // namespace fashen::structure

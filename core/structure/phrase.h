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

/// The first place at which any of the phrases stands; the longest one there. Looks through the
/// text window by window, so that a loop over all places is linear whatever the text.
inline PhraseHit find_first(std::string_view text, Phrases phrases, std::size_t from = 0) {
  constexpr std::size_t kWindow = 256;
  std::size_t longest = 1;
  for (std::string_view phrase : phrases) longest = std::max(longest, phrase.size());
  for (std::size_t start = from; start < text.size(); start += kWindow) {
    const std::string_view window = text.substr(start, kWindow + longest - 1);
    PhraseHit best;
    for (std::string_view phrase : phrases) {
      const std::size_t at = window.find(phrase);
      if (at == window.npos) continue;
      const bool longer = at == best.at && phrase.size() > best.phrase.size();
      if (!best.found() || at < best.at || longer) best = {at, phrase};
    }
    if (best.found()) return {start + best.at, best.phrase};
  }
  return {};
}

/// The last place at which any of the phrases stands, for short texts.
inline PhraseHit find_last(std::string_view text, Phrases phrases) {
  PhraseHit best;
  for (std::string_view phrase : phrases) {
    const std::size_t at = text.rfind(phrase);
    if (at == text.npos) continue;
    const bool longer = at == best.at && phrase.size() > best.phrase.size();
    if (!best.found() || at > best.at || longer) best = {at, phrase};
  }
  return best;
}

inline bool contains_any(std::string_view text, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text.find(phrase) != text.npos; });
}

}  // namespace fashen::structure

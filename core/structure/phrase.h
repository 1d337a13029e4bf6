// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/phrase_set.h"

namespace fashen::structure {

using text::PhraseHit;
using text::PhraseSet;
using Phrases = const PhraseSet&;

inline std::string_view prefix_of(std::string_view text, Phrases phrases) {
  return phrases.prefix_of(text);
}
inline std::string_view suffix_of(std::string_view text, Phrases phrases) {
  return phrases.suffix_of(text);
}
inline PhraseHit find_first(std::string_view text, Phrases phrases, std::size_t from = 0) {
  return phrases.find_first(text, from);
}
inline PhraseHit find_last(std::string_view text, Phrases phrases) {
  return phrases.find_last(text);
}
inline bool contains_any(std::string_view text, Phrases phrases) { return phrases.within(text); }

}  // namespace fashen::structure

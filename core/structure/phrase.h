// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace fashen::structure {

/// Where a phrase stands in a text.
struct PhraseHit {
  std::size_t at = std::string_view::npos;
  std::string_view phrase;
  bool found() const { return at != std::string_view::npos; }
  std::size_t end() const { return at + phrase.size(); }
};

/// A closed list of words of the language, such as the names of organs, looked for in one pass over
/// a text. The words must outlive the list. Const calls may run concurrently.
class PhraseSet {
 public:
  PhraseSet(std::initializer_list<std::string_view> phrases);
  explicit PhraseSet(const std::vector<std::string_view>& phrases);

  /// The longest phrase that `text` begins with; empty if none.
  std::string_view prefix_of(std::string_view text) const;
  /// The longest phrase that `text` ends with; empty if none.
  std::string_view suffix_of(std::string_view text) const;
  /// The first place at or after `from` at which a phrase stands; the longest one there.
  PhraseHit find_first(std::string_view text, std::size_t from = 0) const;
  /// The last place at which a phrase stands; the longest one there. For short texts.
  PhraseHit find_last(std::string_view text) const;
  bool within(std::string_view text) const { return find_first(text).found(); }
  bool contains(std::string_view word) const;

 private:
  using Bits = std::array<std::uint64_t, 64>;
  struct Entry {
    std::uint16_t key;  ///< Of the first character
    std::string_view phrase;
  };
  std::vector<Entry> entries_;  ///< By key, longer phrases first
  Bits first_{};                ///< Keys of first characters
  Bits last_{};                 ///< Keys of last characters
};

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

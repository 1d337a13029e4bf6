// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace fashen::text {

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
  /// Where each phrase first stands at or after `from`, in the order in which they were given; npos
  /// for those that do not. In one pass over the text.
  std::vector<std::size_t> first_places(std::string_view text, std::size_t from = 0) const;
  bool contains(std::string_view word) const;

 private:
  using Bits = std::array<std::uint64_t, 64>;
  struct Entry {
    std::uint16_t key;    ///< Of the first character
    std::uint32_t order;  ///< In which it was given
    std::string_view phrase;
  };
  /// The first place at or after `at` whose character some phrase begins with; the text's end.
  std::size_t next_candidate(std::string_view text, std::size_t at) const;
  /// Those whose first character has this key, longer ones first.
  std::span<const Entry> entries_of(std::uint16_t key) const;

  std::vector<Entry> entries_;  ///< By key
  Bits first_{};                ///< Keys of first characters
  Bits last_{};                 ///< Keys of last characters
  /// Of the keys of first characters: how many stand before each word of `first_`, and where the
  /// entries of each begin, in order; then the end.
  std::array<std::uint16_t, 64> keys_before_{};
  std::vector<std::uint32_t> begins_;
};

}  // namespace fashen::text

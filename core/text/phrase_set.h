// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "text/phrase_scan.h"

namespace fashen::text {

/// Where a phrase stands in a text.
struct PhraseHit {
  std::size_t at = std::string_view::npos;
  std::string_view phrase;
  bool found() const { return at != std::string_view::npos; }
  std::size_t end() const { return at + phrase.size(); }
};

/// The same of one of many phrases, by its place in their list.
struct PhrasePlace {
  std::size_t at = 0;
  std::size_t size = 0;
  std::size_t order = 0;
  std::size_t end() const { return at + size; }
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
  /// Every phrase wherever it stands, by place; longer ones first where several begin. In one pass.
  void find_all(std::string_view text, std::vector<PhrasePlace>& found) const;
  bool contains(std::string_view word) const;
  /// The phrases in the order in which they were given.
  std::vector<std::string_view> phrases() const;

 private:
  static constexpr std::size_t keys = 4096;

  struct Entry {
    std::uint16_t key = 0;    ///< Of the character by which it is found
    std::uint32_t order = 0;  ///< In which it was given
    std::string_view phrase;
    std::uint64_t head = 0;  ///< Its first eight bytes
    std::uint64_t mask = 0;  ///< Those of them that it has

    /// True if `text` begins with the phrase.
    bool begins(std::string_view text) const;
  };

  /// Phrases by the key of one of their characters.
  class ByCharacter {
   public:
    ByCharacter(const std::vector<std::string_view>& phrases,
                std::uint16_t (*key_of)(std::string_view));
    bool has(std::uint16_t key) const { return (bits_[key / 64] >> (key % 64) & 1) != 0; }
    std::span<const Entry> entries() const { return entries_; }
    /// Those that have this key, longer ones first. There must be some.
    std::span<const Entry> of(std::uint16_t key) const;

   private:
    struct Run {
      std::uint32_t begin = 0, end = 0;
    };
    std::size_t slot_of(std::uint16_t key) const;

    std::array<std::uint64_t, keys / 64> bits_{};  ///< The keys there are
    std::vector<Entry> entries_;                   ///< By key
    std::vector<Run> runs_;                        ///< A hash table of the entries of each key
    unsigned shift_ = 0;
  };

  /// Calls `visit` for each place at or after `at` at which a phrase may begin, and the key of the
  /// character there, until it is true.
  template <typename Visit>
  void each_candidate(std::string_view text, std::size_t at, Visit visit) const;

  /// The longest one of those with the key that `rest` begins with; empty if none.
  std::string_view longest_of(std::uint16_t key, std::string_view rest) const;
  /// The longest phrase that stands at a place of the text; empty if none.
  std::string_view longest_at(std::string_view text, std::size_t at) const;
  /// False if no phrase begins with two characters that have these keys, or is the first alone.
  bool may_go_on(std::uint16_t first, std::uint16_t second) const;

  std::size_t size_;
  ByCharacter first_;
  ByCharacter last_;
  PhraseScan scan_;
  std::vector<std::uint32_t> seconds_;  ///< Of many phrases: what follows their first characters
};

}  // namespace fashen::text

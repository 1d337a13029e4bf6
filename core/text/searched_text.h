// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::text {

/// A text that many regular expressions are about to search. While this lives, those that search it
/// on this thread ask first whether it can hold the words that a match needs, which takes no pass
/// over it. The text must outlive this and stay as it is. Nests.
class SearchedText {
 public:
  explicit SearchedText(std::string_view text);
  ~SearchedText();
  SearchedText(const SearchedText&) = delete;
  SearchedText& operator=(const SearchedText&) = delete;

  /// The innermost one of this thread, if it is about this very text; else nullptr.
  static const SearchedText* of(std::string_view text);

  /// Not 0; no other one of the program has it.
  std::uint64_t number() const { return number_; }

  /// What a word is known by here: hashes of its pairs of characters.
  static std::vector<std::uint32_t> marks_of(std::string_view word);

  /// False only if the word with these marks is not in the text.
  bool may_hold(const std::vector<std::uint32_t>& marks) const;

 private:
  std::string_view text_;
  std::uint64_t number_;
  std::vector<std::uint64_t> bits_;  ///< A Bloom filter of the marks of the whole text
  std::uint32_t mask_ = 0;
  const SearchedText* outer_;
};

}  // namespace fashen::text

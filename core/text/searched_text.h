// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "text/pair_marks.h"

namespace fashen::text {

/// A text that many regular expressions are about to search. While this lives, those that search it
/// on this thread ask first whether it can hold the words that a match needs, which takes no pass
/// over it. The text and its marks must outlive this and stay as they are. Nests.
class SearchedText {
 public:
  SearchedText(std::string_view text, const PairMarks& marks);
  ~SearchedText();
  SearchedText(const SearchedText&) = delete;
  SearchedText& operator=(const SearchedText&) = delete;

  /// The innermost one of this thread, if it is about this very text; else nullptr.
  static const SearchedText* of(std::string_view text);

  /// Not 0; no other one of the program has it.
  std::uint64_t number() const { return number_; }

  const PairMarks& marks() const { return marks_; }

 private:
  std::string_view text_;
  const PairMarks& marks_;
  std::uint64_t number_;
  const SearchedText* outer_;
};

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/phrase_set.h"
#include "text/searched_text.h"

namespace fashen::text {

/// Tells texts that a regular expression cannot match, without running it: those that lack words
/// which every match holds. Many times faster than the expression, whose automaton meets a new
/// state with nearly every character of Chinese. Immutable; const calls may run concurrently.
class LiteralFilter {
 public:
  explicit LiteralFilter(std::string_view pattern);
  LiteralFilter(const LiteralFilter&) = delete;
  LiteralFilter& operator=(const LiteralFilter&) = delete;

  /// False only if there is no match in the part of `text` that begins at `range.begin`.
  bool admits(std::string_view text, base::Span range) const;

 private:
  bool admits(const SearchedText& text) const;
  bool may_hold(const SearchedText& text) const;
  bool holds_in_order(std::string_view text) const;

  std::vector<std::vector<std::string>> words_;
  std::vector<PhraseSet> sets_;     ///< Of the words; one of each must be there
  std::vector<std::size_t> order_;  ///< In which they follow one another in a match
  std::vector<std::vector<std::vector<std::uint32_t>>> marks_;  ///< Of the words, as SearchedText's
  /// What the last text was found to be: twice its number, and one more if it is admitted. Its
  /// parts are asked about one after another.
  mutable std::atomic<std::uint64_t> last_ = 0;
};

}  // namespace fashen::text

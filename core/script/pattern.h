// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/literal_index.h"
#include "text/match_bounds.h"
#include "text/regex.h"

namespace fashen::script {

/// A pattern that rules look for in folded text.
class Pattern {
 public:
  /// `expanded` has no names of vocabulary left.
  explicit Pattern(std::string expanded);

  /// Compiled when a text first holds words that it needs.
  text::LazyRegex& regex() { return regex_; }
  const text::LazyRegex& regex() const { return regex_; }

  /// Words of which one is in every match, as folded text has them; empty if that is not known.
  const std::vector<std::string>& needs() const { return needs_; }
  const text::MatchBounds& bounds() const { return bounds_; }
  /// True if those words are all that it matches, wherever they stand.
  bool words_only() const { return words_only_; }
  /// False only if it has no capturing groups.
  bool captures() const { return captures_; }

  /// What a PatternIndex knows of it.
  struct Entry {
    std::uint64_t index = 0;  ///< Which one has its words
    std::size_t number = 0;   ///< Of its words there
    std::size_t text = 0;     ///< Number of the text that it was last looked for in by itself
    bool known = false;       ///< Whether `places` tells where
    std::vector<std::size_t> places;
  };
  Entry entry;

 private:
  text::LazyRegex regex_;
  std::vector<std::string> needs_;
  text::MatchBounds bounds_;
  bool words_only_ = false;
  bool captures_ = false;
};

/// Where in the text under review the words stand that patterns need: found in the one pass of an
/// index for all patterns that an earlier text has asked for again, one by one for the others, many
/// of which are made of words of their text.
class PatternIndex {
 public:
  /// Another text is under review, which `index` is at, if there is one; both must outlive their
  /// use.
  void begin(std::string_view folded, text::LiteralIndex* index);
  /// Offsets at which words that the pattern needs begin, ascending; nullptr if that is not known.
  const std::vector<std::size_t>* places(Pattern& pattern);

 private:
  std::string_view folded_;
  text::LiteralIndex* index_ = nullptr;
  std::size_t text_ = 0;  ///< Number of the text
};

/// The pattern's next match in a range of folded text that begins at `from` or later; false if
/// there is none. Looks only around `places`, where they are known. Fails as text::Regex::compile
/// does.
base::Result<bool> search(Pattern& pattern, const std::vector<std::size_t>* places,
                          std::string_view folded, base::Span range, std::size_t from,
                          text::Match& match);
/// True if the pattern matches anywhere in the range.
base::Result<bool> occurs(Pattern& pattern, const std::vector<std::size_t>* places,
                          std::string_view folded, base::Span range);

}  // namespace fashen::script

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/span.h"

namespace fashen::text {

class LiteralFilter;

/// One match: group 0 is the whole. A group that took no part is {npos, npos}.
struct Match {
  std::vector<base::Span> groups;
  base::Span whole() const { return groups.front(); }
};

/// Where the search for the next match begins: after this one, and beyond the end of the text after
/// an empty match there.
std::size_t after(std::string_view text, base::Span match);

/// A regular expression in RE2 syntax over UTF-8: linear time, no look-around, no back-references.
/// "." matches any character but a line end. Immutable; const calls may run concurrently.
class Regex {
 public:
  /// Fails with `malformed` and RE2's reason. Literals of the pattern are folded first.
  static base::Result<Regex> compile(std::string_view pattern);
  /// The same for text that is not folded: the pattern is taken as it is.
  static base::Result<Regex> compile_exact(std::string_view pattern);

  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;
  ~Regex();

  /// First match that begins at or after `range.begin` and lies within `range`; false if none.
  /// The text outside `range` is not seen, so ^ and $ stand for its ends.
  bool search(std::string_view text, base::Span range, Match& match) const;
  /// The same, for the next match: ^ still stands for the beginning of `range`, but the match
  /// begins at `from` or later.
  bool search_from(std::string_view text, base::Span range, std::size_t from, Match& match) const;
  /// The same, for a match that lies in a part of `range`: ^, $ and \b see all of the range.
  bool search_part(std::string_view text, base::Span range, base::Span part, Match& match) const;
  bool contains(std::string_view text) const;
  /// True if it matches in a part of `range`, as `search_part` sees it.
  bool contains(std::string_view text, base::Span range, base::Span part) const;

  /// All matches that do not overlap, in order. An empty match advances by one code point.
  std::vector<Match> find_all(std::string_view text, base::Span range) const;

  /// Names of the capturing groups with their numbers.
  const std::vector<std::pair<std::string, int>>& names() const;
  const std::string& pattern() const;

 private:
  friend class LazyRegex;
  struct Impl;
  explicit Regex(std::unique_ptr<Impl> impl);
  static base::Result<Regex> make(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// A regular expression that is compiled when a text first holds the words that every match of it
/// holds: most texts hold the words of few. Not for concurrent use.
class LazyRegex {
 public:
  /// As Regex::compile takes it.
  explicit LazyRegex(std::string pattern);
  /// As Regex::compile_exact takes it.
  static LazyRegex exact(std::string pattern);
  explicit LazyRegex(Regex compiled);
  LazyRegex(LazyRegex&&) noexcept;
  LazyRegex& operator=(LazyRegex&&) noexcept;
  ~LazyRegex();

  /// The expression to search a part of `text` with; nullptr if there is no match in that part.
  /// Fails as Regex::compile does, if a text has the words.
  base::Result<const Regex*> in(std::string_view text, base::Span range);
  /// False only if there is no match in a part of `text`.
  bool may_match(std::string_view text, base::Span range);
  /// The expression in any case.
  base::Result<const Regex*> compiled();

  const std::string& pattern() const { return pattern_; }
  /// As Regex::names, once it has been compiled.
  const std::vector<std::pair<std::string, int>>& names() const { return regex_->names(); }

 private:
  std::string as_compiled() const;

  std::string pattern_;
  bool exact_ = false;
  std::shared_ptr<const LiteralFilter> filter_;  ///< Made when it is first asked
  std::optional<Regex> regex_;
};

}  // namespace fashen::text

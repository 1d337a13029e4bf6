// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rule/rule.h"

namespace fashen::rule {

/// Which rules are meant: "citation/* and not */style", "(#fees or normative/*) and not #draft".
/// Words are globs over rule ids (* any characters, ? one), "#tag" is a glob over tags, a word
/// without "/" names a pack. `not` binds tighter than `and`, `and` tighter than `or`; a comma is
/// an `or`. Immutable.
class Selection {
 public:
  /// Fails with `usage` and the column at which it cannot be understood.
  static base::Result<Selection> parse(std::string_view expression);

  /// Selects everything.
  Selection();
  Selection(Selection&&) noexcept;
  Selection& operator=(Selection&&) noexcept;
  ~Selection();

  bool matches(const Metadata& rule) const;
  const std::string& expression() const { return expression_; }

 private:
  friend class SelectionParser;
  struct Node;
  std::unique_ptr<Node> root_;
  std::string expression_;
};

/// True if `glob` (* and ?) matches all of `text`. Linear for practical globs, never exponential.
bool glob_matches(std::string_view glob, std::string_view text);

/// Keeps the selected rules. A selection that leaves none is `usage`.
base::Result<void> select(std::vector<std::unique_ptr<Rule>>& rules, const Selection& selection);

}  // namespace fashen::rule

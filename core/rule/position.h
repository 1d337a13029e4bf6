// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rule/rule.h"
#include "text/quantity.h"
#include "text/regex.h"

namespace fashen::rule {

/// Bounds of a measure; the ends belong to it.
struct Bounds {
  std::optional<text::Quantity> least, most;
  bool stated() const { return least || most; }
};

/// What a house wants of one clause, and what it still accepts; see Playbook.
struct Position {
  std::string id, title, suggest;
  std::vector<std::string> applies;
  std::string clause;  ///< Family; empty: the whole contract
  std::string fact;    ///< Key; empty: only words are looked at
  bool required = false;
  finding::Severity severity = finding::Severity::warning;
  Bounds prefer, accept;
  std::vector<std::string> prefer_words, accept_words, reject_words;  ///< RE2
};

/// The rule that checks a position. Fails with `config` where a pattern is wrong.
base::Result<std::unique_ptr<Rule>> make_position_rule(Position position, const std::string& path,
                                                       const std::string& playbook);

/// Whether two measures can be compared: money with money, a share with a share, terms by days.
bool comparable(const text::Quantity& a, const text::Quantity& b);

}  // namespace fashen::rule

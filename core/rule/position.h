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

/// What is wished for and what is still accepted.
struct Terms {
  Bounds prefer, accept;
  std::vector<std::string> prefer_words, accept_words, reject_words;  ///< RE2
  std::string suggest;                                                ///< Empty: the position's
  std::optional<finding::Severity> severity;  ///< Of what goes beyond; absent: the position's

  bool bounds() const { return prefer.stated() || accept.stated(); }
  bool words() const {
    return !prefer_words.empty() || !accept_words.empty() || !reject_words.empty();
  }
};

/// The terms of whoever stands on one side of a contract.
struct Stance {
  std::string side;  ///< 甲方, 承租人, 中立…; empty: whatever the side
  Terms terms;
};

/// What a house wants of one clause, and what it still accepts; see Playbook.
struct Position {
  std::string id, title, suggest;
  std::vector<std::string> applies;
  std::string clause;  ///< Family; empty: the whole contract
  std::string fact;    ///< Key; empty: only words are looked at
  bool required = false;
  finding::Severity severity = finding::Severity::warning;
  std::vector<Stance> stances;  ///< At least one; at most one a side
};

/// What all positions of a playbook know of it.
struct PositionContext {
  std::string path;      ///< Of the file
  std::string playbook;  ///< Title
  std::string side;      ///< For whom the contract is read; empty where nobody said
};

/// The rule that checks a position. Of its stances the one of the reviewed side counts, also where
/// the contract calls that party by another name; else the one for every side; else it says
/// nothing. Fails with `config` where a pattern is wrong.
base::Result<std::unique_ptr<Rule>> make_position_rule(Position position,
                                                       const PositionContext& context);

/// Whether two measures can be compared: money with money, a share with a share, terms by days.
bool comparable(const text::Quantity& a, const text::Quantity& b);

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "corpus/lookup.h"
#include "rule/rule.h"

namespace fashen::review {

/// Something about the rules that is wrong, or that their author should know.
struct Remark {
  std::string where;  ///< "rules/contract/a.lua"
  std::string rule;   ///< Id; empty for what belongs to no rule
  std::string what;   ///< In Chinese
  bool wrong = true;  ///< Else only worth knowing

  auto operator<=>(const Remark&) const = default;
};

/// What the rules' own statements show: a basis that is not in force or not written in the one
/// form, patterns and messages that do not hold together, names of rules and legal figures that do
/// not exist, rules that yield to themselves in the end, the same pattern twice, fewer near misses
/// than twice the hits, and rules that no literal wakes.
std::vector<Remark> check_rules(const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                const corpus::Lookup& law);

/// What only the files show: legal figures that functions ask for and nobody configured, shared
/// modules, functions and words of the vocabulary that no rule uses.
std::vector<Remark> check_rule_files(const base::FileSystem& files, const std::string& directory,
                                     const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                     const corpus::Lookup& law);

}  // namespace fashen::review

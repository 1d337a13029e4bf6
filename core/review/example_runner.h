// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/limits.h"
#include "corpus/lookup.h"
#include "rule/rule.h"

namespace fashen::review {

/// An example (or the basis) of a rule that did not do what it must.
struct ExampleFailure {
  std::string where;   ///< "rules/normative/sets-fee.lua:14"
  std::string reason;  ///< Several lines for people: what was expected, what was found
};

/// Runs the examples of one rule through the whole pipeline, as plain-text documents: a bad one
/// must give exactly one finding, on the marked words; a good one none; a todo one must fail. Also
/// checks that there are two good examples a bad one.
std::vector<ExampleFailure> run_examples(rule::Rule& rule, const corpus::Lookup& law,
                                         const base::Limits& limits);

/// Checks that each basis of the rule names a work that the lookup knows, the version in force on
/// its last known day, and a provision that this version has.
std::vector<ExampleFailure> check_basis(const rule::Metadata& rule, const corpus::Lookup& law);

}  // namespace fashen::review

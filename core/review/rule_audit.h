// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/lookup.h"
#include "rule/rule.h"

namespace fashen::review {

/// A basis of a rule that a person must look at again.
struct BasisChange {
  std::string rule;
  std::string path;   ///< Of the rule
  std::string basis;  ///< As the rule writes it
  std::string what;   ///< What happened, in Chinese
};

/// The bases that changed, moved or fell away: between the text that the rule names (or, with
/// `from`, the one in force on that day) and the one in force on `to`. Also texts promulgated by
/// `to` that are yet to take effect, works that the lookup lacks, and articles whose imported words
/// are not those their card was checked against. In order of rule and basis.
std::vector<BasisChange> audit_rules(const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                     const corpus::Lookup& law,
                                     const std::optional<base::Date>& from, base::Date to);

}  // namespace fashen::review

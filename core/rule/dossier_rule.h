// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "rule/checklist.h"
#include "rule/rule.h"

namespace fashen::rule {

/// The rules over dossiers as rules among others, so that they are listed, shown and selected with
/// them; one for each id. They find nothing in a single document.
std::vector<std::unique_ptr<Rule>> dossier_rules(const ChecklistLibrary& library);

/// Keeps the checks whose rules are among `rules`, with the severities that those have: what a
/// profile and a selection leave. False if none is left.
bool keep_checks(ChecklistLibrary& library, const std::vector<std::unique_ptr<Rule>>& rules);

/// Whether a rule is one over dossiers.
bool is_dossier_rule(const Metadata& metadata);

}  // namespace fashen::rule

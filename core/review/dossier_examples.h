// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/lookup.h"
#include "review/dossier.h"
#include "review/example_runner.h"
#include "rule/checklist.h"

namespace fashen::review {

/// The papers of an example: each begins after a line "=== name".
std::vector<PaperSource> example_papers(std::string_view text);

/// Runs the examples of the checks of one rule against the first procedure that it belongs to: a
/// bad one must give exactly one finding of the rule, which quotes the marked words; a good one
/// none. Also checks that there are two good examples a bad one.
std::vector<ExampleFailure> run_dossier_examples(const rule::ChecklistLibrary& library,
                                                 std::string_view id, const corpus::Lookup& law);

}  // namespace fashen::review

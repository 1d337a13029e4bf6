// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rules_group.h"
#include "rule/checklist.h"

namespace fashen::cli {

/// The rules that are selected, those over dossiers among them, in order of id. Broken files are
/// told on stderr, and then this fails.
base::Result<script::Loaded> load_listed(Session& session, const RuleSource& source,
                                         const rule::ChecklistLibrary& library);
/// The same, with the checklists of the session's rules.
base::Result<script::Loaded> load_listed(Session& session, const RuleSource& source);

}  // namespace fashen::cli

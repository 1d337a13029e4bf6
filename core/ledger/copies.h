// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"

namespace fashen::ledger {

/// Finds the reviewed documents that repeat another: the same bytes, or nearly the same text
/// (estimated similarity of 0.85 or more, joined through documents that both are like). Each such
/// document gets the first of its group, by name, as `copy_of`. Candidates come from locality
/// sensitive hashing (16 bands of 4 values), so the work grows with the documents, not their pairs.
/// Takes about 300 bytes of memory a document.
base::Result<void> group_copies(Database& database);

/// Replaces the table of conflicts: a party under different codes, a code under different names, a
/// contract number in several documents that are not the same file.
base::Result<void> find_conflicts(Database& database);

}  // namespace fashen::ledger

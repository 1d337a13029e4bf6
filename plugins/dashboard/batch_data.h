// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include "report/batch.h"

namespace fashen::dashboard {

/// Writes a batch as the JSON that dashboard.js reads, a document a line, safe inside a <script>
/// element. Arrays instead of objects keep ten thousand documents small:
///
///   documents: [name, kind, type, state, title, errors, warnings, notes, incomplete, failure,
///               copy_of, copy_kind, report, [rule, count, …], [fact, value, …]]
///   runs:      [day, documents, failed, errors, warnings, notes, incomplete]
///   conflicts: [statement, [names]]
///   skipped:   paths
///   kinds, types: names; rules: [id, title, severity]; facts: labels
///
/// kind, type, rule and fact are indices into these; state is 0 pending, 1 reviewed, 2 failed;
/// copy_kind "exact", "near" or ""; severity 0 note, 1 warning, 2 error.
base::Result<void> write_data(const report::Batch& batch,
                              const std::function<void(std::string_view)>& out);

}  // namespace fashen::dashboard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/plugin_registry.h"
#include "ledger/ledger.h"

namespace fashen::cli {

/// Writes what the summary plugins make of a finished batch into its folder, each file in one step:
/// index.html, summary.xlsx, results.sarif, findings.jsonl.
base::Result<void> write_results(ledger::Ledger& ledger, const document::PluginRegistry& plugins,
                                 const std::string& output);

}  // namespace fashen::cli

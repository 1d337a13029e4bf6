// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/plugin_registry.h"

namespace fashen::cli {

/// Writes what the summary plugins make of a finished batch into its folder, each file in one step:
/// index.html, summary.xlsx, results.sarif, findings.jsonl. Each reads the ledger for itself, all
/// at the same time.
base::Result<void> write_results(const document::PluginRegistry& plugins,
                                 const std::string& output);

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace fashen::cli {

/// Joins the output folders of finished shards in one, with reports (hard links where the file
/// system has them), ledger and summaries. `usage` for a part that is not finished, or that was
/// reviewed with other rules, law or options than the first.
base::Result<void> merge_batches(const std::string& output, const std::vector<std::string>& parts);

}  // namespace fashen::cli

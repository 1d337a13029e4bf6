// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace fashen::cli {

/// Joins the output folders of finished shards in one, with reports (hard links where the file
/// system has them), ledger and summaries. `usage`, and nothing is written, for a part that is not
/// finished, that was reviewed with other rules, law or options than the first, that is `output`
/// itself, or that has another document under a name that an earlier part has, too.
base::Result<void> merge_batches(const std::string& output, const std::vector<std::string>& parts);

}  // namespace fashen::cli

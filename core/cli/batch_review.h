// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inputs.h"
#include "cli/review_plan.h"
#include "ledger/ledger.h"

namespace fashen::cli {

/// Checks the arguments of batches and fills in what is left open: the day, and with --resume what
/// the unfinished run in the output folder was asked for. `usage` where they contradict each other.
base::Result<void> prepare_batch(ReviewArguments& arguments);

/// Several files, or a folder, whose reports go to an output folder are a batch.
bool wants_batch(const ReviewArguments& arguments, const base::FileSystem& files,
                 std::size_t inputs);

/// Reviews files in worker processes, with a ledger in the output folder: what is there already and
/// unchanged is not reviewed again. Begins nothing where a path that was named does not exist.
/// Returns an ExitCode, or that of an interruption.
int review_batch(const ReviewArguments& arguments, const Plan& plan, const Inputs& inputs,
                 base::FileSystem& files);

/// Enters the end of a run: forgets what is not part of it, relates documents to each other.
base::Result<void> finish_batch(ledger::Ledger& ledger, std::int64_t run);

/// The time in UTC: "2026-11-27T08:00:00Z".
std::string utc_now();

/// The ledger of an output folder.
std::string ledger_path(const std::string& output);

}  // namespace fashen::cli

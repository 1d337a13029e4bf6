// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/review_plan.h"
#include "ledger/ledger.h"

namespace fashen::cli {

/// Says on stdout how a finished batch went, and gives its exit code: with --new-only only
/// findings count that the baseline does not have for the document of the same name.
base::Result<int> conclude_batch(const ReviewArguments& arguments, const Plan& plan,
                                 ledger::Ledger& ledger, std::size_t unchanged);

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/comparison.h"
#include "review/comparison.h"

namespace fashen::cli {

/// What a report says of a comparison. Refers to the earlier document, which must outlive it.
report::Comparison make_comparison(const review::Comparison& comparison,
                                   const document::Document& before);

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "citation/upper_law.h"
#include "report/related_report.h"
#include "review/review.h"

namespace fashen::cli {

/// The draft's articles beside what `upper` finds for each, at most `limit` provisions.
base::Result<report::RelatedReport> make_related_report(const document::Document& document,
                                                        const review::Review& review,
                                                        citation::UpperLaw& upper,
                                                        const corpus::Lookup& law,
                                                        std::size_t limit);

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/read_file.h"
#include "report/report.h"
#include "review/review.h"
#include "script/loader.h"

namespace fashen::cli {

/// The report of one reviewed file. Refers to the file, which must outlive it.
report::Report make_report(const document::LoadedFile& file, const review::Review& review,
                           const script::Loaded& rules, const corpus::Lookup& law);

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/dossier_report.h"
#include "review/dossier.h"

namespace fashen::cli {

/// The report of a checked dossier.
report::DossierReport make_dossier_report(const std::string& path,
                                          const review::DossierReview& review,
                                          const rule::ChecklistLibrary& library,
                                          const corpus::Lookup& law, base::Date as_of);

}  // namespace fashen::cli

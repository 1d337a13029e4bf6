// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/dossier_report.h"

namespace fashen::report {

/// The checklist of a dossier as JSON; keys in the order of DossierReport.
std::string dossier_json(const DossierReport& report);

}  // namespace fashen::report

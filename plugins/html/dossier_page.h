// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/dossier_report.h"

namespace fashen::html {

/// The checklist of a dossier as one self-contained page without scripts.
std::string dossier_page(const report::DossierReport& report);

}  // namespace fashen::html

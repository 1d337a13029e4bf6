// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "report/dossier_report.h"

namespace fashen::terminal {

/// The checklist of a dossier for people at a terminal.
void write_dossier(const report::DossierReport& report, bool color, std::ostream& out);

}  // namespace fashen::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "report/related_report.h"

namespace fashen::terminal {

/// A draft beside the law above it: for each provision what is the same and, in [-…-] (upper) and
/// {+…+} (draft) or in colours, what is not.
void write_related(const report::RelatedReport& report, bool color, std::ostream& out);

}  // namespace fashen::terminal

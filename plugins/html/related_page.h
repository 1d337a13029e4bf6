// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/related_report.h"

namespace fashen::html {

/// A draft beside the law above it as one self-contained page without scripts.
std::string related_page(const report::RelatedReport& report);

}  // namespace fashen::html

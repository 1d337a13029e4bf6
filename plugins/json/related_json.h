// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/related_report.h"

namespace fashen::report {

/// A draft beside the law above it, as JSON. `schema` is raised by a change that breaks readers.
std::string related_json(const RelatedReport& report);

}  // namespace fashen::report

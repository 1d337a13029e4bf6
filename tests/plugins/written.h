// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/writer.h"

namespace fashen::testing {

/// What the writer plugin of `format` makes of a report.
std::string written(const std::string& format, const report::Report& report,
                    const report::WriteOptions& options = {});

}  // namespace fashen::testing

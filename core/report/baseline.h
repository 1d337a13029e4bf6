// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::report {

/// The fingerprints of an earlier JSON report, those that were suppressed in it included.
/// `malformed` if the text is no such report.
base::Result<std::set<std::string>> read_baseline(std::string_view json, const std::string& path);

}  // namespace fashen::report

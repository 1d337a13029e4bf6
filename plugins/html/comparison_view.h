// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/comparison.h"

namespace fashen::html {

/// The body of a page on how two versions differ: facts, findings, and the texts side by side.
/// `report` is of the later one.
std::string render_comparison(const report::Report& report, const report::Comparison& comparison);

}  // namespace fashen::html

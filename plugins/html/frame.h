// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/places.h"
#include "report/report.h"

namespace fashen::html {

/// Name, result in numbers, facts of the document, what was checked and what could not be.
std::string render_head(const report::Report& report);

/// Links to the units of the document; empty if it has none.
std::string render_navigation(const report::Report& report);

/// The citations with their verdicts; empty if there are none.
std::string render_citations(const report::Report& report, const document::Places& places);

}  // namespace fashen::html

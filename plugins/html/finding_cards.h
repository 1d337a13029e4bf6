// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/places.h"
#include "html/marks.h"
#include "report/report.h"

namespace fashen::html {

/// The bar that filters findings by severity and rule.
std::string render_filter(const report::Report& report);

/// The findings as cards in document order, each linked to its run of marks.
std::string render_cards(const report::Report& report, const std::vector<Marks::Run>& runs,
                         const document::Places& places);

}  // namespace fashen::html

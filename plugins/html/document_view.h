// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "html/marks.h"
#include "report/report.h"

namespace fashen::html {

/// The document as markup, and where in it each finding is.
struct DocumentView {
  std::string html;
  std::vector<Marks::Run> runs;
};

DocumentView render_document(const report::Report& report);

/// True if the unit stands in the outline navigation; its place in the document has the id "u" and
/// its index among the outline rows.
bool in_navigation(const report::OutlineRow& row);

}  // namespace fashen::html

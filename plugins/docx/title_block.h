// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "report/report.h"

namespace fashen::docx {

/// Whether a block is the document's title or a line of it: near the beginning, and its words are
/// part of the title that the review found.
bool belongs_to_title(const report::Report& report, std::size_t block);

}  // namespace fashen::docx

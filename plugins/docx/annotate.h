// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "docx/content.h"
#include "report/writer.h"

namespace fashen::docx {

/// The package `bytes` (a Word file whose content is given) with a comment for each finding of
/// `report` and one on the review as a whole. All other parts keep their bytes.
base::Result<std::string> annotate(const report::Report& report,
                                   const report::WriteOptions& options, const std::string& bytes,
                                   const Content& content);

}  // namespace fashen::docx

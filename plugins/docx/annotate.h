// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "docx/content.h"
#include "report/comparison.h"

namespace fashen::docx {

/// The package `bytes` (a Word file whose content is given) with a comment for each finding of
/// `report` and one on the review as a whole. All other parts keep their bytes. With a comparison
/// (else nullptr) the differences are tracked changes, and only new findings are comments.
base::Result<std::string> annotate(const report::Report& report,
                                   const report::WriteOptions& options, const std::string& bytes,
                                   const Content& content,
                                   const report::Comparison* comparison = nullptr);

}  // namespace fashen::docx

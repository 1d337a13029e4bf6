// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace fashen::testing {

/// A report for a document made from a literal: kind, facts and coverage are filled in as a review
/// of a normative document would, findings are for the test to add. The document must outlive it.
report::Report literal_report(const document::Document& document);

/// A finding of `rule` on the first occurrence of `words` in the document's text; a defect of the
/// test if they do not occur.
finding::Finding finding_on(const document::Document& document, std::string_view words,
                            const std::string& rule,
                            finding::Severity severity = finding::Severity::warning);

}  // namespace fashen::testing

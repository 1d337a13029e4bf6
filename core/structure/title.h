// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "structure/outline.h"

namespace fashen::structure {

/// Where the title of the document stands, in folded text; empty if it has none. A title may take
/// several lines; letterheads, document numbers, dates and labelled lines are not part of it.
base::Span title_span(const document::Document& document, const Outline& outline);

/// The document number in a folded line: X政发〔2026〕3号, X市监罚字〔2026〕12号, 国务院令第7号.
/// Empty if there is none.
base::Span document_number_span(std::string_view line);

}  // namespace fashen::structure

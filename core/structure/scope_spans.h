// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/span.h"
#include "structure/outline.h"

namespace fashen::structure {

/// What stands inside “ ” or 《 》, brackets left out, and the cells of table columns headed
/// 依据 and the like. Sorted, not overlapping. A bracket that its line does not close quotes
/// nothing.
std::vector<base::Span> quoted_spans(const document::Document& document);

/// Headings, tables of contents, and whole units given to background, drafting notes or
/// instructions for filling in. Sorted, not overlapping.
std::vector<base::Span> not_operative_spans(const document::Document& document,
                                            const Outline& outline);

}  // namespace fashen::structure

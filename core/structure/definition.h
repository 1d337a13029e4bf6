// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::structure {

/// 以下简称"…" and 本办法所称…是指: the term, and what it stands for.
struct Definition {
  std::string term;
  base::Span term_span;
  std::string meaning;
  base::Span meaning_span;
};

/// In document order. A bracket that introduces several short names gives one Definition each.
std::vector<Definition> read_definitions(const document::Document& document,
                                         const Outline& outline);

}  // namespace fashen::structure

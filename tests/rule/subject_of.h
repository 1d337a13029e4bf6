// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "rule/rule.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::rule {

/// A text with everything that a rule may look at.
struct SubjectOf {
  explicit SubjectOf(std::string_view text,
                     structure::DocumentKind kind = structure::DocumentKind::normative)
      : document(testing::literal_document(text)), structure(structure::analyze(document, kind)) {
    law.add("中华人民共和国行政处罚法", "行政处罚法");
    citations = citation::extract(document, structure, law);
    citation::resolve(citations, document, structure, law, law.known_until());
  }
  SubjectOf(const SubjectOf&) = delete;

  document::Document document;
  structure::Structure structure;
  testing::MemoryLookup law;
  std::vector<citation::Citation> citations;
  StatedQuantities quantities{document};
  base::Limits limits;
  Subject subject{document, structure, citations, quantities, law, law.known_until(), limits};
};

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/marked_clause.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

namespace fashen::testing {
namespace {

constexpr std::string_view kOpen = "⟦", kClose = "⟧";

std::string without_marks(std::string_view marked, std::vector<base::Span>& spans) {
  std::string text;
  while (!marked.empty()) {
    if (marked.starts_with(kOpen)) {
      spans.push_back({text.size(), text.size()});
      marked.remove_prefix(kOpen.size());
    } else if (marked.starts_with(kClose)) {
      spans.back().end = text.size();
      marked.remove_prefix(kClose.size());
    } else {
      text += marked.front();
      marked.remove_prefix(1);
    }
  }
  if (spans.empty()) spans.push_back({0, text.size()});
  return text;
}

}  // namespace

MarkedClause::MarkedClause(std::string_view marked)
    : document_(literal_document(without_marks(marked, spans_))),
      structure_(structure::analyze(document_)) {}

const structure::Sentence& MarkedClause::sentence(std::size_t index) const {
  const structure::Sentence* found = structure_.facts.sentence_at(span(index).begin);
  REQUIRE(found != nullptr);
  return *found;
}

std::string MarkedClause::text(base::Span span) const {
  return std::string(base::slice(document_.text, span));
}

}  // namespace fashen::testing

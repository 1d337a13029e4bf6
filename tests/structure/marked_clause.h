// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "structure/structure.h"

namespace fashen::testing {

/// A text in which ⟦⟧ stand around the words that a test asks about; the marks are left out.
class MarkedClause {
 public:
  explicit MarkedClause(std::string_view marked);
  MarkedClause(const MarkedClause&) = delete;
  MarkedClause& operator=(const MarkedClause&) = delete;

  const document::Document& document() const { return document_; }
  const structure::Structure& structure() const { return structure_; }
  const structure::ClauseFacts& facts() const { return structure_.facts; }
  /// The marked words, in order; the whole text if none are marked.
  base::Span span(std::size_t index = 0) const { return spans_.at(index); }
  /// The sentence at the marked words; a failed test if there is none.
  const structure::Sentence& sentence(std::size_t index = 0) const;
  std::string text(base::Span span) const;

 private:
  std::vector<base::Span> spans_;
  document::Document document_;
  structure::Structure structure_;
};

}  // namespace fashen::testing

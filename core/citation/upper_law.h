// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "citation/citation.h"
#include "corpus/departures.h"
#include "corpus/texts.h"
#include "corpus/upper_provisions.h"
#include "document/document.h"
#include "structure/structure.h"

namespace fashen::citation {

/// A provision that governs an article of a draft, beside the article's words.
struct RelatedProvision {
  const corpus::ImportedText* text = nullptr;  ///< Owned by the lookup
  corpus::Provision provision;
  corpus::UpperReason reason = corpus::UpperReason::similar;
  double likeness = 0;                ///< 0 to 1, see corpus::UpperProvisions
  double copied = 0;                  ///< Share of the article's characters that it has too
  corpus::WordComparison comparison;  ///< Offsets in the article's words and in `provision.words`
};

/// The law above one document: for each of its articles the provisions of imported texts that
/// govern it, in force on a date. Refers to all it was made of. For one thread.
class UpperLaw {
 public:
  /// `place` adds to what the document says of where it applies ("浙江省"). Fails with `not_found`
  /// where no texts were imported, with `corpus` where their index cannot be used.
  static base::Result<std::unique_ptr<UpperLaw>> open(const document::Document& document,
                                                      const structure::Structure& structure,
                                                      const std::vector<Citation>& citations,
                                                      const corpus::Lookup& law, base::Date as_of,
                                                      const std::string& place = "");

  /// The provisions that govern the words of a span, best first.
  base::Result<std::vector<RelatedProvision>> find(base::Span words, std::size_t limit);

  /// Works that the document rests on: those its first article, or what stands before it, names
  /// and does not apply to a case.
  const std::vector<const corpus::Work*>& basis() const { return basis_; }

  /// Works that it rests on, but whose words were not imported: nothing was compared with them.
  const std::vector<document::Incomplete>& incomplete() const { return incomplete_; }

 private:
  UpperLaw(const document::Document& document, const std::vector<Citation>& citations,
           const corpus::Texts& texts)
      : document_(document), citations_(citations), texts_(texts) {}
  void read_basis(const structure::Structure& structure, corpus::UpperScope& scope);
  std::vector<std::uint32_t> cited_in(base::Span words) const;
  /// The words with blanks for citations: what they say, not what they name.
  std::string without_citations(base::Span words) const;

  const document::Document& document_;
  const std::vector<Citation>& citations_;
  const corpus::Texts& texts_;
  std::uint32_t ranks_ = 0;
  std::vector<const corpus::Work*> basis_;
  std::vector<document::Incomplete> incomplete_;
  std::unique_ptr<corpus::UpperProvisions> provisions_;
};

/// The units of a document that can each be set beside an upper provision: its articles, or where
/// it has none its innermost numbered clauses. Annexes are left out.
std::vector<std::size_t> comparable_units(const structure::Outline& outline);

/// The words of a unit without its label.
base::Span words_of(const structure::Unit& unit, const document::Document& document);

}  // namespace fashen::citation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "review/review.h"
#include "structure/contract_facts.h"
#include "text/diff.h"

namespace fashen::review {

enum class ClauseChange { same, changed, added, removed, moved };

/// A clause of both versions, or of one of them. Clauses cover both texts from end to end.
struct ClausePair {
  ClauseChange change = ClauseChange::same;
  base::Span before;  ///< In the earlier text; where `added`, the point at which it is missing
  base::Span after;   ///< In the later text; where `removed`, the point at which it is missing
  std::string label;  ///< "第三条 付款方式"; empty for what stands outside the clauses
  std::vector<text::Edit> edits;  ///< Offsets in the two documents; one for a whole clause
};

/// A fact that the two versions state differently.
struct FactChange {
  std::string key, about;
  std::vector<structure::ContractFact> before, after;  ///< Empty where not stated
};

/// What became of findings from the earlier version to the later one.
struct FindingChanges {
  std::vector<finding::Finding> fresh;  ///< Of the later version alone
  std::vector<finding::Finding> open;   ///< Of both; as in the later version
  std::vector<finding::Finding> gone;   ///< Of the earlier version alone
};

struct Comparison {
  std::vector<ClausePair> clauses;  ///< In the order of the later text
  std::vector<FactChange> facts;    ///< In the order of a facts sheet
  FindingChanges findings;
};

/// One version with what the review made of it.
struct Version {
  const document::Document& document;
  const Review& review;
};

/// Compares two versions of a paper: a template and a draft, two rounds of a negotiation. Clauses
/// are aligned by likeness and label, then compared word by word. A finding whose sentence was
/// reworded is still open where the same rule finds its fault in the same clause.
Comparison compare(const Version& before, const Version& after);

/// Stable name for JSON: "changed".
const char* name(ClauseChange change);

}  // namespace fashen::review

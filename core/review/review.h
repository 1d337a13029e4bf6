// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/cancellation.h"
#include "base/limits.h"
#include "citation/citation.h"
#include "corpus/lookup.h"
#include "document/document.h"
#include "finding/finding.h"
#include "rule/applicability.h"
#include "rule/basis.h"
#include "rule/rule.h"
#include "rule/trigger_scan.h"
#include "structure/structure.h"

namespace fashen::review {

/// What a rule cost over the documents reviewed.
struct RuleCost {
  std::size_t documents = 0;  ///< On which it ran
  std::size_t findings = 0;
  std::size_t instructions = 0;  ///< Of Lua
  std::size_t memory = 0;        ///< Most that the Lua state held while it ran, bytes
  double seconds = 0;
};

struct Options {
  std::optional<structure::DocumentKind> kind;  ///< Overrides detection
  std::optional<structure::Rank> rank;          ///< Overrides detection
  std::string side;                             ///< For whom a contract is read; see rule::Profile
  std::optional<base::Date> as_of;              ///< Else the document's own date, else `today`
  base::Date today{};
  finding::Confidence show = finding::Confidence::likely;  ///< Weakest confidence that is kept
  base::Limits limits;
  const base::Cancellation* cancellation = nullptr;
  bool measuring = false;        ///< What rules were measured to be worth lowers no confidence
  rule::Trace* trace = nullptr;  ///< Where rules tell what they did
  std::vector<RuleCost>* costs = nullptr;  ///< By rule; added to
};

/// A rule that erred or overran on a document; its findings there are void.
struct RuleFailure {
  std::string rule;
  base::Error error;
};

/// All that the stages made of one document. Refers to the document and the lookup it was made
/// with.
struct Review {
  structure::Structure structure;
  std::vector<citation::Citation> citations;
  std::vector<finding::Finding> findings;       ///< Sorted, with fingerprints
  std::vector<finding::Incomplete> incomplete;  ///< Failed rules included
  std::vector<RuleFailure> failures;
  base::Date as_of{};
  std::string as_of_reason;
  bool as_of_is_today = false;
  std::size_t rules_run = 0;
  std::size_t rules_not_applicable = 0;
};

/// Runs structure, citations and rules over documents, one at a time. Not for concurrent use: a
/// worker has its own, with its own rules.
class Reviewer {
 public:
  /// The rules and the lookup must outlive it.
  Reviewer(const std::vector<std::unique_ptr<rule::Rule>>& rules, const corpus::Lookup& law);
  ~Reviewer();

  /// Never fails: what could not be checked is in `incomplete`.
  Review review(const document::Document& document, const Options& options);

 private:
  /// A rule, and the day whose law applies.
  using BasisKey = std::pair<std::size_t, base::Date>;

  /// The basis of a rule as of a day, kept for the documents that follow.
  const std::vector<finding::Basis>& basis_of(std::size_t rule, base::Date as_of);

  const std::vector<std::unique_ptr<rule::Rule>>& rules_;
  const corpus::Lookup& law_;
  std::vector<rule::Applicability> admitted_;  ///< By rule
  std::vector<bool> triggered_;                ///< By rule: it runs only where a trigger occurs
  rule::TriggerScan triggers_;                 ///< Texts are grouped by kind of document
  std::map<std::size_t, std::vector<rule::LegalBasis>> read_bases_;  ///< By rule
  std::map<BasisKey, std::vector<finding::Basis>> bases_;
};

}  // namespace fashen::review

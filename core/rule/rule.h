// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "base/cancellation.h"
#include "base/date.h"
#include "base/limits.h"
#include "base/result.h"
#include "citation/citation.h"
#include "corpus/lookup.h"
#include "document/document.h"
#include "finding/finding.h"
#include "rule/metadata.h"
#include "rule/stated_quantities.h"
#include "rule/trace.h"
#include "structure/structure.h"

namespace fashen::text {
class LiteralIndex;
}

namespace fashen::rule {

/// Everything a rule may look at: one document, all that the stages before found in it, the law,
/// and the date. Read-only; computed once for all rules. The referents outlive it.
struct Subject {
  const document::Document& document;
  const structure::Structure& structure;
  const std::vector<citation::Citation>& citations;
  const StatedQuantities& quantities;
  const corpus::Lookup& law;
  base::Date as_of{};
  const base::Limits& limits;
  const base::Cancellation* cancellation = nullptr;
  Trace* trace = nullptr;  ///< Where a rule tells its author what it did; usually nowhere
  /// Another number for every subject, by which rules know what they worked out for it before; 0
  /// where nobody counts.
  std::uint64_t serial = 0;
  /// Where words stand in the folded text, which it is at; rules may have it look for more. nullptr
  /// where there is none.
  text::LiteralIndex* words = nullptr;
};

/// What a rule found before the pipeline completes it: `rule`, `title`, `basis`, `unit` and
/// `fingerprint` are filled in there; severity and confidence default to the rule's own.
using Draft = finding::Finding;

/// One check. Instances belong to one worker: calls on the same instance do not run concurrently.
class Rule {
 public:
  virtual ~Rule() = default;

  virtual const Metadata& metadata() const = 0;

  /// Strings of which at least one must occur in the folded text for the rule to run; empty means
  /// that it always runs.
  virtual const std::vector<std::string>& triggers() const = 0;

  /// A profile's choices: another severity; another value for one of the options that the metadata
  /// lists. Called before the first check.
  virtual void set_severity(finding::Severity severity) = 0;
  virtual void set_option(const std::string& name, const std::string& value) = 0;

  /// Does what the first check would do once, such as compiling patterns. Fails with `rule` if
  /// something is wrong with the rule itself. Checks do not need it; those who test rules call it.
  virtual base::Result<void> prepare() { return {}; }

  /// Runs over the subject. `literals` are the offsets (folded text) at which triggers occurred, in
  /// order. Fails with `rule` when it erred or overran; its findings are then void.
  virtual base::Result<std::vector<Draft>> check(const Subject& subject,
                                                 const std::vector<std::size_t>& literals) = 0;
};

}  // namespace fashen::rule

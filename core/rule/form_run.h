// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rule/patterns.h"
#include "rule/rule.h"

namespace fashen::rule {

/// The compiled patterns of a form; see `Form` for what they mean to each kind.
struct FormPatterns {
  std::vector<text::Regex> patterns, when, unless;
};

/// One form over one document: what the kinds of form share.
struct FormRun {
  const Subject& subject;
  const Metadata& rule;
  const Form& form;
  const FormPatterns& compiled;
  std::vector<Draft> drafts = {};

  /// First match of one of the patterns in a range of the folded text; false if there is none.
  bool first(const std::vector<text::Regex>& patterns, base::Span folded, Hit& hit) const;
  /// All matches of the pattern that are not excepted and whose sentence has no `unless`.
  std::vector<Hit> hits(const text::Regex& pattern) const;
  /// Adds a finding with the rule's message; the caller may add to it.
  Draft& report(const Hit& hit, const std::map<std::string, std::string>& values = {});

  base::Span whole() const { return {0, subject.document.folded.text.size()}; }
  std::string words(base::Span span) const {
    return std::string(base::slice(subject.document.text, span));
  }
};

void run_require(FormRun& run);
void run_forbid(FormRun& run);
void run_limit(FormRun& run);
void run_order(FormRun& run);
void run_consistent(FormRun& run);
void run_sequence(FormRun& run);

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/result.h"
#include "corpus/lookup.h"
#include "document/document.h"
#include "rule/rule.h"

namespace fashen::testing {

/// Runs one Lua rule over one text, as a review does, without a corpus. `body` is what stands in
/// the rule's check function; the findings, or how the rule failed.
struct RuleRun {
  document::Document document;
  base::Result<std::vector<rule::Draft>> drafts;

  /// The words of each finding, joined by "|", or the error.
  std::string found() const;
};

/// What a rule has around it: files below "rules/", legal figures.
struct Surroundings {
  std::map<std::string, std::string> files;  ///< Path below rules/ to content
  std::map<std::string, corpus::Parameter> parameters;
  base::Limits limits;
  const corpus::Lookup* law = nullptr;  ///< In place of a lookup with these figures alone
};

/// The shared modules as they are shipped, and the figures that the tests of them need.
Surroundings shipped_modules();

RuleRun run_check(const std::string& body, const std::string& text,
                  const Surroundings& surroundings = {});

/// A rule file whose check function has this body; `head` stands before `return rule`.
std::string rule_source(const std::string& body, const std::string& head = "");

}  // namespace fashen::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "finding/finding.h"
#include "structure/kind.h"

namespace fashen::rule {

/// Over what a rule's patterns run, one piece at a time.
enum class Scope { document, title, article, paragraph, sentence, clause, cell };

/// Engine facts that silence a pattern's match (the shared exclusions of the catalogues).
enum class Exclusion {
  negated,      ///< E1
  restating,    ///< E2
  quoted,       ///< E3
  defining,     ///< E4
  inward,       ///< E5
  inoperative,  ///< E7
  favourable,   ///< E8
  repealing,    ///< E9
};

/// An example is a test: a bad one must give exactly one finding, on the words between ⟦ and ⟧; a
/// good one must give none.
struct Example {
  bool bad = false;
  std::string text;   ///< Without the marks
  base::Span marked;  ///< Of a bad one
  std::optional<structure::DocumentKind> kind;
  std::optional<base::Date> date;  ///< As-of date; the test's fixed day if absent
  bool todo = false;               ///< A known gap: must still fail
  int line = 0;                    ///< In the rule file
};

/// What a rule says of itself; read without running any check.
struct Metadata {
  std::string id;    ///< Path below rules/ without ".lua": "normative/sets-fee"
  std::string path;  ///< File it was read from
  std::string title;
  std::string why;
  finding::Severity severity = finding::Severity::warning;
  finding::Confidence confidence = finding::Confidence::likely;
  std::vector<structure::DocumentKind> kinds;  ///< Empty: every kind
  std::vector<std::string> tags;
  std::vector<std::string> basis;  ///< Citations as written: "行政处罚法@2021-01-22 第十六条第一款"
  std::string since;
  std::vector<Example> examples;

  Scope scope = Scope::sentence;
  std::vector<std::string> triggers;  ///< Of a rule with a function; else derived
  std::vector<std::string> find;      ///< Empty for a rule with a function
  std::vector<std::string> unless;
  std::vector<Exclusion> except;
  std::string message;
  std::string suggest;
  std::map<std::string, std::string> options;  ///< Name to default value, as text

  std::string pack() const { return id.substr(0, id.find('/')); }
};

const char* name(Scope scope);
std::optional<Scope> parse_scope(std::string_view name);
const char* name(Exclusion exclusion);
std::optional<Exclusion> parse_exclusion(std::string_view name);

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "finding/finding.h"
#include "rule/form.h"
#include "rule/measured.h"
#include "rule/option.h"
#include "structure/kind.h"
#include "structure/maker.h"

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
  std::optional<structure::Rank> rank;
  std::optional<base::Date> date;  ///< As-of date; the test's fixed day if absent
  bool todo = false;               ///< A known gap: must still fail
  int line = 0;                    ///< In the rule file
};

/// How much a reader wants to see: a strict review runs every rule. In order of weight.
enum class Strictness { loose, neutral, strict };

/// What a rule says of itself; read without running any check.
struct Metadata {
  std::string id;    ///< Path below rules/ without ".lua": "normative/sets-fee"
  std::string path;  ///< File it was read from
  std::string title;
  std::string why;
  finding::Severity severity = finding::Severity::warning;
  finding::Confidence confidence = finding::Confidence::likely;
  std::vector<structure::DocumentKind> kinds;  ///< Empty: every kind
  std::vector<structure::Rank> ranks;          ///< Empty: every rank
  std::vector<std::string> titled;    ///< Title patterns of which one must match; empty: any title
  std::vector<std::string> untitled;  ///< Title patterns of which none may match
  std::size_t parties = 0;            ///< Only with so many parties
  std::size_t articles = 0;           ///< Only with so many articles
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
  std::optional<Form> form;  ///< Another check that is data; `find` is then empty
  std::map<std::string, Option> options;

  std::string region;     ///< "浙江省/杭州市": where the rule holds; empty: everywhere
  std::string overrides;  ///< The rule that this one replaces in its region
  Strictness strictness = Strictness::loose;  ///< Runs in reviews at least as strict
  std::vector<std::string> sides;             ///< Whom a contract rule protects; empty: everyone
  std::vector<std::string> yields_to;     ///< Rules whose findings on the same words silence this
  std::vector<std::string> renamed_from;  ///< Earlier ids
  std::optional<Measured> measured;       ///< On the labelled collections

  std::string pack() const { return id.substr(0, id.find('/')); }
};

const char* name(Scope scope);
std::optional<Scope> parse_scope(std::string_view name);
const char* name(Exclusion exclusion);
std::optional<Exclusion> parse_exclusion(std::string_view name);
const char* name(Strictness strictness);
std::optional<Strictness> parse_strictness(std::string_view name);

}  // namespace fashen::rule

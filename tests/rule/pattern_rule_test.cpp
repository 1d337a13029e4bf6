// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pattern_rule.h"

#include <catch2/catch.hpp>

#include "rule/subject_of.h"
#include "rule/trigger_scan.h"

namespace fashen::rule {
namespace {

Metadata finding_words(const std::string& pattern, Scope scope = Scope::sentence) {
  Metadata metadata;
  metadata.id = "a/b";
  metadata.path = "rules/a/b.lua";
  metadata.find = {pattern};
  metadata.scope = scope;
  metadata.message = "有“{match}”";
  return metadata;
}

std::vector<Draft> run(Metadata metadata, std::string_view text) {
  auto rule = PatternRule::make(std::move(metadata), {});
  if (!rule) FAIL(rule.error().to_string());
  std::vector<std::unique_ptr<Rule>> rules;
  rules.push_back(std::move(*rule));
  SubjectOf of(text);
  auto literals = TriggerScan(rules).scan(of.document.folded.text);
  auto drafts = rules[0]->check(of.subject, literals[0]);
  if (!drafts) FAIL(drafts.error().to_string());
  return *drafts;
}

/// The messages, one after the other.
std::string said(Metadata metadata, std::string_view text) {
  std::string all;
  for (const Draft& draft : run(std::move(metadata), text)) all += draft.message + ";";
  return all;
}

}  // namespace

TEST_CASE("one finding a piece, on the first match") {
  const std::string text = "第一条 收取费用，收取押金。不收取。\n第二条 收取利息。\n";
  CHECK(said(finding_words("收取.."), text) == "有“收取费用”;有“收取利息”;");
  CHECK(said(finding_words("收取..", Scope::article), text) == "有“收取费用”;有“收取利息”;");
  CHECK(said(finding_words("收取..", Scope::document), text) == "有“收取费用”;");
  CHECK(said(finding_words("收取..", Scope::clause), text) ==
        "有“收取费用”;有“收取押金”;有“收取利息”;");
  CHECK(said(finding_words("收取..", Scope::cell), text).empty());
}

TEST_CASE("the earliest of several patterns is taken") {
  Metadata metadata = finding_words("押金");
  metadata.find.push_back("费用");
  CHECK(said(metadata, "第一条 收取费用，收取押金。\n") == "有“费用”;");
}

TEST_CASE("words that excuse a piece silence it, and only it") {
  Metadata metadata = finding_words("收取费用");
  metadata.unless = {"另有规定"};
  CHECK(said(metadata, "第一条 收取费用。\n第二条 收取费用，另有规定的除外。\n") ==
        "有“收取费用”;");
}

TEST_CASE("words in the lead-in of a list excuse its items") {
  Metadata metadata = finding_words("收取费用");
  metadata.unless = {"不得"};
  CHECK(said(metadata, "第一条 任何单位不得有下列行为：\n（一）收取费用；\n（二）拒绝登记。\n")
            .empty());
  CHECK(said(metadata, "第一条 单位可以有下列行为：\n（一）收取费用；\n（二）拒绝登记。\n") ==
        "有“收取费用”;");
}

TEST_CASE("exclusions look at each match, not at the piece") {
  Metadata metadata = finding_words("收取费用");
  metadata.except = {Exclusion::quoted};
  auto drafts = run(metadata, "第一条 对“收取费用”的说明，可以收取费用。\n");
  REQUIRE(drafts.size() == 1);
  const std::string before = "第一条 对“收取费用”的说明，可以";
  CHECK(drafts[0].span.begin == before.size());
}

TEST_CASE("a group named at is what is marked, and groups fill the message") {
  Metadata metadata = finding_words("收取(?P<at>费用)(.)(?P<sum>\\d+)元");
  metadata.message = "{unit}：{match}{2}{sum}{9}{3}";
  auto drafts = run(metadata, "第一条 收取费用共５０元。\n");
  REQUIRE(drafts.size() == 1);
  CHECK(drafts[0].message == "第一条：费用共５０５０");
  CHECK(drafts[0].span.size() == std::string("费用").size());
}

TEST_CASE("a name in a message that nothing gives is refused") {
  Metadata metadata = finding_words("收取(?P<fee>费用)");
  metadata.message = "{fe}";
  auto rule = PatternRule::make(std::move(metadata), {});
  REQUIRE(rule);
  auto ready = (*rule)->prepare();
  REQUIRE_FALSE(ready);
  CHECK(ready.error().message.find("是否想写 fee？") != std::string::npos);
}

TEST_CASE("matching is over the folded text, spans over the text") {
  auto drafts = run(finding_words("AB（甲）"), "第一条 ＡＢ(甲)。\n");
  REQUIRE(drafts.size() == 1);
  CHECK(drafts[0].message == "有“ＡＢ(甲)”");
}

TEST_CASE("a pattern that can match nothing gives no finding without words") {
  CHECK(run(finding_words("(押金)?"), "第一条 收取费用。\n").empty());
}

TEST_CASE("names of the vocabulary stand for their patterns") {
  Vocabulary vocabulary{{"fee", "费用|押金"}, {"take", "收取{fee}"}, {"a", "{b}"}, {"b", "{a}"}};
  CHECK(*expand("{take}x{2,5}\\p{Han}", vocabulary) == "(?:收取(?:费用|押金))x{2,5}\\p{Han}");
  auto unknown = expand("{nothing}", vocabulary);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().message.find("nothing") != std::string::npos);
  CHECK_FALSE(expand("{a}", vocabulary));
}

TEST_CASE("a rule that cannot work is refused with its file") {
  Metadata wordless = finding_words("费用");
  wordless.message.clear();
  Metadata unbalanced = finding_words("(费用");
  Metadata empty = finding_words("费用");
  empty.find.clear();
  Metadata unknown = finding_words("{nothing}");
  for (const Metadata& metadata : {wordless, unbalanced, empty, unknown}) {
    CAPTURE(metadata.find, metadata.message);
    auto rule = PatternRule::make(metadata, {});
    base::Result<void> ready = rule ? (*rule)->prepare() : base::Result<void>(rule.error());
    REQUIRE_FALSE(ready);
    CHECK(ready.error().code == base::ErrorCode::rule);
    CHECK(ready.error().where == "rules/a/b.lua");
  }
}

}  // namespace fashen::rule

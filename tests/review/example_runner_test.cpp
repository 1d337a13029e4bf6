// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/example_runner.h"

#include <catch2/catch.hpp>

#include "support/acting_rule.h"
#include "support/memory_lookup.h"

namespace fashen::review {
namespace {

using testing::ActingRule;
using testing::reports;

/// An example as a rule file gives it; ⟦ and ⟧ mark what must be found.
rule::Example example(std::string text, int line = 3) {
  rule::Example made;
  const std::string open = "⟦", close = "⟧";
  made.line = line;
  made.bad = text.find(open) != std::string::npos;
  if (made.bad) {
    made.marked.begin = text.find(open);
    text.erase(made.marked.begin, open.size());
    made.marked.end = text.find(close);
    text.erase(made.marked.end, close.size());
  }
  made.text = std::move(text);
  return made;
}

std::vector<ExampleFailure> run(ActingRule::Act act, std::vector<rule::Example> examples) {
  testing::MemoryLookup law;
  ActingRule rule("a/deposit", std::move(act));
  rule.data.examples = std::move(examples);
  return run_examples(rule, law, base::Limits{});
}

}  // namespace

TEST_CASE("examples that do what they say give no failure") {
  CHECK(
      run(reports("押金"), {example("应当⟦押金⟧。"), example("应当付款。"), example("应当登记。")})
          .empty());
}

TEST_CASE("a bad example fails without a finding, on other words, or with two") {
  auto text = GENERATE(as<std::string>(), "应当⟦付款⟧。", "⟦应当押金⟧。", "应当⟦押金⟧和押金。");
  CAPTURE(text);
  auto failures = run(reports("押金"), {example(text, 12)});
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].where == "rules/a/deposit.lua:12");
  CHECK(failures[0].reason.find("应为  ") != std::string::npos);
}

TEST_CASE("a good example fails with a finding, which is shown") {
  auto failures = run(reports("押金"), {example("应当押金。", 4)});
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].where == "rules/a/deposit.lua:4");
  CHECK(failures[0].reason.find("得到  应当⟦押金⟧。") != std::string::npos);
}

TEST_CASE("even a hint counts in an example") {
  CHECK(run(reports("押金", finding::Confidence::hint), {example("应当押金。")}).size() == 1);
}

TEST_CASE("an example marked todo must still fail") {
  rule::Example gap = example("应当⟦付款⟧。");
  gap.todo = true;
  CHECK(run(reports("押金"), {gap}).empty());
  auto failures = run(reports("付款"), {gap});
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].reason.find("todo") != std::string::npos);
}

TEST_CASE("a rule that errs fails every example, good ones and those marked todo too") {
  rule::Example gap = example("应当⟦付款⟧。");
  gap.todo = true;
  auto failures = run(
      [](const rule::Subject&) -> ActingRule::Drafts {
        return base::Error(base::ErrorCode::rule, "除以零");
      },
      {example("应当登记。"), gap});
  REQUIRE(failures.size() == 2);
  CHECK(failures[0].reason.find("除以零") != std::string::npos);
}

TEST_CASE("an example is reviewed as the kind, and on the day, that it states") {
  rule::Example one = example("应当登记。");
  one.kind = structure::DocumentKind::minutes;
  one.date = base::parse_date("2019-08-07");
  std::string saw;
  ActingRule rule("a/kind", [&](const rule::Subject& subject) -> ActingRule::Drafts {
    saw += std::string(structure::name(subject.structure.kind.kind)) + " " +
           base::to_iso(subject.as_of) + ";";
    return std::vector<rule::Draft>();
  });
  rule.data.kinds = {structure::DocumentKind::contract, structure::DocumentKind::minutes};
  rule.data.examples = {one, example("应当付款。")};
  testing::MemoryLookup law;
  CHECK(run_examples(rule, law, base::Limits{}).empty());
  CHECK(saw == "minutes 2019-08-07;contract 2026-09-30;");
}

TEST_CASE("lines between bars are a table") {
  std::string cells;
  run(
      [&](const rule::Subject& subject) -> ActingRule::Drafts {
        for (const document::Block& block : subject.document.blocks) {
          cells += block.cell ? std::to_string(block.cell->row) + std::to_string(block.cell->column)
                              : "-";
          cells += "=" + std::string(base::slice(subject.document.text, block.span)) + ";";
        }
        return std::vector<rule::Draft>();
      },
      {example("清单\n| 名称 | 金额 |\n| --- | --- |\n| 租金 |  |\n|\n||\n| 尾")});
  CHECK(cells == "-=清单;00=名称;01=金额;10=租金;20=尾;");
}

TEST_CASE("a basis must name a work that is known, in the version in force, and be readable") {
  testing::MemoryLookup law;
  corpus::Work& work = law.add("中华人民共和国行政处罚法", "行政处罚法");
  corpus::Version version;
  version.promulgated = *base::parse_date("2021-01-22");
  version.effective = *base::parse_date("2021-07-15");
  version.articles = 86;
  work.versions.push_back(version);
  auto reasons = [&](const std::string& basis) {
    rule::Metadata metadata;
    metadata.path = "rules/a/b.lua";
    metadata.basis = {basis};
    std::string all;
    for (const ExampleFailure& failure : check_basis(metadata, law)) {
      CHECK(failure.where == "rules/a/b.lua");
      all += failure.reason + ";";
    }
    return all;
  };
  CHECK(reasons("行政处罚法@2021-01-22 第六十三条").empty());
  CHECK_FALSE(reasons("行政处罚法@2017-09-01 第六十三条").empty());
  CHECK_FALSE(reasons("行政处罚法@2021-01-22 第八十七条").empty());
  CHECK(reasons("没有的法@2021-01-22 第一条").find("未收录") != std::string::npos);
  CHECK(reasons("行政处罚法@去年 第一条").find("不是日期") != std::string::npos);
}

}  // namespace fashen::review

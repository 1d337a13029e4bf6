// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "support/acting_rule.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::review {
namespace {

using structure::DocumentKind;
using testing::ActingRule;
using testing::reports;

const char* draft =
    "青石县公园管理办法\n"
    "第一条 根据《中华人民共和国行政处罚法》第九条，制定本办法。\n"
    "第二条 公园管理单位应当收取押金。\n"
    "第三条 依照《青石县根本没有的条例》处理。\n";

/// A law, some rules, and a review of a text by them.
struct Bench {
  Bench() { law.add("中华人民共和国行政处罚法", "行政处罚法"); }

  ActingRule& add(const std::string& id, ActingRule::Act act) {
    rules.push_back(std::make_unique<ActingRule>(id, std::move(act)));
    return static_cast<ActingRule&>(*rules.back());
  }
  Review run(std::string_view text = draft) {
    document = testing::literal_document(text, "办法.txt");
    return Reviewer(rules, law).review(document, options);
  }

  testing::MemoryLookup law;
  std::vector<std::unique_ptr<rule::Rule>> rules;
  document::Document document;
  Options options;
};

ActingRule::Drafts fails(const rule::Subject&) {
  return base::Error(base::ErrorCode::rule, "除以零", "rules/a/broken.lua:7");
}

bool mentions(const std::vector<finding::Incomplete>& list, const std::string& words) {
  return std::any_of(list.begin(), list.end(), [&](const finding::Incomplete& entry) {
    return (entry.where + entry.what + entry.reason).find(words) != std::string::npos;
  });
}

base::Date day(const char* iso) { return *base::parse_date(iso); }

}  // namespace

TEST_CASE("a finding is completed with its rule, basis, place and fingerprint") {
  Bench bench;
  ActingRule& rule = bench.add("a/deposit", reports("押金"));
  rule.data.basis = {"行政处罚法 第九条"};
  rule.data.suggest = "删除。";
  Review review = bench.run();
  REQUIRE(review.findings.size() == 1);
  const finding::Finding& found = review.findings.front();
  CHECK(found.rule == "a/deposit");
  CHECK(found.title == "标题");
  CHECK(found.suggestion == "删除。");
  CHECK(found.unit == "第二条");
  CHECK(found.fingerprint.size() == 16);
  REQUIRE(found.basis.size() == 1);
  CHECK(found.basis.front().title == "中华人民共和国行政处罚法");
  CHECK(review.rules_run == 1);
}

TEST_CASE("a rule runs only where it applies and one of its triggers stands") {
  Bench bench;
  ActingRule& contract = bench.add("a/contract", reports("公园"));
  contract.data.kinds = {DocumentKind::contract};
  ActingRule& absent = bench.add("a/absent", reports("公园"));
  absent.data.triggers = {"保证金"};
  ActingRule& present = bench.add("a/present", reports("公园"));
  present.data.triggers = {"押金", "保证金"};
  bench.options.kind = DocumentKind::normative;
  Review review = bench.run();
  CHECK(contract.calls == 0);
  CHECK(absent.calls == 0);
  CHECK(present.calls == 1);
  REQUIRE(present.seen.size() == 1);
  CHECK(bench.document.folded.text.substr(present.seen[0], 6) == "押金");
  CHECK(review.rules_not_applicable == 1);
  CHECK(review.rules_run == 2);
}

TEST_CASE("triggers are compared folded") {
  Bench bench;
  ActingRule& rule = bench.add("a/letters", reports("ＡＢ"));
  rule.data.triggers = {"ＡＢ(甲)"};
  bench.run("第一条 AB（甲）\n");
  CHECK(rule.calls == 1);
}

TEST_CASE("a rule that fails loses its own findings only, and is named") {
  Bench bench;
  bench.add("a/broken", fails);
  bench.add("a/deposit", reports("押金"));
  Review review = bench.run();
  CHECK(review.findings.size() == 1);
  REQUIRE(review.failures.size() == 1);
  CHECK(review.failures[0].rule == "a/broken");
  CHECK(mentions(review.incomplete, "除以零"));
  CHECK(mentions(review.incomplete, "rules/a/broken.lua:7"));
  CHECK(mentions(review.incomplete, "办法.txt"));
}

TEST_CASE("an exception does not leave the rule that threw it") {
  Bench bench;
  bench.add("a/throws",
            [](const rule::Subject&) -> ActingRule::Drafts { throw std::out_of_range("at 7"); });
  bench.add("a/deposit", reports("押金"));
  Review review = bench.run();
  CHECK(review.findings.size() == 1);
  REQUIRE(review.failures.size() == 1);
  CHECK(review.failures[0].error.code == base::ErrorCode::internal);
  CHECK(review.failures[0].error.where == "rules/a/throws.lua");
  CHECK(mentions(review.incomplete, "a/throws"));
}

TEST_CASE("findings have one order, whatever the order of the rules") {
  Bench forward, backward;
  forward.add("a/one", reports("公园"));
  forward.add("b/two", reports("公园管理"));
  backward.add("b/two", reports("公园管理"));
  backward.add("a/one", reports("公园"));
  Review first = forward.run(), second = backward.run();
  REQUIRE(first.findings.size() == 4);
  REQUIRE(second.findings.size() == 4);
  for (std::size_t i = 0; i < first.findings.size(); ++i) {
    CHECK(first.findings[i].rule == second.findings[i].rule);
    CHECK(first.findings[i].span == second.findings[i].span);
    CHECK(first.findings[i].fingerprint == second.findings[i].fingerprint);
  }
  CHECK(first.findings[0].fingerprint != first.findings[2].fingerprint);
}

TEST_CASE("weak findings are kept only when asked for") {
  Bench bench;
  bench.add("a/deposit", reports("押金", finding::Confidence::hint));
  CHECK(bench.run().findings.empty());
  bench.options.show = finding::Confidence::hint;
  CHECK(bench.run().findings.size() == 1);
}

TEST_CASE("works that the catalogue lacks are named once, and are no finding") {
  Bench bench;
  std::string twice = draft + std::string("第四条 《青石县根本没有的条例》另有规定的除外。\n");
  Review review = bench.run(twice);
  CHECK(review.findings.empty());
  CHECK(mentions(review.incomplete, "《青石县根本没有的条例》"));
  CHECK_FALSE(mentions(review.incomplete, "行政处罚法"));
  CHECK(std::count_if(review.incomplete.begin(), review.incomplete.end(),
                      [](const auto& entry) { return entry.what == "引用核对"; }) == 1);
}

TEST_CASE("many unknown works are counted, not listed without end") {
  Bench bench;
  std::string text = "青石县公园管理办法\n";
  for (int i = 1; i <= 30; ++i) {
    text += "第" + std::to_string(i) + "条 依照《青石县第" + std::to_string(i) + "号条例》处理。\n";
  }
  CHECK(mentions(bench.run(text).incomplete, "等 30 件"));
}

TEST_CASE("what the reader could not read stays in the account") {
  Bench bench;
  bench.document = testing::literal_document(draft);
  bench.document.incomplete.push_back({"word/chart1.xml", "图表", "没有读取"});
  Review review = Reviewer(bench.rules, bench.law).review(bench.document, bench.options);
  CHECK(mentions(review.incomplete, "word/chart1.xml"));
}

TEST_CASE("the law applies as of the day asked for, the document's own, or today") {
  Bench bench;
  bench.options.today = day("2026-11-24");
  CHECK(bench.run().as_of == day("2026-11-24"));

  const std::string dated =
      "青石县人民政府\n行政处罚决定书\n青政罚决〔2024〕3号\n当事人：李某。\n"
      "本机关决定罚款一百元。\n青石县人民政府\n2024年5月6日\n";
  Review own = bench.run(dated);
  CHECK(own.as_of == day("2024-05-06"));
  CHECK(own.as_of_reason == "文件的成文日期");

  bench.options.as_of = day("2020-01-01");
  Review asked = bench.run(dated);
  CHECK(asked.as_of == day("2020-01-01"));
  CHECK(asked.as_of_reason == "指定的日期");
}

TEST_CASE("rules see the day and the figures of the text") {
  Bench bench;
  bench.options.as_of = day("2025-02-03");
  std::string saw;
  bench.add("a/looks", [&](const rule::Subject& subject) -> ActingRule::Drafts {
    saw = base::to_iso(subject.as_of);
    for (const text::Quantity& quantity : subject.quantities.all()) {
      saw += "|" + std::string(base::slice(subject.document.text, quantity.span));
    }
    return std::vector<rule::Draft>();
  });
  bench.run("第一条 罚款５００元，自收到之日起十五日内缴纳。\n");
  CHECK(saw == "2025-02-03|５００元|十五日");
}

TEST_CASE("an interrupted review says which rules did not run") {
  Bench bench;
  base::Cancellation cancellation;
  bench.options.cancellation = &cancellation;
  bench.add("a/first", [&](const rule::Subject&) -> ActingRule::Drafts {
    cancellation.cancel();
    return std::vector<rule::Draft>();
  });
  ActingRule& second = bench.add("a/second", reports("押金"));
  Review review = bench.run();
  CHECK(second.calls == 0);
  CHECK(mentions(review.incomplete, "a/second"));
  CHECK_FALSE(mentions(review.incomplete, "a/first"));
}

TEST_CASE("documents without anything in them are reviewed") {
  Bench bench;
  bench.add("a/deposit", reports("押金"));
  for (const char* text : {"", "\n", "\n\n\n", "。", "第"}) {
    CAPTURE(text);
    CHECK(bench.run(text).findings.empty());
  }
}

TEST_CASE("a rule says nothing on words where one that it yields to has spoken") {
  Bench bench;
  bench.add("a/weak", reports("押金")).data.yields_to = {"a/strong"};
  bench.add("a/other", reports("押金"));
  ActingRule& strong = bench.add("a/strong", reports("收取押金"));
  const auto who = [&] {
    std::string all;
    for (const finding::Finding& one : bench.run().findings) all += one.rule + " ";
    return all;
  };
  CHECK(who() == "a/strong a/other ");
  strong.act = reports("制定本办法");  // Elsewhere: it takes nothing away
  CHECK(who() == "a/strong a/other a/weak ");
  strong.act = fails;
  CHECK(who() == "a/other a/weak ");
}

TEST_CASE("words that only touch do not overlap") {
  Bench bench;
  bench.add("a/weak", reports("押金")).data.yields_to = {"a/strong"};
  bench.add("a/strong", reports("收取"));
  CHECK(bench.run("第一条 收取押金。\n").findings.size() == 2);
}

TEST_CASE("a rule that measured badly only hints, unless it is being measured") {
  Bench bench;
  ActingRule& rule = bench.add("a/deposit", reports("押金", finding::Confidence::certain));
  bench.options.show = finding::Confidence::hint;
  const auto confidence = [&] { return bench.run().findings.at(0).confidence; };
  CHECK(confidence() == finding::Confidence::certain);
  rule.data.measured = rule::Measured{.right = 8, .wrong = 2};
  CHECK(confidence() == finding::Confidence::certain);  // Just good enough
  rule.data.measured = rule::Measured{.right = 7, .wrong = 2};
  CHECK(confidence() == finding::Confidence::hint);
  bench.options.measuring = true;
  CHECK(confidence() == finding::Confidence::certain);
  bench.options.measuring = false;
  bench.options.show = finding::Confidence::likely;
  CHECK(bench.run().findings.empty());
  rule.data.measured = rule::Measured{.missed = 5};  // It found nothing: no evidence against it
  CHECK(bench.run().findings.size() == 1);
}

TEST_CASE("costs are counted by rule over all documents, where a rule ran") {
  Bench bench;
  std::vector<RuleCost> costs;
  bench.options.costs = &costs;
  bench.add("a/deposit", reports("押金")).data.triggers = {"押金"};
  bench.add("a/contracts", reports("押金")).data.kinds = {DocumentKind::contract};
  bench.add("a/always", reports("公园"));
  bench.run();
  bench.run("第一条 公园、公园。\n");
  REQUIRE(costs.size() == 3);
  CHECK(costs[0].documents == 1);
  CHECK(costs[0].findings == 1);
  CHECK(costs[1].documents == 0);
  CHECK(costs[2].documents == 2);
  CHECK(costs[2].findings == 4);
  CHECK(costs[2].seconds >= 0);
}

TEST_CASE("what a rule leaves open is filled in, what it says itself stays") {
  Bench bench;
  ActingRule& rule = bench.add("a/deposit", [](const rule::Subject& subject) {
    const std::size_t at = subject.document.text.find("押金");
    std::vector<rule::Draft> drafts(2);
    drafts[0].span = drafts[1].span = {at, at + 6};
    drafts[0].message = "一";
    drafts[1].message = "二";
    drafts[1].suggestion = "自己的建议";
    return ActingRule::Drafts(std::move(drafts));
  });
  rule.data.suggest = "规则的建议";
  const Review review = bench.run();
  REQUIRE(review.findings.size() == 2);
  CHECK(review.findings[0].suggestion == "规则的建议");
  CHECK(review.findings[1].suggestion == "自己的建议");
  for (const finding::Finding& one : review.findings) {
    CHECK(one.unit == "第二条");
    CHECK(one.title == "标题");
  }
  CHECK(review.findings[0].fingerprint != review.findings[1].fingerprint);
}

TEST_CASE("the date of a draft is not its day: it holds from when it is made") {
  Bench bench;
  bench.options.today = day("2026-11-23");
  const Review signed_off = bench.run("办法\n第一条 甲。\n某县人民政府\n2024年2月1日\n");
  CHECK(signed_off.as_of == day("2024-02-01"));
  CHECK_FALSE(signed_off.as_of_is_today);
  const Review draft_of_it =
      bench.run("青石县停车办法（征求意见稿）\n第一条 甲。\n某县人民政府\n2024年2月1日\n");
  CHECK(draft_of_it.as_of == day("2026-11-23"));
  CHECK(draft_of_it.as_of_is_today);
}

TEST_CASE("one reviewer over many documents says what a fresh one says of each") {
  const std::vector<std::string> texts = {
      draft, "", "第一条 收取押金。\n", "押金\n押金\n押金\n", "青石县公园管理办法\n第一条 公园。\n",
      draft};
  Bench bench;
  bench.add("a/deposit", reports("押金")).data.triggers = {"押金"};
  bench.add("a/park", reports("公园"));
  const auto told = [](const Review& review) {
    std::string all;
    for (const finding::Finding& one : review.findings) {
      all += one.rule + one.fingerprint + std::to_string(one.span.begin) + " ";
    }
    return all + std::to_string(review.incomplete.size());
  };
  Reviewer kept(bench.rules, bench.law);
  for (const std::string& text : texts) {
    const document::Document document = testing::literal_document(text, "办法.txt");
    CHECK(told(kept.review(document, bench.options)) == told(bench.run(text)));
  }
}

}  // namespace fashen::review

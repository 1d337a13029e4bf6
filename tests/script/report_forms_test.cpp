// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule's function may report, and what it may not.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/rule_run.h"

using namespace fashen;
using testing::LuaBench;

namespace {

const char* const kText = "办法\n第一条 应当缴纳费用。\n第二条 不得收取押金。\n";

rule::Draft only(const char* body) {
  LuaBench bench(kText, testing::no_law());
  auto done = bench.run(body);
  if (!done) FAIL(done.error().to_string());
  REQUIRE(done->size() == 1);
  return done->front();
}

}  // namespace

TEST_CASE("a place and a message are a finding of the rule's own severity and confidence") {
  const rule::Draft draft = only("report(doc:first('费用'), '写明费用')");
  CHECK(base::slice(kText, draft.span) == "费用");
  CHECK(draft.message == "写明费用");
  CHECK(draft.severity == finding::Severity::warning);
  CHECK(draft.confidence == finding::Confidence::likely);
  CHECK_FALSE(draft.fix);
  CHECK(draft.related.empty());
}

TEST_CASE("a finding may be told in full") {
  const rule::Draft draft = only(R"(report {
    at = doc:first('费用'), message = '消息', suggest = '建议', severity = 'note',
    confidence = 'certain', fix = { at = doc:first('缴纳费用'), text = '' },
    related = { { at = doc:first('押金'), note = '另见' }, { at = doc:units('article')[2] } } })");
  CHECK(draft.suggestion == "建议");
  CHECK(draft.severity == finding::Severity::note);
  CHECK(draft.confidence == finding::Confidence::certain);
  REQUIRE(draft.fix);
  CHECK(base::slice(kText, draft.fix->span) == "缴纳费用");
  CHECK(draft.fix->replacement.empty());
  REQUIRE(draft.related.size() == 2);
  CHECK(draft.related[0].note == "另见");
  CHECK(draft.related[1].note.empty());
}

TEST_CASE("any place will do: a unit, a sentence, a span, a field") {
  for (const char* place :
       {"doc:units('article')[1]", "doc:sentence_at(doc:first('费用'))", "doc:first('费用').span",
        "doc.title", "doc:join(doc:first('费用'), doc:first('押金'))"}) {
    CAPTURE(place);
    CHECK_FALSE(only(("report(" + std::string(place) + ", 'x')").c_str()).span.empty());
  }
}

TEST_CASE("what cannot be reported is refused with its reason") {
  LuaBench(kText, testing::no_law())
      .refuses({
          {"report()", "位置"},
          {"report(nil, 'x')", "位置"},
          {"report('费用', 'x')", "位置"},
          {"report({}, 'x')", "位置"},
          {"report { message = 'x' }", "位置"},
          {"report(doc:part(doc:first('费用'), 0, 0), 'x')", "空"},
          {"report { at = doc:first('费用') }", "缺少 message"},
          {"report { at = doc:first('费用'), message = 5 }", "文字"},
          {"report { at = doc:first('费用'), message = 'x', severity = 'bad' }", "bad"},
          {"report { at = doc:first('费用'), message = 'x', confidence = 'sure' }", "sure"},
          {"report { at = doc:first('费用'), message = 'x', sugest = 'y' }", "suggest"},
          {"report { at = doc:first('费用'), message = 'x', related = 'y' }", "table"},
          {"report { at = doc:first('费用'), message = 'x', related = { 'y' } }", "related"},
          {"report { at = doc:first('费用'), message = 'x', related = { { note = 'y' } } }",
           "位置"},
          {"report { at = doc:first('费用'), message = 'x', fix = { text = 'y' } }", "位置"},
          {"report { at = doc:first('费用'), message = 'x', fix = 'y' }", "table"},
          {"report { at = doc:first('费用'), message = ('x'):rep(5000) }", "过长"},
          {"report { [1] = doc:first('费用'), message = 'x' }", "?"},
          {"report(doc:first('费用'), '\\xff')", "UTF-8"},
      });
}

TEST_CASE("a rule that errs has no findings, though it reported some before") {
  LuaBench bench(kText, testing::no_law());
  const auto done = bench.run("report(doc:first('费用'), 'x') error('中途出错')");
  REQUIRE_FALSE(done);
  CHECK(done.error().message.find("中途出错") != std::string::npos);
}

TEST_CASE("findings beyond the limit are the rule's failure, also when it catches the error") {
  testing::Surroundings few;
  few.limits.findings_per_rule = 3;
  const auto flood = [&](const std::string& body) {
    return testing::run_check(body, "甲甲甲甲甲甲", few).drafts;
  };
  CHECK(flood("for i = 1, 3 do report(doc:first('甲'), 'x') end"));
  const auto over = flood("for i = 1, 4 do report(doc:first('甲'), 'x') end");
  REQUIRE_FALSE(over);
  CHECK(over.error().message.find("超过 3 条") != std::string::npos);
  CHECK_FALSE(flood("for i = 1, 9 do pcall(report, doc:first('甲'), 'x') end"));
}

TEST_CASE("reports come in the order in which they were made") {
  LuaBench bench(kText, testing::no_law());
  const auto done = bench.run("report(doc:first('押金'), '一') report(doc:first('费用'), '二')");
  REQUIRE(done);
  REQUIRE(done->size() == 2);
  CHECK(done->at(0).message == "一");
  CHECK(done->at(1).message == "二");
}

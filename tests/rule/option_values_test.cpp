// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "rule/judged.h"
#include "rule/measured.h"
#include "rule/nearest.h"
#include "rule/option.h"
#include "rule/trace.h"
#include "rule/vocabulary.h"

namespace fashen::rule {

TEST_CASE("numbers must be numbers, and within their bounds") {
  const Option days{Option::Type::number, "5", 1, 30, {}, ""};
  for (const char* good : {"1", "30", "5.5", "1e1"}) CHECK(days.problem_with(good).empty());
  for (const char* bad : {"", "0", "31", "x", "5 ", " 5", "5x", "-1", "nan"}) {
    CAPTURE(bad);
    CHECK(days.problem_with(bad) == "应为 1 至 30 的数字");
  }
  CHECK(Option{Option::Type::number, "5", 1, {}, {}, ""}.problem_with("0") ==
        "应为不小于 1 的数字");
  CHECK(Option{Option::Type::number, "5", {}, 9, {}, ""}.problem_with("10") ==
        "应为不大于 9 的数字");
  CHECK(Option{Option::Type::number, "5", {}, {}, {}, ""}.takes() == "数字");
}

TEST_CASE("flags are true or false, texts are any or one of the choices") {
  const Option flag{Option::Type::flag, "true", {}, {}, {}, ""};
  CHECK(flag.problem_with("true").empty());
  CHECK(flag.problem_with("false").empty());
  for (const char* bad : {"", "yes", "1", "True"}) CHECK_FALSE(flag.problem_with(bad).empty());
  const Option word{Option::Type::text, "甲", {}, {}, {"甲", "乙"}, ""};
  CHECK(word.problem_with("乙").empty());
  CHECK(word.problem_with("丙") == "应为 甲、乙 之一");
  CHECK(Option{}.problem_with("任何文字").empty());
  CHECK(Option{}.takes() == "文字");
}

TEST_CASE("measurements are written and read back") {
  Measurements all;
  all["a/one"] = {7, 1, 2};
  all["b/two"] = {0, 0, 0};
  const auto back = parse_measurements(to_tsv(all), "measured.tsv");
  REQUIRE(back);
  CHECK(*back == all);
}

TEST_CASE("shares of measurements, also where there is nothing to share") {
  const Measured some{8, 2, 8};
  CHECK(some.found() == 10);
  CHECK(some.labelled() == 16);
  CHECK(some.precision() == 0.8);
  CHECK(some.recall() == 0.5);
  CHECK_FALSE(some.is_doubtful());
  CHECK(Measured{7, 2, 0}.is_doubtful());
  const Measured none;
  CHECK(none.precision() == 1);
  CHECK(none.recall() == 1);
  CHECK_FALSE(none.is_doubtful());
}

TEST_CASE("tables that are not what they should be are told with the line") {
  for (const char* bad : {"a/one\t1\t2", "a/one\t1\t2\tx", "a/one\t1\t2\t3\t4", "\t1\t2\t3",
                          "a/one\t-1\t2\t3", "a/one\t1\t2\t3\na/one\t1\t2\t3"}) {
    CAPTURE(bad);
    const auto table = parse_measurements("# head\n" + std::string(bad) + "\n", "m.tsv");
    REQUIRE_FALSE(table);
    CHECK(table.error().code == base::ErrorCode::config);
    CHECK(table.error().where.rfind("m.tsv:", 0) == 0);
  }
  CHECK(parse_measurements("", "m.tsv")->empty());
  CHECK(parse_measurements("# only words\n\n", "m.tsv")->empty());
}

TEST_CASE("readings by people: what was right among what was read") {
  const auto table = parse_judged("# head\na/one\t18\t20\t500\t2026-11-01\n", "judged.tsv");
  REQUIRE(table);
  const Judged& one = table->at("a/one");
  CHECK(one.right == 18);
  CHECK(one.read == 20);
  CHECK(one.documents == 500);
  CHECK(base::to_iso(one.on) == "2026-11-01");
  for (const char* bad :
       {"a/one\t21\t20\t500\t2026-11-01", "a/one\t1\t2\t3", "a/one\t1\t2\t3\t2026-11-31",
        "a/one\t1\t2\t3\t2026-11-01\tx", "a/one\tx\t2\t3\t2026-11-01"}) {
    CAPTURE(bad);
    const auto wrong = parse_judged("\n" + std::string(bad) + "\n", "judged.tsv");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().where == "judged.tsv:2");
  }
}

TEST_CASE("the nearest word is the one with the fewest edits") {
  const std::vector<std::string_view> keys = {"title", "titled", "untitled", "severity", "since"};
  CHECK(nearest("titl", keys) == "title");
  CHECK(nearest("title", keys) == "title");
  CHECK(nearest("titlde", keys) == "title");
  CHECK(nearest("sincce", keys) == "since");
  CHECK(nearest("x", keys).empty());
  CHECK(nearest("", keys).empty());
  CHECK(did_you_mean("severty", keys) == "，是否想写 severity？");
}

TEST_CASE("names in patterns are replaced, syntax in braces is not") {
  const Vocabulary words{{"fee", "费用|押金"}, {"take", "收取{fee}"}};
  struct Row {
    const char* pattern;
    const char* expected;
  };
  for (const Row& row : {Row{"{fee}", "(?:费用|押金)"},
                         {"缴{take}的", "缴(?:收取(?:费用|押金))的"},
                         {"a{2}b{2,}c{2,5}", "a{2}b{2,}c{2,5}"},
                         {"\\p{Han}\\P{Han}\\x{4e00}", "\\p{Han}\\P{Han}\\x{4e00}"},
                         {"\\{fee}", "\\{fee}"},
                         {"{", "{"},
                         {"{}", "{}"},
                         {"x{fee", "x{fee"},
                         {"", ""}}) {
    CAPTURE(row.pattern);
    const auto expanded = expand(row.pattern, words);
    REQUIRE(expanded);
    CHECK(*expanded == row.expected);
  }
  const auto typo = expand("{fe}", words);
  REQUIRE_FALSE(typo);
  CHECK(typo.error().code == base::ErrorCode::malformed);
  CHECK(typo.error().message.find("fee") != std::string::npos);
}

TEST_CASE("a trace keeps what it is asked for, and not without end") {
  Trace silent;
  silent.add(Trace::What::note, {}, "x");
  CHECK(silent.events.empty());
  Trace trace;
  trace.detailed = true;
  for (std::size_t i = 0; i < Trace::most_events + 50; ++i) {
    trace.add(Trace::What::searched, {0, 1}, "x", static_cast<int>(i));
  }
  CHECK(trace.events.size() == Trace::most_events);
  CHECK(trace.events[7].line == 7);
}

}  // namespace fashen::rule

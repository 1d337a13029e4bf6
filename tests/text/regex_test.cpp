// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex.h"

#include <catch2/catch.hpp>

namespace fashen::text {
namespace {

Regex compiled(std::string_view pattern) {
  auto regex = Regex::compile(pattern);
  if (!regex) FAIL(regex.error().to_string());
  return std::move(*regex);
}

std::string found(std::string_view pattern, const std::string& text) {
  std::string out;
  for (const Match& match : compiled(pattern).find_all(text, {0, text.size()})) {
    out += (out.empty() ? "" : "|") + std::string(base::slice(text, match.whole()));
  }
  return out;
}

}  // namespace

TEST_CASE("all matches that do not overlap are found") {
  CHECK(found("[0-9]+", "1 22 333") == "1|22|333");
  CHECK(found("甲.", "甲乙甲丙甲") == "甲乙|甲丙");
  CHECK(found("x*", "甲x").find('x') != std::string::npos);
  CHECK(found("不存在", "甲乙").empty());
  CHECK(found(".", "甲\n乙") == "甲|乙");
}

TEST_CASE("a range hides what stands around it") {
  const std::string text = "甲乙丙";
  Match match;
  CHECK(compiled("^乙$").search(text, {3, 6}, match));
  CHECK(match.whole() == base::Span{3, 6});
  CHECK_FALSE(compiled("甲").search(text, {3, 9}, match));
  CHECK_FALSE(compiled("^乙").search_from(text, {0, 9}, 3, match));
  CHECK(compiled("乙").search_from(text, {0, 9}, 3, match));
  CHECK_FALSE(compiled("乙").search_from(text, {0, 9}, 6, match));
  CHECK_FALSE(compiled("乙").search_from(text, {0, 9}, 99, match));
}

TEST_CASE("groups keep their names, and those that took no part are nowhere") {
  const std::string text = "收取费用";
  Regex regex = compiled("(?P<verb>收取|征收)(?P<what>费用)?(税)?");
  Match match;
  REQUIRE(regex.search(text, {0, text.size()}, match));
  REQUIRE(regex.names().size() == 2);
  CHECK(regex.names()[1].first == "what");
  CHECK(base::slice(text, match.groups[2]) == "费用");
  CHECK(match.groups[3].begin == std::string::npos);
}

TEST_CASE("literals are folded, and exact patterns are not") {
  CHECK(compiled("（一）").contains("（一）"));
  CHECK(compiled("國務院").contains("国务院"));
  CHECK_FALSE(Regex::compile_exact("國務院")->contains("国务院"));
  CHECK(Regex::compile_exact("［")->contains("［"));
}

TEST_CASE("what is wrong in a pattern is said") {
  for (const char* pattern : {"(", "[", "a**", "(?=x)", "\\1", "a{1001}", "((a{500}){500}){500}"}) {
    CAPTURE(pattern);
    auto regex = Regex::compile(pattern);
    REQUIRE_FALSE(regex);
    CHECK(regex.error().code == base::ErrorCode::malformed);
    CHECK(regex.error().message.find("正则表达式") != std::string::npos);
  }
}

TEST_CASE("time is linear where others backtrack") {
  std::string text(200'000, 'a');
  CHECK_FALSE(compiled("(a+)+$b").contains(text));
  CHECK_FALSE(compiled("(?:a|aa)*c").contains(text));
}

TEST_CASE("words that a match needs are looked for where it may be, and only there") {
  const std::string text = "企业应当缴纳保证金。企业可以不缴纳。";
  Regex regex = compiled("企业[^。]{0,9}保证金");
  Match match;
  CHECK(regex.search_from(text, {0, text.size()}, 0, match));
  CHECK_FALSE(regex.search_from(text, {0, text.size()}, 3, match));
  CHECK_FALSE(regex.search(text, {0, text.find("保证金")}, match));
  CHECK(regex.find_all(text + text, {0, 2 * text.size()}).size() == 2);
  // Bytes that are no text hide nothing behind them.
  CHECK(regex.contains("\xE4\xBC企业缴纳保证金"));
}

TEST_CASE("an expression that waits for its words finds and fails as one that does not") {
  LazyRegex regex("罚款\\q");
  auto nowhere = regex.in("缴纳费用", {0, 12});
  REQUIRE(nowhere);
  CHECK(*nowhere == nullptr);
  CHECK_FALSE(regex.in("缴纳罚款", {0, 12}));
  CHECK_FALSE(regex.compiled());

  LazyRegex exact = LazyRegex::exact("國務院");
  CHECK(exact.pattern() == "國務院");
  auto kept = exact.in("國務院", {0, 9});
  REQUIRE(kept);
  REQUIRE(*kept != nullptr);
  CHECK((*kept)->contains("國務院"));
}

TEST_CASE("the next search begins after a match, and gets on after an empty one") {
  const std::string text = "甲乙";
  CHECK(after(text, {0, 3}) == 3);
  CHECK(after(text, {0, 0}) == 3);
  CHECK(after(text, {6, 6}) == 7);
}

}  // namespace fashen::text

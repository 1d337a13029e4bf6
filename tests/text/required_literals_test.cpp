// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/required_literals.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "text/regex.h"

namespace fashen::text {
namespace {

std::string literals(std::string_view pattern) {
  std::string out;
  for (const std::string& word : required_literals(pattern)) out += (out.empty() ? "" : "|") + word;
  return out;
}

bool holds_one(std::string_view text, const std::vector<std::string>& words) {
  return words.empty() || std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return text.find(word) != text.npos;
         });
}

}  // namespace

TEST_CASE("the rarest words that a match must hold are read off a pattern") {
  auto [pattern, expected] = GENERATE(table<std::string, std::string>({
      {"收取费用", "收取费用"},
      {"收取|征收", "征收|收取"},
      {"(?:收取|征收)[^。]{0,9}保证金", "保证金"},
      {"(?P<at>应当缴纳)(?:押金|保证金)?", "应当缴纳|应当缴纳保证金|应当缴纳押金"},
      {"(?:甲|乙)方", "乙方|甲方"},
      {"甲[一二]", "甲一|甲二"},
      {"不?得", "不得|得"},
      {"(?:罚款)+", "罚款"},
      {"(?:罚款){2,3}", "罚款"},
      {"(?:罚款){0,3}", ""},
      {"(?:罚款)*责令", "责令"},
      {"[0-9]+", ""},
      {"\\d+元以上", "元以上"},
      {"\\p{Han}{2,5}委员会", "委员会"},
      {"^第一条", "第一条"},
      {".*", ""},
      {"甲|.*", ""},
      {"(?i)abc", ""},
      {"(?s)甲.乙丙", "乙丙"},
      {"a\\.b", "a.b"},
      {"甲\\n乙", "甲\n乙"},
      {"[^甲]乙丙", "乙丙"},
      {"[甲-丁]乙丙", "乙丙"},
      {"[]甲]乙", "]乙|甲乙"},
      {"甲{乙}", "甲{乙}"},
      {"(甲", ""},
      {"甲)", ""},
      {"[甲", ""},
      {"*甲", ""},
      {"", ""},
  }));
  CAPTURE(pattern);
  CHECK(literals(pattern) == expected);
}

TEST_CASE("whatever matches holds one of the words") {
  const char* patterns[] = {"(?:应当|必须|须)[^，。；]{0,8}(?:缴纳|交纳|预缴)(?:押金|保证金|费用)",
                            "(?:第[一二三四五六七八九十]{1,3}条)?(?:不予|拒绝)(?:受理|办理)",
                            "(?P<at>一票否决)|(?:年度)?考核[^。]{0,6}不合格",
                            "[甲乙]方(?:有权)?(?:单方)?解除", "a?b?c{1,2}d"};
  const char* texts[] = {
      "申请人应当按期缴纳保证金。", "第三条不予受理", "拒绝办理", "实行一票否决", "考核结果不合格",
      "乙方有权单方解除",           "甲方解除",       "abccd",    "cd",           "无关"};
  for (const char* pattern : patterns) {
    // The second branch matches nothing, but lets no word be required.
    auto regex = Regex::compile(std::string(pattern) + "|[^\\x00-\\x{10FFFF}]");
    REQUIRE(regex);
    REQUIRE(required_sets(regex->pattern()).empty());
    auto filtered = Regex::compile(pattern);
    REQUIRE(filtered);
    auto words = required_literals(pattern);
    for (const char* text : texts) {
      CAPTURE(pattern, text);
      CHECK(regex->contains(text) == filtered->contains(text));
      if (!regex->contains(text)) continue;
      CHECK(holds_one(text, words));
      for (const auto& set : required_sets(pattern)) CHECK(holds_one(text, set));
    }
  }
}

TEST_CASE("every part of a pattern has its words") {
  auto [pattern, expected] = GENERATE(table<std::string, std::string>({
      {"收取费用", "收取费用"},
      {"(?:企业|公司)[^。]{0,9}(?:应当|必须)缴纳", "企业|公司 应当缴纳|必须缴纳"},
      {"甲.*乙.+丙", "甲 乙 丙"},
      {"甲(?:.乙)?丙", "甲 丙"},
      {"甲(?:.乙)+丙", "甲 乙 丙"},
      {"(?:甲.乙|丙)丁", "丙|甲 丁"},
      {"(?:甲.乙|.)丁", "丁"},
      {"(?P<at>甲.乙)", "甲 乙"},
      {"(?:甲[^乙]丙)", "甲 丙"},
      {".*", ""},
      {"(甲", ""},
  }));
  CAPTURE(pattern);
  std::string sets;
  for (const auto& set : required_sets(pattern)) {
    sets += sets.empty() ? "" : " ";
    for (const std::string& word : set) sets += (&word == &set.front() ? "" : "|") + word;
  }
  CHECK(sets == expected);
}

TEST_CASE("patterns that are words and nothing else are spelt out") {
  const auto words = [](std::string_view pattern) {
    std::string all;
    for (const std::string& word : matched_words(pattern)) all += (all.empty() ? "" : "|") + word;
    return all;
  };
  const auto [pattern, expected] = GENERATE(table<std::string, std::string>({
      {"收取", "收取"},
      {"(?:收取|征收)费", "征收费|收取费"},
      {"(?P<at>甲|甲乙?)", "甲|甲乙"},
      {"[甲乙]方", "乙方|甲方"},
      {"\\Q甲.乙|\\E丙?", "甲.乙||甲.乙|丙"},
      {"\\Q甲乙\\E?", "甲|甲乙"},
      {"\\Q(甲", "(甲"},
      {"\\Q\\E甲", "甲"},
      {"^甲", ""},
      {"甲$|乙", ""},
      {"\\b甲", ""},
      {"(?m)甲", ""},
      {"甲+", ""},
      {"甲?", ""},
      {"甲|.", ""},
      {"甲|[^乙]", ""},
      {"(?i)a", ""},
      {"(甲", ""},
  }));
  CAPTURE(pattern);
  CHECK(words(pattern) == expected);
}

TEST_CASE("hostile patterns neither overflow nor take long") {
  CHECK(required_literals(std::string(100'000, '(')).empty());
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep = "(?:" + deep + "甲|乙)";
  CHECK(required_literals(deep).empty());
  std::string wide;
  for (int i = 0; i < 1000; ++i) wide += "[一二三四五六七八]";
  CHECK(required_literals(wide).size() <= 400);
}

}  // namespace fashen::text

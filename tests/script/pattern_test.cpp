// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pattern.h"

#include <catch2/catch.hpp>
#include <random>

namespace fashen::script {
namespace {

/// All matches in a range, as places and the groups' places, looked for around the words needed.
std::vector<std::vector<base::Span>> found(Pattern& pattern, const std::vector<std::size_t>* places,
                                           std::string_view text, base::Span range) {
  std::vector<std::vector<base::Span>> all;
  text::Match match;
  for (std::size_t from = range.begin; from <= range.end;) {
    auto there = search(pattern, places, text, range, from, match);
    if (!there) FAIL(there.error().to_string());
    if (!*there) break;
    all.push_back(match.groups);
    from = text::after(text, match.whole());
  }
  return all;
}

std::string random_text(std::mt19937& random, std::size_t most) {
  const char* const words[] = {"处", "罚款", "以上",   "以下", "五", "十", "万元", "元",
                               "，", "。",   "在本市", "注册", "甲", "a",  "1",    "\n"};
  std::string text;
  for (std::size_t left = random() % most; left > 0; --left) {
    text += words[random() % std::size(words)];
  }
  return text;
}

}  // namespace

TEST_CASE("looking around the words that a pattern needs finds what looking everywhere finds") {
  auto source =
      GENERATE("罚款", "(?P<low>[五十]+)(?:万元|元)以上", "处[^，。]{0,4}?(?P<at>罚款|注册)",
               "在本市[^，。；、]{0,3}?注册", "以下[^。]{1,9}?(?P<high>[五十]+)元以上", "元+以上",
               "(?:^|。)处", "处.*罚款", "甲?", "[五十]元|a1", "(罚款)(以上)?(以下)?",
               "\\p{Han}{1,3}罚款", "(?:以上){1,3}", "万元$", "罚款|注册|元", "处罚款|处|处罚|以",
               "(?:以上|以下)(?:五|十)?", "\\Q元。\\E", "(?P<at>以上|元)");
  CAPTURE(source);
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const std::string text = random_text(random, 60);
    PatternIndex index;
    index.begin(text, nullptr);
    Pattern pattern(source);
    base::Span range{0, text.size()};
    if (round % 2 == 1) {  // A part, as a sentence is one.
      range.begin = text.find("。") == std::string::npos ? 0 : text.find("。");
      range.end = text.rfind("，") == std::string::npos ? text.size() : text.rfind("，");
      if (range.end < range.begin) std::swap(range.begin, range.end);
    }
    const auto* places = index.places(pattern);
    CHECK(found(pattern, places, text, range) == found(pattern, nullptr, text, range));
    auto there = occurs(pattern, places, text, range);
    auto anywhere = occurs(pattern, nullptr, text, range);
    REQUIRE(there);
    REQUIRE(anywhere);
    CHECK(*there == *anywhere);
  }
}

TEST_CASE("an index knows the places of patterns, old and new, in each text") {
  PatternIndex index;
  text::LiteralIndex words;
  std::vector<Pattern> patterns;
  for (const char* source : {"罚款", "[五十]元|万元", "注册.{0,3}在本市"})
    patterns.emplace_back(source);
  std::mt19937 random(11);
  for (int round = 0; round < 60; ++round) {
    const std::string text = random_text(random, 80);
    words.begin(text);
    index.begin(text, &words);
    for (std::size_t i = 0; i < patterns.size(); ++i) {
      if (round < 3 * static_cast<int>(i)) continue;  // Patterns become known one after another.
      std::vector<std::size_t> expected;
      for (std::size_t at = 0; at < text.size(); ++at) {
        const auto& needs = patterns[i].needs();
        if (std::any_of(needs.begin(), needs.end(), [&](const std::string& word) {
              return std::string_view(text).substr(at).starts_with(word);
            })) {
          expected.push_back(at);
        }
      }
      const auto* places = index.places(patterns[i]);
      REQUIRE(places != nullptr);
      CHECK(*places == expected);
    }
  }
}

TEST_CASE("a pattern is compiled only where its words stand") {
  Pattern pattern("罚款[甲-");
  text::Match match;
  const std::vector<std::size_t> nowhere;
  auto there = search(pattern, &nowhere, "没有", {0, 6}, 0, match);
  REQUIRE(there);
  CHECK_FALSE(*there);
  CHECK_FALSE(pattern.regex().compiled());
}

}  // namespace fashen::script

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/regex.h"
#include "text/required_literals.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

Regex compiled(std::string_view pattern) {
  auto regex = Regex::compile(pattern);
  if (!regex) FAIL(regex.error().to_string());
  return std::move(*regex);
}

}  // namespace

TEST_CASE("searching in a range is searching in a copy of it") {
  std::mt19937 random(73);
  static const char* const parts[] = {"甲", "乙", "收取", "费", "1", "\n", "。"};
  const char* patterns[] = {"甲.", "^收取", "费$", "[0-9]+", "(甲|乙)*费", "收取?", "(?m)^甲"};
  for (int round = 0; round < 100; ++round) {
    std::string text;
    std::vector<std::size_t> edges = {0};
    for (int i = 0; i < 12; ++i) {
      text += parts[random() % std::size(parts)];
      edges.push_back(text.size());
    }
    std::size_t begin = edges[random() % edges.size()], end = edges[random() % edges.size()];
    if (begin > end) std::swap(begin, end);
    const std::string copy = text.substr(begin, end - begin);
    for (const char* pattern : patterns) {
      CAPTURE(text, begin, end, pattern);
      const Regex regex = compiled(pattern);
      const auto inside = regex.find_all(text, {begin, end});
      const auto alone = regex.find_all(copy, {0, copy.size()});
      REQUIRE(inside.size() == alone.size());
      for (std::size_t i = 0; i < inside.size(); ++i) {
        REQUIRE(inside[i].whole().begin == alone[i].whole().begin + begin);
        REQUIRE(inside[i].whole().end == alone[i].whole().end + begin);
      }
    }
  }
}

TEST_CASE("matches are in order and stand on whole characters, also empty ones") {
  const std::string text = "甲乙a丙";
  std::size_t last = 0;
  const auto matches = compiled("a*").find_all(text, {0, text.size()});
  CHECK(matches.size() >= 4);
  for (const Match& match : matches) {
    CHECK(match.whole().begin >= last);
    last = match.whole().end;
    CHECK((static_cast<unsigned char>(text[match.whole().begin % text.size()]) & 0xC0) != 0x80);
  }
}

TEST_CASE("searching on from a place walks through the same matches") {
  const std::string text = "处五元罚款，处十元罚款，处百元罚款。";
  const Regex regex = compiled("处(.)元");
  const auto all = regex.find_all(text, {0, text.size()});
  REQUIRE(all.size() == 3);
  std::size_t from = 0;
  Match match;
  for (const Match& expected : all) {
    REQUIRE(regex.search_from(text, {0, text.size()}, from, match));
    CHECK(match.whole() == expected.whole());
    CHECK(match.groups == expected.groups);
    from = after(text, match.whole());
  }
  CHECK_FALSE(regex.search_from(text, {0, text.size()}, from, match));
}

TEST_CASE("a dot is one character, not one byte, and no line end") {
  CHECK(compiled("^甲.乙$").contains("甲法乙"));
  CHECK(compiled("^甲.乙$").contains("甲𠮷乙"));
  CHECK_FALSE(compiled("^甲..乙$").contains("甲法乙"));
  CHECK_FALSE(compiled("甲.乙").contains("甲\n乙"));
  CHECK(compiled("甲(?s:.)乙").contains("甲\n乙"));
  CHECK(compiled("[^甲]").contains("乙"));
  CHECK_FALSE(compiled("^[一-丁]$").contains("一丁"));
}

TEST_CASE("groups are numbered as written and named groups are among them") {
  const Regex regex = compiled("(第)(?P<number>[0-9]+)(?:条)(?P<rest>款)?");
  const std::string text = "依照第12条";
  Match match;
  REQUIRE(regex.search(text, {0, text.size()}, match));
  REQUIRE(match.groups.size() == 4);
  CHECK(base::slice(text, match.groups[2]) == "12");
  for (const auto& [name, number] : regex.names()) {
    CHECK((name == "number" ? number == 2 : number == 3));
  }
  CHECK(match.groups[3].begin == std::string::npos);
  CHECK(regex.pattern().find("number") != std::string::npos);
}

TEST_CASE("moving a pattern keeps it working") {
  Regex first = compiled("甲");
  Regex second = std::move(first);
  CHECK(second.contains("甲"));
  second = compiled("乙");
  CHECK_FALSE(second.contains("甲"));
  CHECK(second.contains("乙"));
}

TEST_CASE("alternatives with a common head and nested ones keep their words") {
  const auto words = [](std::string_view pattern) { return required_literals(pattern); };
  for (const char* pattern :
       {"(?:应当|必须)(?:(?:预|先)缴|交)(?:费|税)", "(?P<a>罚款)(?:[^。]*)(?P<b>没收)",
        "不(?:得|予|准).{0,4}(?:受理|办理)", "第[一二三]条"}) {
    CAPTURE(pattern);
    const auto found = words(pattern);
    CHECK_FALSE(found.empty());
    for (const std::string& word : found) {
      CHECK_FALSE(word.empty());
      CHECK(is_valid(word));
    }
  }
}

}  // namespace fashen::text

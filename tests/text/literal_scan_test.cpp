// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_scan.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "text/utf8.h"

namespace fashen::text {
namespace {

/// What looking for each literal at every place gives.
std::vector<std::vector<std::size_t>> looked_for(const LiteralScan::Sets& sets,
                                                 const std::string& text) {
  std::vector<std::vector<std::size_t>> all;
  for (const auto& literals : sets) {
    std::set<std::size_t> places;
    for (const std::string& literal : literals) {
      if (literal.empty()) continue;
      for (auto at = text.find(literal); at != text.npos; at = text.find(literal, at + 1)) {
        places.insert(at);
      }
    }
    all.emplace_back(places.begin(), places.end());
  }
  return all;
}

/// What a scan answers, asked for every set; `hits` may have served another text before.
std::vector<std::vector<std::size_t>> scanned(const LiteralScan& scan, const std::string& text,
                                              LiteralScan::Hits& hits) {
  scan.scan(text, hits);
  std::vector<std::vector<std::size_t>> all;
  for (std::size_t set = 0; set < hits.sets(); ++set) all.push_back(hits.of(set));
  return all;
}

std::vector<std::vector<std::size_t>> scanned(const LiteralScan::Sets& sets,
                                              const std::string& text) {
  const LiteralScan scan(sets);
  LiteralScan::Hits hits;
  return scanned(scan, text, hits);
}

void check(const LiteralScan::Sets& sets, const std::string& text) {
  CAPTURE(sets, text);
  CHECK(scanned(sets, text) == looked_for(sets, text));
}

}  // namespace

TEST_CASE("literals that overlap, hold each other or stand in several sets are all found") {
  check({{"押金"}, {"金额"}, {"押金额"}, {"金"}}, "押金额押金金额");
  check({{"a", "aa", "aaa"}, {"aa"}, {"a"}}, "aaaa");
  check({{"甲乙", "乙甲"}, {"甲乙甲"}}, "甲乙甲乙甲");
  check({{"押金"}, {"押金"}, {}}, "退还押金");
}

TEST_CASE("no literal and no text give nothing") {
  check({}, "押金");
  check({{}, {""}, {"", "押金"}}, "押金");
  check({{"押金"}}, "");
  check({{"押金"}}, "押");
  check({{"押"}}, "押");
}

TEST_CASE("literals of one character, at the end of the text, and longer than it") {
  check({{"金"}, {"押金押金押金"}, {"。"}}, "收押金。");
  check({{"1"}, {"12"}, {"123"}}, "12");
}

TEST_CASE("characters that share a place in the tables are told apart") {
  // Beyond the first plane, U+20BB7 falls on the place of U+0BB7, U+1F4DC on that of U+F4DC.
  const std::string pairs[] = {"𠮷", "ஷ", "📜", "\xEF\x93\x9C", "𠮷野", "ஷ野"};
  for (const std::string& literal : pairs) {
    for (const std::string& text : pairs) check({{literal}, {"野"}}, text + "野" + text);
  }
}

TEST_CASE("bytes that are no character end no search and hide nothing behind them") {
  for (const char* text : {"\xE6\x8A押金", "押\xFF金押金", "\xF0\x9F押金", "押金\xE9\x87",
                           "\x80\x80押金", "押金\xF0"}) {
    CAPTURE(text);
    const auto found = scanned({{"押金"}}, text);
    CHECK(found[0].size() <= looked_for({{"押金"}}, text)[0].size());
  }
  const std::string zero("押金\0押金", 13);
  CHECK(scanned({{"押金"}}, zero)[0] == std::vector<std::size_t>{0, 7});
}

TEST_CASE("any sets over any text: what looking at every place finds") {
  static const char* const letters[] = {"押", "金", "保", "证", "é", "a", "b", "𠮷", "，", "1"};
  std::mt19937 random(211);
  const auto word = [&](std::size_t longest) {
    std::string made;
    for (std::size_t left = random() % (longest + 1); left > 0; --left) {
      made += letters[random() % std::size(letters)];
    }
    return made;
  };
  for (int round = 0; round < 300; ++round) {
    LiteralScan::Sets sets(random() % 30);
    for (auto& set : sets) {
      for (std::size_t left = random() % 5; left > 0; --left) set.push_back(word(5));
    }
    const LiteralScan scan(sets);
    LiteralScan::Hits hits;
    for (int texts = 0; texts < 3; ++texts) {
      const std::string text = word(120);
      REQUIRE(scanned(scan, text, hits) == looked_for(sets, text));
    }
  }
}

TEST_CASE("many literals with the same two characters in front are all told apart") {
  LiteralScan::Sets sets;
  std::string text;
  for (char32_t c = 0x4E00; c < 0x4E00 + 2000; ++c) {
    std::string literal = "行政";
    append(literal, c);
    sets.push_back({literal});
    if (c % 3 == 0) text += literal;
  }
  CHECK(scanned(sets, text) == looked_for(sets, text));
}

}  // namespace fashen::text

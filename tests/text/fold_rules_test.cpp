// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/fold.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

std::string folded(std::string_view text) { return fold(text).text; }

struct Row {
  const char* written;
  const char* expected;
};

std::string random_text(std::mt19937& random, std::size_t pieces) {
  static const char* const parts[] = {"第十条", "１２", "(",      "［",     "〔", "·",  "•",  "〇",
                                      "○",      "一",   "\u3000", "\u200b", "國", "法", ",",  "，",
                                      "1",      "%",    "：",     ":",      "?",  "「", "』", "〈",
                                      "a",      "Ｚ",   "－",     "／",     "。"};
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) text += parts[random() % std::size(parts)];
  return text;
}

}  // namespace

TEST_CASE("full-width signs of numbers become ASCII") {
  const Row rows[] = {{"０１２３４５６７８９", "0123456789"},
                      {"ａｚＡＺ", "azAZ"},
                      {"３．５％", "3.5%"},
                      {"２０２６－３－１", "2026-3-1"},
                      {"２０２６／３／１", "2026/3/1"}};
  for (const Row& row : rows) CHECK(folded(row.written) == row.expected);
}

TEST_CASE("brackets of one kind are one, and angle brackets stay apart from book marks") {
  for (const char* round : {"(甲)", "（甲）"}) CHECK(folded(round) == "（甲）");
  for (const char* square : {"[甲]", "［甲］", "〔甲〕", "【甲】"}) {
    CAPTURE(square);
    CHECK(folded(square) == "〔甲〕");
  }
  CHECK(folded("《甲〈乙〉丙》") == "《甲〈乙〉丙》");
  CHECK(folded("〈乙〉") != folded("《乙》"));
}

TEST_CASE("ASCII punctuation of sentences becomes Chinese") {
  const Row rows[] = {{"甲:乙", "甲：乙"}, {"甲;乙", "甲；乙"}, {"甲?", "甲？"},
                      {"甲!", "甲！"},     {"甲,乙", "甲，乙"}, {"1,200", "1,200"},
                      {"1,甲", "1，甲"},   {"甲,1", "甲，1"},   {"１,２００", "1,200"},
                      {",", "，"},         {"1,", "1，"},       {",1", "，1"}};
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(folded(row.written) == row.expected);
  }
}

TEST_CASE("a circle is a zero only among numerals") {
  const Row rows[] = {{"二〇二六", "二零二六"},
                      {"二○二六", "二零二六"},
                      {"一百〇五", "一百零五"},
                      {"○甲", "○甲"},
                      {"甲○乙", "甲○乙"}};
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(folded(row.written) == row.expected);
  }
}

TEST_CASE("every space is one space, zero-width ones are none, line ends stay") {
  for (const char* space : {"\u00a0", "\u3000", "\u2002", "\u2003", "\u2009", "\u202f", "\t"}) {
    CHECK(folded(std::string("甲") + space + "乙") == "甲 乙");
  }
  for (const char* nothing : {"\u200b", "\ufeff", "\u200d"}) {
    CHECK(folded(std::string("甲") + nothing + "乙") == "甲乙");
  }
  CHECK(folded("甲\n\n乙\n") == "甲\n\n乙\n");
}

TEST_CASE("quotation marks and middle dots have one form each") {
  CHECK(folded("「甲」") == folded("“甲”"));
  CHECK(folded("『甲』") == folded("‘甲’"));
  for (const char* dot : {"·", "•", "‧", "・", "ㆍ"}) {
    CAPTURE(dot);
    CHECK(folded(std::string("甲") + dot + "乙") == "甲·乙");
  }
}

TEST_CASE("traditional characters become simplified, and names keep characters in use") {
  const Row rows[] = {{"國務院", "国务院"},
                      {"廣東省", "广东省"},
                      {"縣人民政府", "县人民政府"},
                      {"法律責任", "法律责任"},
                      {"著作权", "著作权"}};
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(folded(row.written) == row.expected);
  }
}

TEST_CASE("folding twice is folding once, for any text") {
  std::mt19937 random(37);
  for (int round = 0; round < 500; ++round) {
    const std::string text = random_text(random, 30);
    const std::string once = folded(text);
    CAPTURE(text);
    REQUIRE(folded(once) == once);
    REQUIRE(is_valid(once));
  }
}

TEST_CASE("lines fold by themselves: a line's form does not depend on its neighbours") {
  std::mt19937 random(41);
  for (int round = 0; round < 300; ++round) {
    const std::string above = random_text(random, 8), below = random_text(random, 8);
    REQUIRE(folded(above + "\n" + below) == folded(above) + "\n" + folded(below));
  }
}

TEST_CASE("the map covers the text and the fold, whatever was folded") {
  std::mt19937 random(43);
  for (int round = 0; round < 300; ++round) {
    const std::string text = random_text(random, 20);
    const Folded result = fold(text);
    REQUIRE(result.to_text.source_size() == text.size());
    REQUIRE(result.to_text.derived_size() == result.text.size());
    std::size_t last = 0;
    for (std::size_t at = 0; at < result.text.size();) {
      const std::size_t size = code_point_at(result.text, at).size;
      const base::Span source = result.to_text.to_source({at, at + size});
      REQUIRE(source.begin >= last);
      REQUIRE(folded(base::slice(text, source)).size() > 0);
      last = source.end;
      at += size;
    }
  }
}

TEST_CASE("a folded pattern finds in folded text what was meant") {
  struct Search {
    const char* pattern;
    const char* text;
  };
  for (const Search& one :
       {Search{"國務院", "国务院"}, Search{"（一）", "(一)"}, Search{"甲：", "甲:"},
        Search{"５０％", "50%"}, Search{"〔[0-9]{4}〕", "[2026]"}, Search{"甲　乙", "甲 乙"}}) {
    CAPTURE(one.pattern);
    const auto regex = Regex::compile(one.pattern);
    REQUIRE(regex);
    CHECK(regex->contains(folded(one.text)));
  }
}

TEST_CASE("the syntax of a pattern is left alone") {
  for (const char* pattern : {"a(?:b|c)*d", "[a-z]+\\d{2,3}$", "^(?P<x>.)\\.", "\\[\\]\\(\\)"}) {
    CHECK(fold_pattern(pattern) == pattern);
  }
}

TEST_CASE("titles that name the same have the same key") {
  const std::string key = title_key("《中华人民共和国民法典》");
  for (const char* title : {"民法典", "《民法典》", "中华人民共和国民法典", "民 法 典",
                            "〈民法典〉", "“民法典”", "中華人民共和國民法典"}) {
    CAPTURE(title);
    CHECK(title_key(title) == key);
  }
  CHECK(title_key("民法通则") != key);
  CHECK(title_key("中华人民共和国") != "");
  CHECK(title_key("").empty());
  CHECK(title_key("民法典(草案)") == title_key("民法典（草案）"));
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <catch2/catch.hpp>

#include "text/utf8.h"

namespace fashen::text {

TEST_CASE("each kind of character has one folded form") {
  auto [written, folded] = GENERATE(table<std::string, std::string>({
      {"ＡＢｃ１２３", "ABc123"},
      {"５０％", "50%"},
      {"(一)［二］[三]【四】", "（一）〔二〕〔三〕〔四〕"},
      {"甲:乙;丙?丁!", "甲：乙；丙？丁！"},
      {"甲,乙", "甲，乙"},
      {"1,200", "1,200"},
      {"「甲」『乙』", "“甲”‘乙’"},
      {"艾·尔ㆍ亚‧东•部・人", "艾·尔·亚·东·部·人"},
      {"二〇二六", "二零二六"},
      {"甲\u00A0乙\u3000丙\u2003丁", "甲 乙 丙 丁"},
      {"國務院辦公廳關於", "国务院办公厅关于"},
      {"《法》〈例〉", "《法》〈例〉"},
      {"第一行\n第二行", "第一行\n第二行"},
      {"", ""},
  }));
  CAPTURE(written);
  CHECK(fold(written).text == folded);
}

TEST_CASE("folding a folded text changes nothing") {
  for (const char* text : {"ＡＢ(一)国務院〔２０２６〕１２号，５０％。", "甲  乙　丙", "〇〇七"}) {
    CAPTURE(text);
    std::string once = fold(text).text;
    CHECK(fold(once).text == once);
  }
}

TEST_CASE("spans go out to the folded text and back to the same characters") {
  const std::string text =
      "国務院（２０２６）１２号\u3000《ＡＢ法》第〇条,共３万元；\n「甲」・乙。";
  Folded folded = fold(text);
  for (std::size_t begin = 0; begin < text.size(); begin += code_point_at(text, begin).size) {
    for (std::size_t end = begin; end < text.size();) {
      end += code_point_at(text, end).size;
      base::Span there = folded.to_text.to_derived({begin, end});
      CHECK(folded.to_text.to_source(there) == base::Span{begin, end});
    }
  }
}

TEST_CASE("no character becomes an operator of patterns") {
  for (char32_t c = 0x80; c < 0x30000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string one;
    append(one, c);
    std::string folded = fold(one).text;
    bool operator_character = folded.find_first_of("\\^$|?*+()[]{}") != std::string::npos;
    if (operator_character) FAIL("U+" << std::hex << static_cast<unsigned>(c));
  }
  SUCCEED();
}

TEST_CASE("a pattern is folded in its literals only") {
  CHECK(fold_pattern("(?:國|国)务院（[0-9]+）") == "(?:国|国)务院（[0-9]+）");
  CHECK(fold_pattern("[，,]{1,2}") == fold_pattern("[，,]{1,2}"));
  CHECK(fold_pattern("\\(甲\\)") == "\\(甲\\)");
}

TEST_CASE("a title's key leaves out what does not tell instruments apart") {
  std::string key = title_key("中华人民共和国行政处罚法");
  CHECK(title_key("《行政处罚法》") == key);
  CHECK(title_key("《中华人民共和国 行政处罚法》") == key);
  CHECK(title_key("中華人民共和國行政處罰法") == key);
  CHECK(title_key("行政许可法") != key);
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_snippet.h"

#include <catch2/catch.hpp>
#include <random>

#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::size_t usual_length = 110;

Snippet cut(const std::string& article, const std::string& query,
            std::size_t length = usual_length) {
  return make_snippet(article, query_terms(text::fold(query).text, LayTerms()), length);
}

/// The snippet with its marks in brackets.
std::string shown(const Snippet& snippet) {
  std::string out;
  std::size_t at = 0;
  for (const base::Span& mark : snippet.marks) {
    out += snippet.text.substr(at, mark.begin - at) + "[" +
           std::string(base::slice(snippet.text, mark)) + "]";
    at = mark.end;
  }
  return out + snippet.text.substr(at);
}

std::string filler(std::size_t sentences) {
  std::string words;
  for (std::size_t i = 0; i < sentences; ++i) words += "此处另有别的内容，与所问无干。";
  return words;
}

}  // namespace

TEST_CASE("a short article is shown whole, with the words of the query marked") {
  CHECK(shown(cut("停车场应当公示收费标准。", "收费标准")) == "停车场应当公示[收费标准]。");
  CHECK(shown(cut("停车场应当公示收费标准。", "收费 停车场")) == "[停车场]应当公示[收费]标准。");
  CHECK(shown(cut("停车场应当公示收费标准。", "收费标准公示")) == "停车场应当[公示收费标准]。");
  CHECK(shown(cut("停车场应当公示收费标准。", "押金")) == "停车场应当公示收费标准。");
  CHECK(cut("", "押金").text.empty());
  CHECK(cut("  \n ", "押金").text.empty());
}

TEST_CASE("words in other forms of letters are marked as they stand in the article") {
  CHECK(shown(cut("停車場應當公示收費標準。", "收费标准")) == "停車場應當公示[收費標準]。");
  CHECK(shown(cut("采用ＩＳＯ９００１标准。", "iso9001")) == "采用[ＩＳＯ９００１]标准。");
  CHECK(shown(cut("采用iso9001标准。", "ＩＳＯ９００１")) == "采用[iso9001]标准。");
}

TEST_CASE("single characters are marked only where nothing longer is shared") {
  CHECK(shown(cut("罚没收入上缴财政。", "罚金")) == "[罚]没收入上缴财政。");
  CHECK(shown(cut("罚款上缴财政。罚没物品另行处理。", "罚款")) ==
        "[罚款]上缴财政。罚没物品另行处理。");
}

TEST_CASE("a long article is cut around the words, with … where something is left out") {
  const std::string article = filler(20) + "停车场应当公示收费标准。" + filler(20);
  const Snippet snippet = cut(article, "停车场收费标准");
  CHECK(snippet.text.rfind("…", 0) == 0);
  CHECK(snippet.text.substr(snippet.text.size() - 3) == "…");
  CHECK(snippet.text.find("停车场应当公示收费标准") != std::string::npos);
  CHECK(text::length(snippet.text) <= usual_length + 2);
  const Snippet begin = cut("停车场应当公示收费标准。" + filler(20), "停车场收费标准");
  CHECK(begin.text.rfind("停车场", 0) == 0);
  const Snippet end = cut(filler(20) + "停车场应当公示收费标准。", "停车场收费标准");
  CHECK(end.text.substr(end.text.size() - 3) == "。");
}

TEST_CASE("of several places the one with most of the query is shown") {
  const std::string article =
      "停车另行规定。" + filler(20) + "停车场应当公示收费标准和监督电话。" + filler(20) + "收费。";
  CHECK(cut(article, "停车场 收费标准 监督电话").text.find("监督电话") != std::string::npos);
}

TEST_CASE("a snippet is one line whatever lines the article has") {
  const Snippet snippet = cut("有下列情形的：\n（一）停车；\n（二）收费。", "停车 收费");
  CHECK(shown(snippet) == "有下列情形的： （一）[停车]； （二）[收费]。");
  CHECK(snippet.words == std::vector<std::string>{"停车", "收费"});
}

TEST_CASE("each marked word is told once, the longest first") {
  const Snippet snippet = cut("收费、停车场、收费。", "收费 停车场");
  CHECK(snippet.marks.size() == 3);
  CHECK(snippet.words == std::vector<std::string>{"停车场", "收费"});
}

TEST_CASE("lay words mark the words of the law that they mean") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("lay.tsv", "lay\tlegal\n押金\t保证金 定金\n"));
  const auto lay = LayTerms::read(files, "lay.tsv");
  REQUIRE(lay);
  const auto terms = query_terms("押金", *lay);
  CHECK(shown(make_snippet("出租人应当退还保证金。", terms, usual_length)) ==
        "出租人应当退还[保证金]。");
  CHECK(shares_words("退还定金", terms));
  CHECK_FALSE(shares_words("退还定。金", terms));
}

TEST_CASE("words are shared where a pair or a word is, not where a character is") {
  const auto terms = query_terms("停车 pm2", LayTerms());
  CHECK(shares_words("停车场", terms));
  CHECK(shares_words("测定PM2的浓度", terms));
  CHECK_FALSE(shares_words("停止用车", terms));
  CHECK_FALSE(shares_words("", terms));
  CHECK_FALSE(shares_words("停车场", {}));
}

TEST_CASE("marks stand in order within any snippet of any article") {
  static const char* const pieces[] = {
      "停车", "收费", "標準", "ＩＳＯ",           "。", "，",      "\n", "x",
      "9001", "（",   " ",    "\xF0\xA0\x80\x80", "、", "另有规定"};
  std::mt19937 random(337);
  for (int round = 0; round < 500; ++round) {
    std::string article;
    for (std::size_t left = random() % 120; left > 0; --left) {
      article += pieces[random() % std::size(pieces)];
    }
    const std::size_t length = 1 + random() % 60;
    const Snippet snippet = cut(article, "停车收费标准 ISO9001", length);
    CAPTURE(article, length);
    REQUIRE(text::is_valid(snippet.text));
    REQUIRE(text::length(snippet.text) <= length + 2);
    REQUIRE(snippet.text.find('\n') == std::string::npos);
    std::size_t last = 0;
    for (const base::Span& mark : snippet.marks) {
      REQUIRE(mark.begin >= last);
      REQUIRE(mark.begin < mark.end);
      REQUIRE(mark.end <= snippet.text.size());
      last = mark.end;
    }
  }
}

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
// Statutes written as Akoma Ntoso and read again must say the same.
#include <catch2/catch.hpp>
#include <random>

#include "corpus/akn.h"
#include "corpus/assemble.h"
#include "corpus/provisions.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

std::string number(int value) { return text::to_chinese_numeral(value); }

/// A statute of chapters, articles, paragraphs and items, as a collection has it.
std::string random_statute(std::mt19937& random) {
  std::string text =
      "# 青石市样例条例\n\n2022年6月1日 青石市人民代表大会常务委员会通过\n\n"
      "<!-- INFO END -->\n\n";
  if (random() % 3 == 0) text += "为了样例，制定本条例，以资遵守。\n\n";
  int article = 0;
  for (int chapter = 1, last = 1 + static_cast<int>(random() % 3); chapter <= last; ++chapter) {
    text += "## 第" + number(chapter) + "章 章名\n\n";
    for (std::size_t left = 1 + random() % 4; left > 0; --left) {
      ++article;
      text += "第" + number(article) + "条 经营者应当按照规定登记、备案";
      const int items = static_cast<int>(random() % 4);
      text += items == 0 ? "。\n\n" : "：\n\n";
      for (int item = 1; item <= items; ++item) {
        text += "（" + number(item) + "）材料 & <说明>；\n\n";
      }
      if (random() % 3 == 0) text += "前款规定的登记不收取费用。\n\n";
    }
  }
  if (random() % 3 == 0) text += "附件：目录\n\n甲类\n";
  return text;
}

StatuteSource source(const std::string& markdown) {
  StatuteSource made;
  made.path = "地方性法规/青石/样例(2022-06-01).md";
  made.digest = "0";
  made.markdown = markdown;
  made.rank = Rank::local_regulation;
  made.region = "青石市";
  made.issuer = "青石市人民代表大会常务委员会";
  made.promulgated = *base::parse_date("2022-06-01");
  return made;
}

}  // namespace

TEST_CASE("any statute has the same words after a round through Akoma Ntoso") {
  std::mt19937 random(191);
  for (int round = 0; round < 60; ++round) {
    const std::string markdown = random_statute(random);
    CAPTURE(markdown);
    Assembled first = assemble({source(markdown)});
    REQUIRE(first.contents.texts.size() == 1);
    const StoredText& text = first.contents.texts[0];
    const std::string xml = write_akn(text.text, text.provisions);
    REQUIRE(is_akn(xml));
    const auto read = read_akn("样例.xml", xml);
    REQUIRE(read);
    const Assembled second = assemble({*read});
    REQUIRE(second.contents.texts.size() == 1);
    const StoredText& again = second.contents.texts[0];
    CHECK(again.text.title == text.text.title);
    CHECK(again.text.promulgated == text.text.promulgated);
    CHECK(again.text.rank == text.text.rank);
    REQUIRE(again.provisions.size() == text.provisions.size());
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
      REQUIRE(again.provisions[i].place.kind == text.provisions[i].place.kind);
      REQUIRE(again.provisions[i].place.number == text.provisions[i].place.number);
      REQUIRE(again.provisions[i].words == text.provisions[i].words);
      REQUIRE(again.provisions[i].headings == text.provisions[i].headings);
    }
    REQUIRE(write_akn(again.text, again.provisions).size() > 100);
  }
}

TEST_CASE("XML that was cut anywhere is refused, and never half read") {
  std::mt19937 random(193);
  const Assembled made = assemble({source(random_statute(random))});
  const std::string xml = write_akn(made.contents.texts[0].text, made.contents.texts[0].provisions);
  for (std::size_t size = 0; size + 20 < xml.size(); size += 97) {
    const auto read = read_akn("cut.xml", xml.substr(0, size));
    CAPTURE(size);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == base::ErrorCode::malformed);
    CHECK(read.error().where.rfind("cut.xml", 0) == 0);
  }
}

TEST_CASE("entities that grow and files from outside are not followed") {
  const std::string bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">"
      "<!ENTITY d SYSTEM \"file:///etc/hostname\">]>"
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><preface>"
      "<docTitle>样例法</docTitle></preface><body><article><num>第一条</num><content><p>&c;&d;</p>"
      "</content></article></body></act></akomaNtoso>";
  const auto read = read_akn("bomb.xml", bomb);
  if (read) CHECK(read->markdown.find("bbbbbbbbbb") == std::string::npos);
}

TEST_CASE("names of files hold nothing that file systems refuse") {
  ImportedText text;
  text.title = "关于\"样例\"/<规定>:*?|\\的解释";
  text.promulgated = *base::parse_date("2022-06-01");
  const std::string name = file_name(text);
  CHECK(name.find_first_of("/\\:*?\"<>|") == std::string::npos);
  CHECK(name.find("2022-06-01") != std::string::npos);
  CHECK(name.find("样例") != std::string::npos);
}

TEST_CASE("only Akoma Ntoso is taken for it") {
  CHECK_FALSE(is_akn(""));
  CHECK_FALSE(is_akn("<html/>"));
  CHECK_FALSE(is_akn("# 样例法\n\n第一条 甲。"));
}

}  // namespace fashen::corpus

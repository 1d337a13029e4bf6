// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/provisions.h"

#include <catch2/catch.hpp>
#include <random>

#include "corpus/statute_texts.h"

namespace fashen::corpus {
namespace {

std::vector<Provision> provisions_of(std::string_view markdown) {
  return read_provisions(markdown, parse_statute(markdown));
}

std::string shown(const std::vector<Provision>& provisions) {
  std::string out;
  for (const Provision& p : provisions) {
    out += std::string(name(p.place.kind)) + " " + std::to_string(p.place.number);
    if (p.place.sub_number > 0) out += "_" + std::to_string(p.place.sub_number);
    out += "[" + p.label + "|" + p.headings + "|" + p.words + "]\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a statute falls into its articles, with headings, and what follows them") {
  const auto found = provisions_of(sample_2021);
  REQUIRE(found.size() == 5);
  CHECK(found[0].label == "第一条");
  CHECK(found[0].headings == "第一章 总则");
  CHECK(found[0].words == "为了规范样例，制定本法。");
  CHECK(found[2].place.number == 3);
  CHECK(found[2].words.find("（二）不属于本单位职责的。") != std::string::npos);
  CHECK(found[3].headings == "第二章 附则");
  CHECK(found[4].place.kind == ProvisionKind::annex);
  CHECK(found[4].label == "附表：样例目录");
  CHECK(found[4].words == "甲类");
}

TEST_CASE("preambles, parts, sub-numbers, contents and links are read") {
  CHECK(shown(provisions_of("# 样例宪法\n\n<!-- INFO END -->\n\n## 序言\n\n甲国历史悠久。\n\n"
                            "目　　录\n\n## 第一编 总纲\n\n## 第一分编 通则\n\n### 第一章 一般\n\n"
                            "第一条 依照《[[某法]]》。\n\n第一条之一 乙。\n\n## 第二编 分则\n\n"
                            "第二条　丙。\n")) ==
        "preamble 0[|序言|甲国历史悠久。]\n"
        "article 1[第一条|第一编 总纲\n第一分编 通则\n第一章 一般|依照《某法》。]\n"
        "article 1_1[第一条之一|第一编 总纲\n第一分编 通则\n第一章 一般|乙。]\n"
        "article 2[第二条|第二编 分则|丙。]\n");
}

TEST_CASE("a text without articles falls into its numbered pieces, or stays whole") {
  CHECK(shown(provisions_of("# 样例批复\n\n<!-- INFO END -->\n\n某高级人民法院：\n\n一、甲。\n\n"
                            "（一）甲一。\n\n二、乙。\n")) ==
        "preamble 0[||某高级人民法院：]\npiece 1[一、||甲。\n（一）甲一。]\npiece 2[二、||乙。]\n");
  CHECK(shown(provisions_of("# 样例批复\n\n<!-- INFO END -->\n\n某高级人民法院：\n\n同意。\n")) ==
        "whole 0[||某高级人民法院：\n同意。]\n");
  CHECK(provisions_of("# 只有标题\n").empty());
  CHECK(provisions_of("").empty());
}

TEST_CASE("the note is what stands between title and text") {
  const std::string bare =
      "# 样例法\n\n2026-04-30 公布\n2026-11-01 施行\n\n## 第一章 总则\n第一条 甲。\n";
  CHECK(read_note(bare, parse_statute(bare)) == "2026-04-30 公布\n2026-11-01 施行");
  CHECK(provisions_of(bare).size() == 1);
  const std::string note = read_note(sample_2017, parse_statute(sample_2017));
  CHECK(note == "2017年9月1日 第十二届全国人民代表大会常务委员会第二十九次会议通过");
}

TEST_CASE("a paragraph, item or subitem of an article is found as the law counts") {
  Provision article;
  article.words = "甲：\n（一）子；\n1.细；\n2.目；\n（二）丑。\n乙。\n丙：\n（一）寅。";
  CHECK(part_of(article, 1, 0, 0) == "甲：\n（一）子；\n1.细；\n2.目；\n（二）丑。");
  CHECK(part_of(article, 2, 0, 0) == "乙。");
  CHECK(part_of(article, 1, 2, 0) == "（二）丑。");
  CHECK(part_of(article, 1, 1, 2) == "2.目；");
  CHECK(part_of(article, 3, 1, 0) == "（一）寅。");
  CHECK(part_of(article, 0, 2, 0) == "（二）丑。");
  CHECK_FALSE(part_of(article, 4, 0, 0));
  CHECK_FALSE(part_of(article, 2, 1, 0));
  CHECK(part_of(article, 0, 0, 0) == article.words);
}

TEST_CASE("any bytes are split without losing or doubling a line of an article") {
  std::mt19937 random(3);
  const std::vector<std::string> pieces = {
      "第一条 甲\n", "第二条 乙\n", "# 题\n", "## 第一章 丙\n",      "一、丁\n", "（一）戊\n",
      "附件\n",      "\n",          "---\n",  "<!-- INFO END -->\n", "[[",       "]]",
      "|己|\n",      "庚"};
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t left = random() % 20; left > 0; --left) {
      text += pieces[random() % pieces.size()];
    }
    const Statute statute = parse_statute(text);
    std::size_t articles = 0;
    for (const Provision& p : read_provisions(text, statute)) {
      articles += p.place.kind == ProvisionKind::article ? 1 : 0;
    }
    REQUIRE(articles == statute.articles.size());
  }
}

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
// References as drafters write them, and what holds for those of any document.
#include <catch2/catch.hpp>
#include <random>

#include "structure/reference.h"
#include "structure/reference_grammar.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using testing::literal_document;
using testing::Row;

namespace {

/// "words>targets" of each; "!" marks one that dangles, "?" one that cannot be told.
std::string references(const std::string& text) {
  const document::Document document = literal_document(text);
  const structure::Outline outline = structure::read_outline(document);
  std::string out;
  for (const structure::Reference& one : structure::read_references(document, outline)) {
    out += (out.empty() ? "" : " ") + one.text;
    out += one.dangling ? "!" : one.targets.empty() ? "?" : "";
    for (std::size_t at = 0; at < one.targets.size(); ++at) {
      out += (at == 0 ? ">" : ",") + outline.path_label(one.targets[at]);
    }
  }
  return out;
}

std::string why(const std::string& text) {
  const document::Document document = literal_document(text);
  const auto found = structure::read_references(document, structure::read_outline(document));
  return found.empty() ? "none" : found.front().why;
}

const std::string kLaw =
    "某办法\n第一章 总则\n第一条 甲。\n第二条 乙：\n（一）丙；\n（二）丁：\n1.戊；\n2.己。\n庚。\n"
    "第二章 管理\n第三条 辛。\n壬。\n第四条 癸。\n";

}  // namespace

TEST_CASE("one sentence, one reference: every way to name a place in the own document") {
  const Row rows[] = {
      {"违反本办法第二条的，处罚。", "本办法第二条>第二条"},
      {"违反本管理办法第二条的，处罚。", "本管理办法第二条>第二条"},
      {"违反《某办法》第二条的，处罚。", "第二条>第二条"},
      {"有第二条第一款第二项第1目情形的，处罚。",
       "第二条第一款第二项第1目>第二条第一款第（二）项第1目"},
      {"有第二条第（二）项情形的，处罚。", "第二条第（二）项>第二条第一款第（二）项"},
      {"依照第 二 条办理。", "第 二 条>第二条"},
      {"依照第2条办理。", "第2条>第二条"},
      {"依照第二条、第三条和第四条办理。", "第二条>第二条 第三条>第三条 第四条>第四条"},
      {"依照第二条至第四条办理。", "第二条至第四条>第二条,第三条,第四条"},
      {"依照第二条—第四条办理。", "第二条—第四条>第二条,第三条,第四条"},
      {"依照第一章的规定办理。", "第一章>第一章"},
      {"依照前三条的规定办理。", "前三条>第二条,第三条,第四条"},
      {"依照第三条第一款和第二款办理。", "第三条第一款>第三条第一款 第二款>第三条第二款"},
      {"依照第三条第三款办理。", "第三条第三款!"},
      {"依照第四条第（一）项办理。", "第四条第（一）项!"},
      {"依照第三章办理。", "第三章!"},
      {"依照第九条至第十一条办理。", "第九条至第十一条!"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(references(kLaw + "第五条 " + row.text + "\n") == row.expected);
  }
}

TEST_CASE("what belongs to another instrument, however far its title stands") {
  for (const char* sentence :
       {"依照《甲法》第二条办理。", "依照《甲法》第二条和第三条办理。",
        "依照《甲法》的规定办理，第二条另有规定的除外。", "依照甲法第二条办理。",
        "依照《甲法》（主席令第一号）第二条、第三条办理。", "依照该法第二条办理。",
        "依照国务院《甲条例》第二条第一款第（一）项办理。", "依照《甲法》及其实施细则第二条办理。",
        "依照“甲规定”第二条办理。", "依照上级文件第二部分办理。"}) {
    CAPTURE(sentence);
    const std::string found = references(kLaw + "第五条 " + sentence + "\n");
    const bool free = std::string(sentence).find("另有规定") != std::string::npos;
    CHECK(found == (free ? "第二条>第二条" : ""));
  }
}

TEST_CASE("relative words by the place where they stand") {
  CHECK(references("办法\n第一条 甲。\n第二条 乙。\n本条所称丙。\n") == "本条>第二条");
  CHECK(references("办法\n第一条 甲。\n第二条 乙。\n丙。\n前两款不适用丁。\n") ==
        "前两款>第二条第一款,第二条第二款");
  CHECK(references("办法\n第一条 甲：\n（一）乙；\n（二）丙；\n（三）前两项以外的丁。\n") ==
        "前两项>第一条第（一）项,第一条第（二）项");
  CHECK(references("办法\n第一条 甲。\n第二条 依照前款办理。\n") == "前款!");
  CHECK(references("办法\n第一条 依照前两条办理。\n第二条 甲。\n") == "前两条!");
}

TEST_CASE("why a reference leads nowhere is said in words") {
  CHECK(why(kLaw + "第五条 依照第九条办理。\n").find("条") != std::string::npos);
  CHECK(why("办法\n第一条 依照前款办理。\n").find("款") != std::string::npos);
  CHECK(why("办法\n第一条 见附件3。\n某局\n2026年1月1日\n附件1\n表\n甲。\n").find("附件") !=
        std::string::npos);
  CHECK(why(kLaw + "第五条 依照第二条办理。\n").empty());
}

TEST_CASE("annexes are named with a figure, a Chinese numeral or none") {
  const std::string tail = "某局\n2026年1月1日\n附件1\n标准\n甲。\n附件2\n名录\n乙。\n";
  CHECK(references("办法\n第一条 标准见附件2。\n" + tail) == "附件2>附件2");
  CHECK(references("办法\n第一条 标准见附件二。\n" + tail) == "附件二>附件2");
  CHECK(references("办法\n第一条 标准（附件1、附件2）另发。\n" + tail) ==
        "附件1>附件1 附件2>附件2");
  CHECK(references("办法\n第一条 标准见附件。\n某局\n2026年1月1日\n附件\n标准\n甲。\n") ==
        "附件>附件");
  CHECK(references("办法\n第一条 附件齐全的予以受理。\n" + tail).empty());
}

TEST_CASE("contracts: their own clauses, by article, decimal number or level") {
  const std::string contract =
      "合同\n第一条 标的\n1.1 甲。\n1.2 乙。\n第二条 价款\n2.1 丙。\n第三条 违约\n";
  CHECK(references(contract + "3.1 违反第1.2条的，按本合同第二条扣款。\n") ==
        "第1.2条>1.2 本合同第二条>第二条");
  CHECK(references(contract + "3.1 违反第1.9条的。\n") == "第1.9条!");
  CHECK(references("合同\n一、标的\n（一）甲。\n（二）乙。\n二、违约\n违反本合同第一条的。\n") ==
        "本合同第一条>一、");
  CHECK(references("协议\n第一条 按主合同第八条办理。\n").empty());
}

TEST_CASE("headings, contents and labels are no references") {
  CHECK(references("办法\n目录\n第一章 总则\n第一章 总则\n第一条 甲。\n第二条 乙。\n").empty());
  CHECK(references("办法\n第一条 甲。第二条 乙。\n").empty());
}

TEST_CASE("any document: references are in order, apart, and say why they have no target") {
  std::mt19937 random(23);
  static const char* const lines[] = {"第一条 依照第二条办理。",
                                      "第二条 依照前条和本办法第九条办理。",
                                      "（一）前项情形；",
                                      "（二）第一款第（一）项、第（三）项情形。",
                                      "前款规定见附件1。",
                                      "依照《甲法》第三条办理。第三条除外。",
                                      "一、本合同第1.2条",
                                      "1.1 第一条至第三条",
                                      "附件1",
                                      "第三章 罚则",
                                      "第二章第一节的规定",
                                      ""};
  for (int round = 0; round < 150; ++round) {
    std::string text = "某办法\n";
    for (int i = 0; i < 20; ++i) text += std::string(lines[random() % std::size(lines)]) + "\n";
    const document::Document document = literal_document(text);
    const structure::Outline outline = structure::read_outline(document);
    CAPTURE(text);
    std::size_t last = 0;
    for (const structure::Reference& one : structure::read_references(document, outline)) {
      REQUIRE(one.span.begin >= last);
      last = one.span.end;
      REQUIRE(base::slice(document.text, one.span) == one.text);
      REQUIRE(one.targets.empty() == !one.why.empty());
      if (one.dangling) REQUIRE(one.targets.empty());
      for (std::size_t target : one.targets) {
        REQUIRE(target != 0);
        REQUIRE(target < outline.units.size());
      }
    }
  }
}

TEST_CASE("a chain tells its steps, from the larger to the smaller unit") {
  const auto kinds = [](const std::string& text) {
    std::string out;
    const auto chain = structure::reference_chain_at(text, 0);
    if (!chain) return out;
    for (const auto& step : chain->steps) out += std::string(structure::name(step.kind)) + " ";
    return out + text.substr(chain->end);
  };
  CHECK(kinds("第二章第一节的") == "chapter section 的");
  CHECK(kinds("第二编第三章第四条") == "part chapter article ");
  CHECK(kinds("第四条第一款第（二）项第3目规定") == "article paragraph item subitem 规定");
  CHECK(kinds("第四条之一第二款") == "article paragraph ");
  CHECK(kinds("第二款第四条") == "paragraph 第四条");
}

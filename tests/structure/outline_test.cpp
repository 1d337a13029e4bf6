// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline.h"

#include <catch2/catch.hpp>
#include <string>

#include "support/literal_document.h"

using namespace fashen;
using structure::Outline;
using structure::UnitKind;
using testing::literal_document;

namespace {

/// The outline as indented lines "path|heading", paragraphs left out.
std::string sketch(std::string_view text, bool paragraphs = false) {
  const document::Document document = literal_document(text);
  const Outline outline = structure::read_outline(document);
  std::string out;
  for (std::size_t index = 1; index < outline.units.size(); ++index) {
    const structure::Unit& unit = outline.units[index];
    if (unit.kind == UnitKind::paragraph && !paragraphs) continue;
    if (!out.empty()) out += " ";
    out += outline.path_label(index);
    if (!unit.heading.empty()) out += "|" + unit.heading;
  }
  return out;
}

std::size_t count(std::string_view text, UnitKind kind) {
  const document::Document document = literal_document(text);
  return structure::read_outline(document).of_kind(kind).size();
}

}  // namespace

TEST_CASE("chapters, articles, paragraphs and items nest as in law") {
  const char* text =
      "停车管理办法\n"
      "第一章 总则\n"
      "第一条 为了加强管理，制定本办法。\n"
      "第二章 管理\n"
      "第一节 设施\n"
      "第二条 县公安局负责管理。\n"
      "任何人不得有下列行为：\n"
      "（一）收费；\n"
      "（二）设障：\n"
      "1.地锁；\n"
      "2.石墩。\n"
      "前款行为应当处罚。\n";
  CHECK(sketch(text, true) ==
        "第一章|总则 第一条 第一条 第二章|管理 第二章第一节|设施 第二条 第二条第一款 "
        "第二条第二款 第二条第二款第（一）项 第二条第二款第（二）项 "
        "第二条第二款第（二）项第1目 第二条第二款第（二）项第2目 第二条第三款");
}

TEST_CASE("a single paragraph is not counted when an item is cited") {
  CHECK(sketch("第一条 有下列情形的，不予受理：\n（一）甲；\n（二）乙。\n") ==
        "第一条 第一条第（一）项 第一条第（二）项");
}

TEST_CASE("an unnumbered line between two items continues the first") {
  CHECK(sketch("第一条 有下列情形：\n（一）甲；\n其中包括子情形。\n（二）乙。\n", true) ==
        "第一条 第一条 第一条第（一）项 第一条第（二）项");
}

TEST_CASE("numbered levels outside articles nest by the order of their styles") {
  CHECK(sketch("关于某事的意见\n一、总体要求\n（一）目标\n1.近期\n（1）今年\n①上半年\n"
               "（二）原则\n二、任务\n（一）重点\n") ==
        "一、|总体要求 一、（一）|目标 一、（一）1.|近期 一、（一）1.（1）|今年 "
        "一、（一）1.（1）①|上半年 一、（二）|原则 二、|任务 二、（一）|重点");
}

TEST_CASE("arabic numbers may stand above bracketed ones") {
  CHECK(sketch("合同\n1.标的\n（一）甲物\n（二）乙物\n2.价款\n（一）总价\n") ==
        "1.|标的 1.（一）|甲物 1.（二）|乙物 2.|价款 2.（一）|总价");
}

TEST_CASE("recitals numbered in brackets end where the first clause begins") {
  CHECK(sketch("鉴于：\n（一）甲方授权。\n（二）乙方中标。\n一、范围\n1. 供水。\n二、期限\n"
               "（一）二十年。\n（二）可以延长。\n三、费用\n") ==
        "（一） （二） 一、|范围 一、1. 二、|期限 二、（一） 二、（二） 三、|费用");
  // Within a clause the brackets are its own.
  CHECK(sketch("一、范围\n（一）供水：\n1. 城区。\n（二）排水。\n二、期限\n") ==
        "一、|范围 一、（一） 一、（一）1. 一、（二） 二、|期限");
}

TEST_CASE("decimal numbers nest by their parts") {
  CHECK(sketch("合同\n1 总则\n1.1 定义\n1.1.1 甲方\n1.2 解释\n2 价款\n2.1 总价\n") ==
        "1|总则 1.1|定义 1.1.1|甲方 1.2|解释 2|价款 2.1|总价");
  CHECK(sketch("第三条 付款\n3.1 预付款为10%。\n3.2 尾款为90%。\n第四条 其他\n") ==
        "第三条|付款 3.1 3.2 第四条|其他");
}

TEST_CASE("headings of articles are told from their content") {
  const document::Document document = literal_document(
      "第一条 租赁物\n甲方出租房屋。\n第二条（目的）为了管理，制定本办法。\n"
      "第三条【适用范围】适用于本县。\n第四条 本办法自公布之日起施行。\n");
  const Outline outline = structure::read_outline(document);
  const auto articles = outline.of_kind(UnitKind::article);
  REQUIRE(articles.size() == 4);
  CHECK(outline.units[articles[0]].heading == "租赁物");
  CHECK(outline.units[articles[1]].heading == "目的");
  CHECK(outline.units[articles[2]].heading == "适用范围");
  CHECK(outline.units[articles[3]].heading.empty());
  for (std::size_t article : articles) {
    REQUIRE(outline.units[article].children.size() == 1);
    const auto& paragraph = outline.units[outline.units[article].children.front()];
    CHECK(std::string(base::slice(document.text, paragraph.lead)).find("。") != std::string::npos);
  }
}

TEST_CASE("a table of contents is not part of the outline") {
  CHECK(sketch("某条例\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n"
               "第二章 附则\n第二条 乙。\n") == "第一章|总则 第一条 第二章|附则 第二条");
  CHECK(sketch("某办法\n目　录\n第一章 总则……1\n第二章 附则……3\n第一章 总则\n第一条 甲。\n") ==
        "第一章|总则 第一条");
}

TEST_CASE("annexes are subtrees of their own") {
  CHECK(sketch("关于某事的通知\n一、要求\n附件：1.甲表\n2.乙表\n某县人民政府\n2026年3月1日\n"
               "附件1\n甲表\n一、项目\n附件2\n乙表\n一、项目\n（一）子项\n") ==
        "一、|要求 附件1|甲表 附件1 一、|项目 附件2|乙表 附件2 一、|项目 附件2 一、（一）|子项");
}

TEST_CASE("a list of annexes is not an annex") {
  const document::Document document =
      literal_document("第一条 甲。\n附件：1.甲表\n2.乙表\n某县人民政府\n2026年3月1日\n");
  const Outline outline = structure::read_outline(document);
  CHECK(outline.of_kind(UnitKind::annex).empty());
  CHECK(outline.annex_notes.size() == 2);
  CHECK(outline.of_kind(UnitKind::item).empty());
}

TEST_CASE("signing lines end the last article") {
  const document::Document document = literal_document(
      "第一条 甲。\n第二条 本办法自公布之日起施行。\n某县人民政府\n2026年3月1日\n");
  const Outline outline = structure::read_outline(document);
  CHECK(outline.of_kind(UnitKind::paragraph).size() == 2);
  REQUIRE(outline.signatures.size() == 1);
  CHECK(base::slice(document.text, outline.signatures[0]) == "某县人民政府\n2026年3月1日");
}

TEST_CASE("a sentence about signing is no signing line") {
  CHECK(count("第一条 甲。\n本合同经双方签字盖章后生效。\n", UnitKind::paragraph) == 2);
}

TEST_CASE("hard-wrapped lines are joined") {
  const char* text =
      "    第一条 为了加强和规范本县行政区域内的停车场管\n"
      "理工作，维护道路交通秩序，方便人民群众出行，根据\n"
      "《中华人民共和国道路交通安全法》等法律法规，依照\n"
      "第三条规定的原则，结合本县实际，制定本办法。\n"
      "    第二条 本县行政区域内的停车场规划、建设、使用\n"
      "和管理活动，适用本办法。\n"
      "    前款所称停车场，包括公共停车场和专用停车场，由\n"
      "县公安局会同有关部门共同认定并且向社会公布名单。\n";
  const document::Document document = literal_document(text);
  const Outline outline = structure::read_outline(document);
  CHECK(outline.of_kind(UnitKind::article).size() == 2);
  CHECK(outline.of_kind(UnitKind::paragraph).size() == 3);
  CHECK(outline.lines.size() == 3);
}

TEST_CASE("short paragraphs of their own are not joined") {
  CHECK(count("第一条 有下列情形：\n（一）甲\n（二）乙\n（三）丙\n第二条 丁。\n", UnitKind::item) ==
        3);
}

TEST_CASE("numbers in running text make no unit") {
  CHECK(sketch("第一条 办理时，依照\n第三条规定的程序办理。\n第二条 乙。\n") == "第一条 第二条");
}

TEST_CASE("articles that begin again follow the sign-off") {
  CHECK(sketch("关于印发某办法的通知\n现印发给你们。\n某县人民政府\n2026年3月1日\n某办法\n"
               "第一条 甲。\n第二条 乙。\n") == "第一条 第二条");
}

TEST_CASE("every unit lies in its parent and before its next sibling") {
  const document::Document document = literal_document(
      "办法\n第一章 总则\n第一条 甲：\n（一）乙；\n（二）丙。\n丁。\n第二章 附则\n第二条 戊。\n"
      "某局\n2026年1月1日\n附件1\n表\n一、子\n1.孙\n");
  const Outline outline = structure::read_outline(document);
  for (std::size_t index = 1; index < outline.units.size(); ++index) {
    const structure::Unit& unit = outline.units[index];
    const structure::Unit& parent = outline.units[unit.parent];
    INFO(index << " " << unit.label);
    CHECK(parent.span.contains(unit.span));
    CHECK(unit.span.contains(unit.lead));
    CHECK(unit.parent < index);
    std::size_t end = unit.span.begin;
    for (std::size_t child : unit.children) {
      CHECK(outline.units[child].span.begin >= end);
      end = outline.units[child].span.end;
    }
  }
}

TEST_CASE("innermost finds the unit of an offset") {
  const document::Document document =
      literal_document("第一条 甲：\n（一）乙；\n（二）丙。\n第二条 丁。\n");
  const Outline outline = structure::read_outline(document);
  const auto label_at = [&](const char* word) {
    return outline.path_label(outline.innermost(document.text.find(word)));
  };
  CHECK(label_at("乙") == "第一条第（一）项");
  CHECK(label_at("丙") == "第一条第（二）项");
  CHECK(label_at("丁") == "第二条");
  CHECK(label_at("甲") == "第一条");
  CHECK(outline.innermost(document.text.size() + 10) == 0);
}

TEST_CASE("heading blocks without a number are levels") {
  document::Document document = literal_document("题目\n背景\n说明文字。\n措施\n更多文字。\n");
  for (std::size_t index : {0u, 1u, 3u}) {
    document.blocks[index].kind = document::BlockKind::heading;
    document.blocks[index].level = index == 0 ? 1 : 2;
  }
  const Outline outline = structure::read_outline(document);
  const auto levels = outline.of_kind(UnitKind::clause);
  REQUIRE(levels.size() == 2);
  CHECK(outline.units[levels[0]].heading == "背景");
  CHECK(outline.units[levels[1]].heading == "措施");
}

TEST_CASE("hostile documents cost no more than their size") {
  std::string deep;
  for (int turn = 0; turn < 3000; ++turn) deep += "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n";
  CHECK(count(deep, UnitKind::clause) == 15000);
  CHECK(count(std::string(2'000'000, 'a'), UnitKind::clause) == 0);
  std::string labels;
  for (int turn = 0; turn < 100'000; ++turn) labels += "（一）";
  CHECK(count(labels, UnitKind::clause) <= 4);
  CHECK(count("", UnitKind::clause) == 0);
  CHECK(count("\n\n\n", UnitKind::clause) == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "structure/outline.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::Outline;
using structure::UnitKind;
using testing::literal_document;
using testing::Row;

namespace {

/// "kind:path|heading" of every unit but the implicit ones that have no label.
std::string sketch(const document::Document& document) {
  const Outline outline = structure::read_outline(document);
  std::string out;
  for (std::size_t unit = 1; unit < outline.units.size(); ++unit) {
    if (outline.units[unit].kind == UnitKind::paragraph) continue;
    out += (out.empty() ? "" : " ") + outline.path_label(unit);
    if (!outline.units[unit].heading.empty()) out += "|" + outline.units[unit].heading;
  }
  return out;
}

void check(std::initializer_list<Row> rows) {
  testing::check_rows(rows, [](const char* text) { return sketch(literal_document(text)); });
}

void make_cells(document::Document& document, std::size_t first, std::size_t columns) {
  for (std::size_t index = first; index < document.blocks.size(); ++index) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell =
        document::CellPosition{0, (index - first) / columns, (index - first) % columns, 1, 1};
  }
}

}  // namespace

TEST_CASE("parts, subparts, chapters and sections stand above the articles") {
  check({{"某法典\n第一编 总则\n第一章 一般规定\n第一条 甲。\n第二编 物权\n第一分编 通则\n"
          "第二章 变动\n第一节 登记\n第二条 乙。\n第二分编 所有权\n第三条 丙。\n",
          "第一编|总则 第一编第一章|一般规定 第一条 第二编|物权 第二编第一分编|通则 "
          "第二编第一分编第二章|变动 第二编第一分编第二章第一节|登记 第二条 第二编第二分编|所有权 "
          "第三条"},
         {"某规程\n第一部分 通用条款\n第一条 甲。\n第二部分 专用条款\n第二条 乙。\n",
          "第一部分|通用条款 第一条 第二部分|专用条款 第二条"}});
}

TEST_CASE("inserted, skipped and repeated numbers are kept as they are written") {
  check({{"办法\n第三条 甲。\n第三条之一 乙。\n第三条之二 丙。\n第四条 丁。\n",
          "第三条 第三条之一 第三条之二 第四条"},
         {"办法\n第一条 甲。\n第三条 乙。\n第三条 丙。\n", "第一条 第三条 第三条"},
         {"办法\n第一条 甲：\n（一）乙；\n（三）丙；\n（三）丁。\n",
          "第一条 第一条第（一）项 第一条第（三）项 第一条第（三）项"}});
}

TEST_CASE("numbers in one character are labels like those they stand for") {
  check({{"意见\n一、要求\n㈠甲\n㈡乙\n二、措施\n⒈丙\n⒉丁\n⑴戊\n⑵己\n",
          "一、|要求 一、㈠|甲 一、㈡|乙 二、|措施 二、⒈|丙 二、⒉|丁 二、⒉⑴|戊 二、⒉⑵|己"},
         {"合同\n第一条 标的\n①甲；\n②乙。\n", "第一条|标的 第一条第1项 第一条第2项"}});
}

TEST_CASE("labels set in full width, with blanks inside and without one behind") {
  check(
      {{"办法\n第　一　条　甲。\n第二条乙应当登记。\n第 ３ 条　丙。\n",
        "第　一　条 第二条 第 ３ 条"},
       {"合同\n１．标的\n２．价款\n（１）总价\n（２）单价\n",
        "１．|标的 ２．|价款 ２．（１）|总价 ２．（２）|单价"},
       {"合同\n1、标的\n1）甲物\n2）乙物\n2、价款\n", "1、|标的 1、1）|甲物 1、2）|乙物 2、|价款"},
       {"意见\n一.要求\n二.措施\n", "一.|要求 二.|措施"}});
}

TEST_CASE("several labels on one line each open a unit") {
  check({{"办法\n第一条 （一）甲；\n（二）乙。\n第二条 丙。\n",
          "第一条 第一条第（一）项 第一条第（二）项 第二条"},
         {"意见\n一、（一）甲\n（二）乙\n", "一、 一、（一）|甲 一、（二）|乙"}});
}

TEST_CASE("decimal numbers follow the articles of a contract or stand alone") {
  check({{"合同\n第一条 定义\n1.1 甲方指某公司。\n1.2 乙方指某人。\n第二条 价款\n2.1 总价。\n"
          "2.1.1 首期。\n2.1.2 尾款。\n2.2 发票。\n",
          "第一条|定义 1.1 1.2 第二条|价款 2.1 2.1.1 2.1.2 2.2"},
         {"规程\n1 总则\n1.0.1 甲。\n1.0.2 乙。\n2 术语\n2.0.1 丙。\n",
          "1|总则 1.0.1 1.0.2 2|术语 2.0.1"},
         {"合同\n一、标的\n1.1 甲。\n1.2 乙。\n二、价款\n2.1 丙。\n",
          "一、|标的 1.1 1.2 二、|价款 2.1"}});
}

TEST_CASE("annexes under every name are subtrees of their own") {
  check({{"办法\n第一条 甲。\n附件\n收费标准\n一、乙。\n", "第一条 附件|收费标准 附件 一、"},
         {"办法\n第一条 甲。\n附表1\n收费标准表\n内容。\n", "第一条 附表1|收费标准表"},
         {"办法\n第一条 甲。\n附录A\n内容。\n", "第一条"},
         {"通知\n一、甲。\n附件2：名录\n一、乙\n附件1：目录\n一、丙\n",
          "一、 附件2|名录 附件2 一、|乙 附件1|目录 附件1 一、|丙"},
         {"办法\n第一条 甲。\n附件一 收费标准\n第一条 乙。\n第二条 丙。\n",
          "第一条 附件一|收费标准 附件一 第一条 附件一 第二条"}});
}

TEST_CASE("numbering that the word processor generates is part of the outline") {
  document::Document document = literal_document("合同\n1. 标的\n2. 价款\n2.1 总价\n");
  for (std::size_t index = 1; index < 4; ++index) {
    document::Block& block = document.blocks[index];
    block.kind = document::BlockKind::list_item;
    block.generated = {block.span.begin, document.text.find(' ', block.span.begin) + 1};
  }
  CHECK(sketch(document) == "1.|标的 2.|价款 2.1|总价");
}

TEST_CASE("headings of a word processor nest by their levels and hold what follows") {
  document::Document document =
      literal_document("报告\n背景\n甲。\n现状\n乙。\n问题\n丙。\n建议\n丁。\n");
  const int levels[] = {1, 2, 0, 3, 0, 3, 0, 2, 0};
  for (std::size_t index = 0; index < std::size(levels); ++index) {
    if (levels[index] == 0) continue;
    document.blocks[index].kind = document::BlockKind::heading;
    document.blocks[index].level = levels[index];
  }
  const Outline outline = structure::read_outline(document);
  const auto clause_of = [&](const char* word) {
    return outline.units[outline.innermost(document.text.find(word))].heading;
  };
  CHECK(clause_of("甲") == "背景");
  CHECK(clause_of("乙") == "现状");
  CHECK(clause_of("丙") == "问题");
  CHECK(clause_of("丁") == "建议");
  const auto& state = outline.units[outline.innermost(document.text.find("乙"))];
  CHECK(outline.units[state.parent].heading == "背景");
}

TEST_CASE("a table inside an article belongs to it, and its numbers open nothing") {
  document::Document document =
      literal_document("办法\n第一条 收费标准如下：\n序号\n项目\n一、\n停车\n二、\n检测\n");
  make_cells(document, 2, 2);
  const Outline outline = structure::read_outline(document);
  CHECK(outline.of_kind(UnitKind::clause).empty());
  CHECK(outline.of_kind(UnitKind::item).empty());
  const std::size_t article = outline.of_kind(UnitKind::article).at(0);
  CHECK(outline.units[article].span.contains(document.text.find("检测")));
}

TEST_CASE("headers, footers and notes are no part of the outline") {
  document::Document document = literal_document(
      "第一条 本页眉甲。\n办法\n第一条 乙。\n第二条 脚注丙。\n第二条 丁。\n第一条 本页脚戊。\n");
  document.blocks[0].kind = document::BlockKind::header;
  document.blocks[3].kind = document::BlockKind::footnote;
  document.blocks[5].kind = document::BlockKind::footer;
  const Outline outline = structure::read_outline(document);
  const auto articles = outline.of_kind(UnitKind::article);
  REQUIRE(articles.size() == 2);
  CHECK(outline.units[articles[0]].span.contains(document.text.find("乙")));
  CHECK(outline.units[articles[1]].span.contains(document.text.find("丁")));
}

TEST_CASE("the unit of a kind above another, and none") {
  const document::Document document =
      literal_document("办法\n第一章 总则\n第一节 甲\n第一条 乙：\n（一）丙：\n1.丁。\n");
  const Outline outline = structure::read_outline(document);
  const std::size_t innermost = outline.innermost(document.text.find("丁"));
  CHECK(outline.units[innermost].kind == UnitKind::subitem);
  for (UnitKind kind : {UnitKind::chapter, UnitKind::section, UnitKind::article,
                        UnitKind::paragraph, UnitKind::item, UnitKind::subitem}) {
    const std::size_t unit = outline.enclosing(innermost, kind);
    CAPTURE(structure::name(kind));
    REQUIRE(unit != 0);
    CHECK(outline.units[unit].kind == kind);
  }
  CHECK(outline.enclosing(innermost, UnitKind::annex) == 0);
  CHECK(outline.enclosing(0, UnitKind::article) == 0);
  CHECK(outline.path_label(0).empty());
}

TEST_CASE("leads are the words before the first child, without the label") {
  const document::Document document =
      literal_document("某办法\n第一条 有下列情形之一的：\n（一）甲；\n（二）乙。\n二者之外丙。\n");
  const Outline outline = structure::read_outline(document);
  const auto lead = [&](UnitKind kind, std::size_t nth) {
    const structure::Unit& unit = outline.units[outline.of_kind(kind).at(nth)];
    std::string words(base::slice(document.text, unit.lead));
    while (!words.empty() && words.back() == '\n') words.pop_back();
    return words;
  };
  CHECK(lead(UnitKind::paragraph, 0) == "有下列情形之一的：");
  CHECK(lead(UnitKind::item, 0) == "甲；");
  CHECK(lead(UnitKind::item, 1) == "乙。");
  CHECK(lead(UnitKind::paragraph, 1) == "二者之外丙。");
  CHECK(std::string(base::slice(document.text, outline.units[0].lead)).rfind("某办法", 0) == 0);
}

TEST_CASE("every kind of unit has a name of its own") {
  std::set<std::string> names;
  for (int kind = 0; kind <= static_cast<int>(UnitKind::annex); ++kind) {
    CHECK(names.insert(structure::name(static_cast<UnitKind>(kind))).second);
  }
}

TEST_CASE("contents, notes of annexes and signatures are listed apart and open no unit") {
  const document::Document document = literal_document(
      "某办法\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 "
      "乙。\n附件：1.标准\n2.名录\n青禾县教育局\n2026年3月1日\n附件1\n标准\n丙。\n附件2\n名录\n"
      "丁。\n");
  const Outline outline = structure::read_outline(document);
  REQUIRE(outline.contents.size() == 1);
  CHECK(base::slice(document.text, outline.contents[0]) == "目录\n第一章 总则\n第二章 附则");
  REQUIRE(outline.annex_notes.size() == 2);
  CHECK(base::slice(document.text, outline.annex_notes[1]) == "2.名录");
  REQUIRE(outline.signatures.size() == 1);
  CHECK(outline.of_kind(UnitKind::chapter).size() == 2);
  CHECK(outline.of_kind(UnitKind::annex).size() == 2);
  CHECK(outline.of_kind(UnitKind::item).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/line.h"

#include <catch2/catch.hpp>
#include <string>

#include "support/literal_document.h"

using namespace fashen;
using testing::literal_document;

namespace {

std::vector<std::string> lines(const document::Document& document) {
  std::vector<std::string> texts;
  for (const structure::Line& line : structure::read_lines(document)) {
    texts.emplace_back(structure::text_of(document, line));
  }
  return texts;
}

}  // namespace

TEST_CASE("lines lose white space and empty ones are left out") {
  CHECK(lines(literal_document("　　甲 \n\n \t\n乙\n")) == std::vector<std::string>{"甲", "乙"});
  CHECK(lines(literal_document("")).empty());
}

TEST_CASE("text cut at a fixed width without indents is joined at open ends") {
  const document::Document document = literal_document(
      "为了加强和规范本县行政区域内停车场的管理工作，\n"
      "维护道路交通秩序，方便人民群众出行，根据有关法\n"
      "律法规，结合本县实际，制定本办法，请遵照执行。\n"
      "本县行政区域内停车场的规划、建设、使用和管理活\n"
      "动，适用本办法，法律法规另有规定的从其规定。\n");
  CHECK(lines(document).size() == 2);
}

TEST_CASE("a wrap never swallows a numbered line") {
  const document::Document document = literal_document(
      "有下列情形之一的应当由县公安局会同有关部门处理\n"
      "（一）未按照规定的程序办理备案手续或者提供资料\n"
      "（二）未按照规定的程序公布收费标准或者服务内容\n"
      "（三）其他违反停车场管理规定的行为情节比较严重\n");
  CHECK(lines(document).size() == 4);
}

TEST_CASE("paragraphs of different lengths are left alone") {
  CHECK(lines(literal_document("一个很短的标题\n这里是一段比较长的正文内容，没有按照固定宽度换行\n"
                               "另外一段\n还有一段比前面更短一些的内容\n结束\n"))
            .size() == 5);
}

TEST_CASE("only plain text is joined") {
  document::Document document = literal_document(
      "为了加强和规范本县行政区域内停车场的管理工作，\n"
      "维护道路交通秩序，方便人民群众出行，根据有关法\n"
      "律法规，结合本县实际，制定本办法，请遵照执行、\n"
      "本县行政区域内停车场的规划、建设、使用和管理活\n");
  CHECK(lines(document).size() == 1);
  document.media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  CHECK(lines(document).size() == 4);
}

TEST_CASE("cells are no running text unless they are the document") {
  document::Document document = literal_document("很长的一段正文内容在这里写着\n单元格\n");
  document.blocks[1].kind = document::BlockKind::table_cell;
  document.blocks[1].cell = document::CellPosition{};
  CHECK(structure::read_lines(document)[0].body);
  CHECK_FALSE(structure::read_lines(document)[1].body);
  document.blocks[0].kind = document::BlockKind::table_cell;
  document.blocks[0].cell = document::CellPosition{};
  CHECK(structure::read_lines(document)[1].body);
}

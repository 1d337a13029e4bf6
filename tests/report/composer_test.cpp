// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/composer.h"

#include <catch2/catch.hpp>

namespace fashen::report {
namespace {

using document::Block;
using document::BlockKind;

std::string words(const document::Document& document, const Block& block) {
  return std::string(base::slice(document.text, block.span));
}

/// "row.column=words" of each cell, a * where it stands out.
std::string cells(const document::Document& document) {
  std::string all;
  for (const Block& block : document.blocks) {
    if (!block.cell) continue;
    all += std::to_string(block.cell->table) + ":" + std::to_string(block.cell->row) + "." +
           std::to_string(block.cell->column) + "=" + words(document, block) +
           (block.bold ? "* " : " ");
  }
  return all;
}

}  // namespace

TEST_CASE("a paper is its title, headings and paragraphs in the order in which they came") {
  Composer paper;
  paper.title("审查表");
  paper.heading("一、环节", 2);
  paper.paragraph("没有问题。");
  paper.paragraph("");
  paper.heading("二、其他", 3);
  const document::Document made = paper.take();
  CHECK(made.text == "审查表\n一、环节\n没有问题。\n二、其他\n");
  CHECK(made.title == "审查表");
  REQUIRE(made.blocks.size() == 4);
  CHECK(made.blocks[0].centered);
  CHECK(made.blocks[0].level == 1);
  CHECK(made.blocks[1].level == 2);
  CHECK_FALSE(made.blocks[1].centered);
  CHECK(made.blocks[2].kind == BlockKind::paragraph);
  CHECK(made.blocks[3].level == 3);
  CHECK(made.folded.text.find("没有问题") != std::string::npos);
}

TEST_CASE("labels of a table are its first row or its first column") {
  const std::vector<std::vector<std::string>> rows = {{"项目", "结果"}, {"主体", "合法"}};
  Composer across;
  across.table(rows);
  CHECK(cells(across.take()) == "0:0.0=项目* 0:0.1=结果* 0:1.0=主体 0:1.1=合法 ");
  Composer down;
  down.table(rows, Composer::Labels::first_column);
  CHECK(cells(down.take()) == "0:0.0=项目* 0:0.1=结果 0:1.0=主体* 0:1.1=合法 ");
}

TEST_CASE("lines of a cell are paragraphs of that cell, empty ones too") {
  Composer paper;
  paper.table({{"甲\n乙", ""}, {"\n", "丙"}}, Composer::Labels::first_column);
  CHECK(cells(paper.take()) == "0:0.0=甲* 0:0.0=乙* 0:0.1= 0:1.0=* 0:1.0=* 0:1.1=丙 ");
}

TEST_CASE("tables are told apart, and rows may be of different lengths or none") {
  Composer paper;
  paper.table({{"一"}});
  paper.table({});
  paper.paragraph("之间");
  paper.table({{"二"}, {"三", "四"}});
  const document::Document made = paper.take();
  CHECK(cells(made) == "0:0.0=一* 2:0.0=二* 2:1.0=三 2:1.1=四 ");
  CHECK(made.text == "一\n之间\n二\n三\n四\n");
}

TEST_CASE("the size is where the next block begins, so that words in it can be marked") {
  Composer paper;
  CHECK(paper.size() == 0);
  paper.title("表");
  const std::size_t begin = paper.size();
  paper.table({{"甲方", "乙方"}});
  const std::size_t end = paper.size();
  const document::Document made = paper.take();
  CHECK(made.text.substr(begin, end - begin) == "甲方\n乙方\n");
  for (const Block& block : made.blocks) {
    if (block.cell) CHECK(block.span.begin >= begin);
  }
}

TEST_CASE("blocks cover the text, whatever the words hold") {
  Composer paper;
  paper.title("标题\t<&>");
  paper.paragraph("😀 \x01 控制符");
  paper.table({{"１２３", "（一）"}, {"\"引号\"", "'"}});
  const document::Document made = paper.take();
  std::string all;
  for (const Block& block : made.blocks) all += words(made, block) + "\n";
  CHECK(all == made.text);
}

}  // namespace fashen::report

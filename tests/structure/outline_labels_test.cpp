// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/outline_labels.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/fold.h"

using namespace fashen;
using structure::NumberStyle;
using structure::UnitKind;

namespace {

std::optional<structure::Label> parse(std::string_view line) {
  return structure::parse_label(text::fold(line).text);
}

struct Case {
  const char* line;
  UnitKind kind;
  NumberStyle style;
  int number;
};

}  // namespace

TEST_CASE("labels of all numbering styles are read") {
  const Case cases[] = {
      {"第一编 总则", UnitKind::part, NumberStyle::article_chinese, 1},
      {"第二分编 合同", UnitKind::part, NumberStyle::article_chinese, 2},
      {"第三章 附则", UnitKind::chapter, NumberStyle::article_chinese, 3},
      {"第 四 节　监督", UnitKind::section, NumberStyle::article_chinese, 4},
      {"第一千二百六十条 本法自…", UnitKind::article, NumberStyle::article_chinese, 1260},
      {"第12条 付款", UnitKind::article, NumberStyle::article_arabic, 12},
      {"第 １２ 条　付款", UnitKind::article, NumberStyle::article_arabic, 12},
      {"第五条中央单位应当配合。", UnitKind::article, NumberStyle::article_chinese, 5},
      {"第八条所有权人应当登记。", UnitKind::article, NumberStyle::article_chinese, 8},
      {"第一条【立法目的】为了", UnitKind::article, NumberStyle::article_chinese, 1},
      {"一、总体要求", UnitKind::clause, NumberStyle::comma_chinese, 1},
      {"十二、附则", UnitKind::clause, NumberStyle::comma_chinese, 12},
      {"（三）其他情形", UnitKind::clause, NumberStyle::paren_chinese, 3},
      {"（一）项目建设", UnitKind::clause, NumberStyle::paren_chinese, 1},
      {"（二）目标任务", UnitKind::clause, NumberStyle::paren_chinese, 2},
      {"（三）款项支付", UnitKind::clause, NumberStyle::paren_chinese, 3},
      {"(三)其他情形", UnitKind::clause, NumberStyle::paren_chinese, 3},
      {"1.交付房屋", UnitKind::clause, NumberStyle::dot_arabic, 1},
      {"１．交付房屋", UnitKind::clause, NumberStyle::dot_arabic, 1},
      {"2、维修房屋", UnitKind::clause, NumberStyle::dot_arabic, 2},
      {"（2）维修房屋", UnitKind::clause, NumberStyle::paren_arabic, 2},
      {"2）维修房屋", UnitKind::clause, NumberStyle::paren_arabic, 2},
      {"③维修", UnitKind::clause, NumberStyle::circled, 3},
      {"3.2 付款", UnitKind::clause, NumberStyle::decimal, 2},
      {"3.2.10付款", UnitKind::clause, NumberStyle::decimal, 10},
      {"附件2", UnitKind::annex, NumberStyle::none, 2},
      {"附件一：清单", UnitKind::annex, NumberStyle::none, 1},
      {"附件", UnitKind::annex, NumberStyle::none, 0},
  };
  for (const Case& entry : cases) {
    INFO(entry.line);
    const auto label = parse(entry.line);
    REQUIRE(label);
    CHECK(label->kind == entry.kind);
    CHECK(label->style == entry.style);
    CHECK(label->number == entry.number);
  }
}

TEST_CASE("running text that begins with a number is no label") {
  const char* lines[] = {
      "第三条规定的情形，由公安机关处理。",
      "第三条的规定不适用于本款。",
      "第三条、第四条规定的行为",
      "第三条至第五条所列情形",
      "第三条和第四条规定的",
      "第三条第二款规定的",
      "第三条所列行为",
      "第三条修改为：",
      "第三条款项下的义务",
      "第二部分析了原因",
      "第一名获得奖励",
      "（一）至（三）项规定的情形",
      "（一）项所列行为",
      "（2026年修订）",
      "（试行）",
      "一、二审案件的受理费",
      "一、二级风险",
      "1.5倍以上",
      "3.5万元的",
      "2026.3.1",
      "2026年3月1日",
      "12345",
      "100万元",
      "附件1所列标准",
      "附件中的表格",
      "附近居民",
      "",
      "十年内不得从业",
      "一是加强领导；二是落实责任。",
  };
  for (const char* line : lines) {
    INFO(line);
    CHECK_FALSE(parse(line));
  }
}

TEST_CASE("an inserted article keeps both its numbers") {
  const auto label = parse("第一百二十条之一 资助");
  REQUIRE(label);
  CHECK(label->number == 120);
  CHECK(label->sub_number == 1);
}

TEST_CASE("label and content are told apart") {
  const std::string line = text::fold("（一）　　收取费用").text;
  const auto label = structure::parse_label(line);
  REQUIRE(label);
  CHECK(line.substr(0, label->size) == "（一）");
  CHECK(line.substr(label->content) == "收取费用");
  const auto annex = structure::parse_label("附件1：清单");
  REQUIRE(annex);
  CHECK(std::string("附件1：清单").substr(annex->content) == "清单");
}

TEST_CASE("a bare number is only a weak label") {
  const auto label = parse("1 总则");
  REQUIRE(label);
  CHECK(label->weak);
}

TEST_CASE("page numbers end lines of contents") {
  CHECK(structure::ends_with_page_number("第一章 总则……1"));
  CHECK(structure::ends_with_page_number("第一章 总则......12"));
  CHECK(structure::ends_with_page_number("第一章 总则      3"));
  CHECK_FALSE(structure::ends_with_page_number("一、建设目标2025"));
  CHECK_FALSE(structure::ends_with_page_number("第一章 总则"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of every number and style, and running text that begins the same way.
#include <catch2/catch.hpp>

#include "structure/outline_labels.h"
#include "text/fold.h"
#include "text/numeral.h"

using namespace fashen;
using structure::NumberStyle;
using structure::UnitKind;

namespace {

std::optional<structure::Label> label_of(const std::string& line) {
  return structure::parse_label(text::fold(line).text);
}

std::string chinese(int number) { return text::to_chinese_numeral(number); }

}  // namespace

TEST_CASE("every number up to three hundred is read in every style") {
  struct Style {
    const char* before;
    const char* after;
    bool in_figures;
    UnitKind kind;
    NumberStyle style;
    int most;
  };
  const Style styles[] = {
      {"第", "条 甲应当乙。", false, UnitKind::article, NumberStyle::article_chinese, 300},
      {"第", "条 甲应当乙。", true, UnitKind::article, NumberStyle::article_arabic, 300},
      {"第", "章 总则", false, UnitKind::chapter, NumberStyle::article_chinese, 99},
      {"第", "节 监督", false, UnitKind::section, NumberStyle::article_chinese, 99},
      {"", "、总体要求", false, UnitKind::clause, NumberStyle::comma_chinese, 60},
      {"（", "）其他情形", false, UnitKind::clause, NumberStyle::paren_chinese, 60},
      {"（", "）其他情形", true, UnitKind::clause, NumberStyle::paren_arabic, 60},
      {"", ".其他情形", true, UnitKind::clause, NumberStyle::dot_arabic, 60},
  };
  for (const Style& style : styles) {
    for (int number = 1; number <= style.most; ++number) {
      const std::string line = style.before +
                               (style.in_figures ? std::to_string(number) : chinese(number)) +
                               style.after;
      CAPTURE(line);
      const auto label = label_of(line);
      REQUIRE(label);
      REQUIRE(label->kind == style.kind);
      REQUIRE(label->style == style.style);
      REQUIRE(label->number == number);
      REQUIRE(label->content >= label->size);
    }
  }
}

TEST_CASE("circled numbers up to twenty") {
  static const char* const signs[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                      "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
  for (std::size_t i = 0; i < std::size(signs); ++i) {
    const auto label = label_of(std::string(signs[i]) + "登记");
    CAPTURE(signs[i]);
    REQUIRE(label);
    CHECK(label->style == NumberStyle::circled);
    CHECK(label->number == static_cast<int>(i) + 1);
  }
}

TEST_CASE("decimal labels of two to four levels") {
  for (const char* line : {"1.1 总则", "1.2.3 付款", "10.2 交付", "3.2.1.4 细目", "2.10 质保"}) {
    CAPTURE(line);
    const auto label = label_of(line);
    REQUIRE(label);
    CHECK(label->style == NumberStyle::decimal);
  }
  for (const char* line : {"1.5倍以上的罚款", "3.5万元", "2026.3.1", "0.5%的违约金", "v1.2"}) {
    CAPTURE(line);
    CHECK_FALSE(label_of(line));
  }
}

TEST_CASE("numbers of articles in the middle of a thought are no labels, for any number") {
  for (int number = 1; number <= 60; ++number) {
    for (const char* rest : {"条规定的情形，从其规定。", "条的规定执行。", "条第二款规定的行为，",
                             "条、第六十条规定的情形", "条至第六十条所列", "条所称经营者，"}) {
      const std::string line = "第" + chinese(number) + rest;
      CAPTURE(line);
      CHECK_FALSE(label_of(line));
    }
  }
}

TEST_CASE("numbers of labels by themselves") {
  const auto number = [](const std::string& text) {
    const auto found = structure::label_number(text, 0);
    return found ? found->value : -1;
  };
  CHECK(number("十二、") == 12);
  CHECK(number("12.") == 12);
  CHECK(number("一百二十条") == 120);
  CHECK(number("条") == -1);
  CHECK(number("") == -1);
  CHECK(structure::label_number("十二、", 0)->chinese);
  CHECK_FALSE(structure::label_number("12.", 0)->chinese);
  CHECK(number("99999999999999999999") <= 0);
}

TEST_CASE("lines of contents end with dots or a gap and a page") {
  for (const char* line :
       {"第一章 总则……………3", "一、要求 ........ 12", "第二章 收费\u3000\u3000\u3000 8"}) {
    CAPTURE(line);
    CHECK(structure::ends_with_page_number(text::fold(line).text));
  }
  for (const char* line : {"第一章 总则", "一、到2026年的目标", "共计3", ""}) {
    CAPTURE(line);
    CHECK_FALSE(structure::ends_with_page_number(text::fold(line).text));
  }
}

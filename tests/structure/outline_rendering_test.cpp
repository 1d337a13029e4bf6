// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines that are written out in a style and read back must be what they were.
#include <catch2/catch.hpp>
#include <random>

#include "structure/outline.h"
#include "support/literal_document.h"
#include "text/numeral.h"

using namespace fashen;
using structure::NumberStyle;
using structure::Outline;
using structure::UnitKind;
using testing::literal_document;

namespace {

/// A tree of numbered levels: how many children each node has, depth first.
struct Node {
  std::vector<Node> children;
};

Node random_tree(std::mt19937& random, int depth, int least) {
  Node node;
  if (depth == 0) return node;
  const int count = least + static_cast<int>(random() % 3);
  for (int i = 0; i < count; ++i) {
    node.children.push_back(random_tree(random, depth - 1, random() % 2 == 0 ? 0 : 2));
  }
  return node;
}

std::string circled(int number) {
  static const char* const signs[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"};
  return signs[number - 1];
}

std::string label_of(NumberStyle style, int number, const std::string& decimal) {
  const std::string chinese = text::to_chinese_numeral(number), arabic = std::to_string(number);
  switch (style) {
    case NumberStyle::article_chinese: return "第" + chinese + "条";
    case NumberStyle::article_arabic: return "第" + arabic + "条";
    case NumberStyle::comma_chinese: return chinese + "、";
    case NumberStyle::paren_chinese: return "（" + chinese + "）";
    case NumberStyle::dot_arabic: return arabic + ".";
    case NumberStyle::paren_arabic: return "（" + arabic + "）";
    case NumberStyle::circled: return circled(number);
    case NumberStyle::decimal: return decimal;
    case NumberStyle::none: break;
  }
  return "";
}

/// Writes the lines of a tree, and the labels in order, indented by depth.
void write(const Node& node, const std::vector<NumberStyle>& styles, std::size_t depth,
           const std::string& decimal, std::string& text, std::string& expected) {
  int number = 0;
  for (const Node& child : node.children) {
    ++number;
    const std::string path =
        decimal.empty() ? std::to_string(number) : decimal + "." + std::to_string(number);
    const std::string label = label_of(styles[depth], number, path);
    const bool space = styles[depth] == NumberStyle::decimal ||
                       styles[depth] == NumberStyle::article_chinese ||
                       styles[depth] == NumberStyle::article_arabic;
    text += label + (space ? " " : "") + "事项名称\n";
    expected += std::string(depth, '-') + label + "\n";
    write(child, styles, depth + 1, path, text, expected);
  }
}

/// Labels of the units in order, indented by how deep they stand.
std::string read(const std::string& text) {
  const document::Document document = literal_document(text);
  const Outline outline = structure::read_outline(document);
  std::string out;
  for (std::size_t index = 1; index < outline.units.size(); ++index) {
    const structure::Unit& unit = outline.units[index];
    if (unit.kind == UnitKind::paragraph) continue;
    std::size_t depth = 0;
    for (std::size_t up = unit.parent; up != 0; up = outline.units[up].parent) {
      if (outline.units[up].kind != UnitKind::paragraph) ++depth;
    }
    out += std::string(depth, '-') + unit.label + "\n";
  }
  return out;
}

void round_trip(std::vector<NumberStyle> styles, unsigned seed) {
  std::mt19937 random(seed);
  for (int round = 0; round < 40; ++round) {
    Node tree = random_tree(random, static_cast<int>(styles.size()), 2);
    // A bare number is a level only beside 1.1.
    if (tree.children.front().children.empty()) tree.children.front().children.resize(2);
    std::string text = "关于工作的方案\n", expected;
    write(tree, styles, 0, "", text, expected);
    CAPTURE(text);
    REQUIRE(read(text) == expected);
  }
}

}  // namespace

TEST_CASE("levels of official documents are read back: 一、（一）1.（1）①") {
  round_trip({NumberStyle::comma_chinese, NumberStyle::paren_chinese, NumberStyle::dot_arabic,
              NumberStyle::paren_arabic, NumberStyle::circled},
             1);
}

TEST_CASE("two levels without the first are read back: （一）1.") {
  round_trip({NumberStyle::paren_chinese, NumberStyle::dot_arabic}, 2);
}

TEST_CASE("levels that skip a style are read back: 一、1.（1）") {
  round_trip({NumberStyle::comma_chinese, NumberStyle::dot_arabic, NumberStyle::paren_arabic}, 3);
}

TEST_CASE("decimal levels of contracts are read back: 1 1.1 1.1.1") {
  round_trip({NumberStyle::decimal, NumberStyle::decimal, NumberStyle::decimal}, 4);
}

TEST_CASE("articles with levels of their own are read back: 第一条（一）1.") {
  round_trip({NumberStyle::article_chinese, NumberStyle::paren_chinese, NumberStyle::dot_arabic},
             5);
}

TEST_CASE("articles in figures are read back: 第1条（1）") {
  round_trip({NumberStyle::article_arabic, NumberStyle::paren_arabic}, 6);
}

TEST_CASE("two hundred articles are read in Chinese and in figures") {
  std::string chinese, arabic;
  for (int number = 1; number <= 200; ++number) {
    chinese += "第" + text::to_chinese_numeral(number) + "条 甲应当乙。\n";
    arabic += "第" + std::to_string(number) + "条 甲应当乙。\n";
  }
  for (const std::string& text : {chinese, arabic}) {
    const document::Document document = literal_document(text);
    const Outline outline = structure::read_outline(document);
    const auto articles = outline.of_kind(UnitKind::article);
    REQUIRE(articles.size() == 200);
    for (std::size_t index = 0; index < articles.size(); ++index) {
      CHECK(outline.units[articles[index]].number == static_cast<int>(index) + 1);
    }
  }
}

TEST_CASE("spans of units are nested, in order, and hold their labels, in any document") {
  std::mt19937 random(7);
  static const char* const lines[] = {"第一章 总则",
                                      "第一条 甲应当乙。",
                                      "第二条 有下列情形：",
                                      "（一）丙；",
                                      "（二）丁。",
                                      "一、要求",
                                      "1.措施",
                                      "（1）子项",
                                      "①细目",
                                      "普通一段文字。",
                                      "附件1",
                                      "2026年3月1日",
                                      "青禾县人民政府",
                                      "1.1 定义",
                                      "第三条之一 戊。",
                                      "目录",
                                      ""};
  for (int round = 0; round < 200; ++round) {
    std::string text = "某办法\n";
    for (int i = 0; i < 25; ++i) text += std::string(lines[random() % std::size(lines)]) + "\n";
    const document::Document document = literal_document(text);
    const Outline outline = structure::read_outline(document);
    CAPTURE(text);
    std::size_t last = 0;
    for (std::size_t index = 1; index < outline.units.size(); ++index) {
      const structure::Unit& unit = outline.units[index];
      REQUIRE(outline.units[unit.parent].span.contains(unit.span));
      if (!unit.label.empty()) REQUIRE(unit.span.contains(unit.label_span));
      REQUIRE(unit.span.contains(unit.lead));
      REQUIRE(unit.span.begin >= last);
      last = unit.span.begin;
      if (!unit.label.empty()) {
        REQUIRE(outline.innermost(unit.label_span.begin) == index);
      }
    }
  }
}

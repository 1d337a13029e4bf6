// SPDX-License-Identifier: GPL-3.0-or-later
// References to every unit of a document, written as people cite it, must lead to that unit.
#include <catch2/catch.hpp>

#include "structure/reference.h"
#include "structure/reference_resolver.h"
#include "support/literal_document.h"
#include "text/numeral.h"

using namespace fashen;
using testing::literal_document;

namespace {

/// Twelve articles; the n-th has one or two paragraphs and n % 4 items.
std::string body() {
  std::string text = "青禾县停车管理办法\n";
  for (int article = 1; article <= 12; ++article) {
    text += "第" + text::to_chinese_numeral(article) + "条 经营者应当登记";
    const int items = article % 4;
    text += items == 0 ? "。\n" : "，有下列情形的除外：\n";
    for (int item = 1; item <= items; ++item) {
      text += "（" + text::to_chinese_numeral(item) + "）情形；\n";
    }
    if (article % 2 == 0) text += "登记不收取费用。\n";
  }
  return text;
}

std::vector<structure::Reference> references(const std::string& text, structure::Outline& outline) {
  const document::Document document = literal_document(text);
  outline = structure::read_outline(document);
  return structure::read_references(document, outline);
}

}  // namespace

TEST_CASE("whatever a document has can be cited and is found") {
  structure::Outline outline;
  const document::Document document = literal_document(body());
  const structure::Outline all = structure::read_outline(document);
  for (std::size_t unit = 1; unit < all.units.size(); ++unit) {
    const std::string path = all.path_label(unit);
    CAPTURE(path);
    const std::string text = body() + "第十三条 违反本办法" + path + "规定的，责令改正。\n";
    const auto found = references(text, outline);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].dangling);
    REQUIRE(found[0].targets.size() == 1);
    CHECK(outline.path_label(found[0].targets[0]) == path);
  }
}

TEST_CASE("numbers past the end of a document dangle and say why") {
  structure::Outline outline;
  for (const char* place : {"第十四条", "第九十九条", "第一条第三款", "第三条第（四）项",
                            "第四条第（一）项", "第二条之一"}) {
    CAPTURE(place);
    const auto found =
        references(body() + "第十三条 违反本办法" + place + "规定的，责令改正。\n", outline);
    REQUIRE(found.size() == 1);
    CHECK(found[0].dangling);
    CHECK_FALSE(found[0].why.empty());
    CHECK(found[0].targets.empty());
  }
}

TEST_CASE("a range of articles has all of them as targets") {
  structure::Outline outline;
  const auto found =
      references(body() + "第十三条 违反本办法第三条至第九条规定的，责令改正。\n", outline);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].targets.size() == 7);
  for (std::size_t i = 0; i < 7; ++i) {
    CHECK(outline.units[found[0].targets[i]].number == static_cast<int>(i) + 3);
  }
}

TEST_CASE("a range that runs past the end dangles") {
  structure::Outline outline;
  const auto found =
      references(body() + "第十三条 违反本办法第十条至第二十条规定的，责令改正。\n", outline);
  REQUIRE(found.size() == 1);
  CHECK(found[0].dangling);
}

TEST_CASE("a resolver knows which kinds of units a document has") {
  const document::Document document = literal_document(body());
  const structure::Outline outline = structure::read_outline(document);
  const structure::ReferenceResolver resolver(outline);
  CHECK(resolver.has(structure::UnitKind::article));
  CHECK_FALSE(resolver.has(structure::UnitKind::chapter));
}

TEST_CASE("chapters and sections are cited by their numbers") {
  structure::Outline outline;
  const std::string text = "办法\n第一章 总则\n第一条 甲。\n第二章 罚则\n第二条 乙。\n第三条 ";
  const auto second = references(text + "依照本办法第二章的规定处罚。\n", outline);
  REQUIRE(second.size() == 1);
  REQUIRE(second[0].targets.size() == 1);
  CHECK(outline.path_label(second[0].targets[0]) == "第二章");
  const auto ninth = references(text + "依照本办法第九章的规定处罚。\n", outline);
  REQUIRE(ninth.size() == 1);
  CHECK(ninth[0].dangling);
}

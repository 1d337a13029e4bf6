// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "structure/definition.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using testing::literal_document;
using testing::Row;

namespace {

/// "term=meaning" of each definition.
std::string definitions(const std::string& text) {
  const document::Document document = literal_document(text);
  std::string out;
  for (const auto& one : structure::read_definitions(document, structure::read_outline(document))) {
    out += (out.empty() ? "" : "; ") + one.term + "=" + one.meaning;
  }
  return out;
}

void check(std::initializer_list<Row> rows) { testing::check_rows(rows, definitions); }

}  // namespace

TEST_CASE("a short name stands for the words back to the last mark of the clause") {
  check({{"第一条 由青禾县教育局（以下简称县教育局）负责。\n", "县教育局=由青禾县教育局"},
         {"第一条 经研究，青禾县教育局（以下简称县教育局）负责。\n", "县教育局=青禾县教育局"},
         {"第一条 根据《云岭市供水条例》（以下简称《条例》），制定本办法。\n",
          "条例=根据《云岭市供水条例》"},
         {"第一条 《关于甲，乙的规定》（以下简称《规定》）\n", "规定=《关于甲，乙的规定》"},
         {"甲方：青禾县图书馆（以下简称“图书馆”）\n", "图书馆=青禾县图书馆"},
         {"石磊（身份证号990101，以下简称“出租人”）\n", "出租人=石磊"}});
}

TEST_CASE("names introduced by every verb, in every mark, and several at once") {
  check({{"某系统（下称“系统”）\n", "系统=某系统"},
         {"某系统（简称‘系统’）\n", "系统=某系统"},
         {"某系统（以下简称为「系统」）\n", "系统=某系统"},
         {"某系统（以下简称：“系统”）\n", "系统=某系统"},
         {"甲、乙、丙（以下合称“各方”）\n", "各方=甲、乙、丙"},
         {"甲设备（以下简称“设备”、“货物”或“标的”）\n", "设备=甲设备; 货物=甲设备; 标的=甲设备"},
         {"甲公司（以下简称甲）与乙公司（以下简称乙）\n", "甲=甲公司; 乙=乙公司"},
         {"某某（中国）有限公司（以下简称甲方）\n", "甲方=某某（中国）有限公司"}});
}

TEST_CASE("glossaries by 是指, 指, 系指, 包括, in the text and in items") {
  check({{"第二条 本办法所称停车场，是指停车的场所；泊位除外。\n", "停车场=停车的场所"},
         {"第二条 本条例所称的停车场，包括路边泊位。\n", "停车场=路边泊位"},
         {"第二条 前款所称停车场，系指停车的场所。\n", "停车场=停车的场所"},
         {"“停车场”是指停车的场所。\n", "停车场=停车的场所"},
         {"第九条 本办法用语的含义：\n（一）停车场，指停车的场所；\n（二）泊位，指位置。\n"
          "（三）其他用语依照惯例。\n",
          "停车场=停车的场所; 泊位=位置"},
         {"名词解释\n（一）停车场，是指场所。\n", ""}});
}

TEST_CASE("words that only sound like a definition") {
  check({{"本办法所称停车场应当设置标志。\n", ""},
         {"停车场，是指定的场所。\n", ""},
         {"应当使用简称。\n", ""},
         {"以下简称\n", ""},
         {"（简称）\n", ""},
         {"第二条 本办法所称，是指停车。\n", ""},
         {"第二条 规范性文件所称停车场，是指场所。\n", ""}});
}

TEST_CASE("terms and meanings are the words of their spans, in full width too") {
  const document::Document document = literal_document(
      "某ＡＢＣ系统(以下简称\"系统\")"
      "由乙方供应。\n第二条　本合同所称“设备”，是指附件１所列设备。\n");
  const auto found = structure::read_definitions(document, structure::read_outline(document));
  REQUIRE(found.size() == 2);
  CHECK(found[0].meaning == "某ＡＢＣ系统");
  CHECK(found[1].term == "设备");
  CHECK(found[1].meaning == "附件１所列设备");
  for (const auto& one : found) {
    CHECK(base::slice(document.text, one.term_span) == one.term);
    CHECK(base::slice(document.text, one.meaning_span) == one.meaning);
  }
}

TEST_CASE("any text: terms are in order, not empty, and inside the text") {
  std::mt19937 random(41);
  static const char* const pieces[] = {"以下简称", "“",          "”",       "（",     "）",  "《",
                                       "》",       "本办法所称", "，是指",  "甲",     "、",  "\n",
                                       "统称",     "为",         "第二条 ", "（一）", "含义"};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += pieces[random() % std::size(pieces)];
    const document::Document document = literal_document(text);
    CAPTURE(text);
    std::size_t last = 0;
    for (const auto& one :
         structure::read_definitions(document, structure::read_outline(document))) {
      REQUIRE_FALSE(one.term.empty());
      REQUIRE(one.term_span.end <= document.text.size());
      REQUIRE(one.meaning_span.end <= document.text.size());
      REQUIRE(one.term_span.begin >= last);
      last = one.term_span.begin;
    }
  }
}

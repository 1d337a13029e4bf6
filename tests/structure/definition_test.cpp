// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/definition.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

using namespace fashen;

namespace {

std::string definitions(std::string_view text) {
  const document::Document document = testing::literal_document(text);
  std::string out;
  for (const auto& one : structure::read_definitions(document, structure::read_outline(document))) {
    if (!out.empty()) out += " ";
    out += one.term + "=" + one.meaning;
    CHECK(base::slice(document.text, one.term_span) == one.term);
  }
  return out;
}

}  // namespace

TEST_CASE("short names in brackets") {
  CHECK(definitions("依照《某某管理条例》（以下简称《条例》）的规定办理。\n") ==
        "条例=依照《某某管理条例》");
  CHECK(definitions("某县城市管理局（以下简称“县城管局”）负责。\n") == "县城管局=某县城市管理局");
  CHECK(definitions("某公司（以下称甲方）与李某（下称乙方）订立合同。\n").find("甲方=某公司") == 0);
  CHECK(definitions("甲、乙（以下统称“双方”）\n") == "双方=甲、乙");
}

TEST_CASE("a bracket may introduce several names") {
  CHECK(definitions("某某设备（以下简称“设备”或“货物”）由乙方供应。\n") ==
        "设备=某某设备 货物=某某设备");
}

TEST_CASE("what a document means by a word") {
  CHECK(definitions("第二条 本办法所称停车场，是指供机动车停放的场所。\n") ==
        "停车场=供机动车停放的场所");
  CHECK(definitions("第二条 本条例所称“经营者”是指从事经营的人。\n") == "经营者=从事经营的人");
}

TEST_CASE("a glossary defines in its items") {
  CHECK(definitions("第九条 本办法下列用语的含义：\n（一）停车场，是指停车的场所；\n"
                    "（二）泊位，是指停车的位置。\n第十条 施行，是指生效。\n") ==
        "停车场=停车的场所 泊位=停车的位置");
}

TEST_CASE("what defines nothing") {
  CHECK(definitions("该行为是指使他人犯罪的行为。\n").empty());
  CHECK(definitions("应当使用全称，不得使用简称。\n").empty());
  CHECK(definitions("（以下简称）\n").empty());
  CHECK(definitions("").empty());
}

TEST_CASE("hostile lines of introductions are linear") {
  std::string text;
  for (int turn = 0; turn < 100'000; ++turn) text += "简称（";
  definitions(text);
  SUCCEED();
}

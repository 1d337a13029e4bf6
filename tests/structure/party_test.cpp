// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/party.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

using namespace fashen;
using structure::PartyKind;

namespace {

std::vector<structure::Party> parties(std::string_view text) {
  const document::Document document = testing::literal_document(text);
  return structure::read_parties(document, structure::read_outline(document));
}

}  // namespace

TEST_CASE("parties with the data below them") {
  const auto found = parties(
      "租赁合同\n甲方（出租人）：青禾县城建有限公司\n统一社会信用代码：91990123MA1B2C3D4X\n"
      "法定代表人：张某\n住所：青禾县人民路1号\n乙方（承租人）：李某某\n"
      "身份证号：990101199001010011\n第一条 租赁物\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].role == "甲方");
  CHECK(found[0].aliases == std::vector<std::string>{"出租人"});
  CHECK(found[0].name.value == "青禾县城建有限公司");
  CHECK(found[0].kind == PartyKind::company);
  CHECK(found[0].code.value == "91990123MA1B2C3D4X");
  CHECK(found[0].representative.value == "张某");
  CHECK(found[0].address.value == "青禾县人民路1号");
  CHECK(found[1].name.value == "李某某");
  CHECK(found[1].kind == PartyKind::natural);
  CHECK(found[1].code.value == "990101199001010011");
  CHECK_FALSE(found[1].representative.present());
}

TEST_CASE("short names introduced beside the name") {
  const auto found =
      parties("出租方：青禾县城建有限公司（以下简称“甲方”）\n承租方（以下简称乙方）：某某商行\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name.value == "青禾县城建有限公司");
  CHECK(found[0].aliases == std::vector<std::string>{"甲方"});
  CHECK(found[1].aliases == std::vector<std::string>{"乙方"});
  CHECK(found[1].kind == PartyKind::individual_business);
}

TEST_CASE("a role that no list has, by the one in brackets") {
  const auto found = parties(
      "运输合同\n运货方（甲方）：青禾县城建有限公司\n住所：青禾县人民路1号\n"
      "车队（乙方）：李某某\n附件（一）：清单\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].role == "运货方");
  CHECK(found[0].aliases == std::vector<std::string>{"甲方"});
  CHECK(found[0].address.value == "青禾县人民路1号");
  CHECK(found[1].name.value == "李某某");
}

TEST_CASE("the signing page mentions the same parties") {
  const auto found = parties(
      "甲方：某公司\n乙方：李某某\n第一条 甲。\n"
      "甲方（盖章）：某某公司          乙方（签字）：李某\n");
  REQUIRE(found.size() == 2);
  REQUIRE(found[0].mentions.size() == 1);
  CHECK(found[0].mentions[0].value == "某某公司");
  REQUIRE(found[1].mentions.size() == 1);
  CHECK(found[1].mentions[0].value == "李某");
  CHECK(found[0].aliases.empty());
}

TEST_CASE("blanks are parties without a name") {
  const auto found = parties("甲方：__________\n乙方：\n法定代表人：          日期：\n");
  REQUIRE(found.size() == 2);
  CHECK_FALSE(found[0].name.present());
  CHECK_FALSE(found[1].name.present());
  CHECK_FALSE(found[1].representative.present());
}

TEST_CASE("sentences about a party are no party lines") {
  CHECK(parties("甲方应当按时付款。\n甲方的义务：按时付款\n乙方负责：应当维修\n").empty());
  CHECK(parties("第一条 当事人不履行义务的，承担责任。\n").empty());
  CHECK(parties("甲方义务：交付房屋\n").empty());
}

TEST_CASE("the addressee of a decision") {
  const auto found = parties(
      "行政处罚决定书\n当事人：青禾县好味餐饮有限公司\n"
      "统一社会信用代码：91990123MA1B2C3D4X    住所：青禾县人民路3号，法定代表人：王某\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].role == "当事人");
  CHECK(found[0].code.value == "91990123MA1B2C3D4X");
  CHECK(found[0].address.value == "青禾县人民路3号");
  CHECK(found[0].representative.value == "王某");
}

TEST_CASE("party data in a table") {
  document::Document document =
      testing::literal_document("合同\n甲方\n某某公司\n法定代表人\n张某\n地址\n某路1号\n");
  for (std::size_t index = 1; index < document.blocks.size(); ++index) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell = document::CellPosition{0, (index - 1) / 2, (index - 1) % 2};
  }
  const auto found = structure::read_parties(document, structure::read_outline(document));
  REQUIRE(found.size() == 1);
  CHECK(found[0].name.value == "某某公司");
  CHECK(found[0].representative.value == "张某");
  CHECK(found[0].address.value == "某路1号");
}

TEST_CASE("kinds of parties by their names") {
  const auto kind = [](const std::string& name) { return parties("甲方：" + name + "\n")[0].kind; };
  CHECK(kind("青禾县人民政府") == PartyKind::organ);
  CHECK(kind("青禾县第一中学") == PartyKind::institution);
  CHECK(kind("青禾县石桥村村民委员会") == PartyKind::village);
  CHECK(kind("某某餐饮管理有限公司") == PartyKind::company);
  CHECK(kind("欧阳某某") == PartyKind::natural);
  CHECK(kind("云岭商业银行股份有限公司青石支行") == PartyKind::branch);
  CHECK(kind("云岭建设有限公司城关分公司") == PartyKind::branch);
  CHECK(kind("青石县国有资产经营有限公司") == PartyKind::state_owned);
  CHECK(kind("青石县城乡建设投资有限公司") == PartyKind::company);
  CHECK(kind("Hengli Trading Co., Ltd.") == PartyKind::foreign);
  CHECK(kind("恒力贸易（香港）有限公司") == PartyKind::foreign);
  CHECK(kind("恒力（中国）有限公司") == PartyKind::company);
  CHECK(kind("青石县石桥村股份经济合作社") == PartyKind::collective);
  CHECK(kind("青石县绿禾种植专业合作社") == PartyKind::company);
  CHECK(kind("云岭明理律师事务所") == PartyKind::organization);
  CHECK(kind("青石县个体劳动者协会") == PartyKind::organization);
  CHECK(kind("湖景苑业主委员会") == PartyKind::organization);
  CHECK(kind("王学会") == PartyKind::natural);
  CHECK(kind("青石县城关街道办事处") == PartyKind::organ);
}

TEST_CASE("many hostile lines stay cheap") {
  std::string text;
  for (int turn = 0; turn < 20'000; ++turn)
    text += "甲方" + std::to_string(turn) + "：某公司\n甲方：某\n";
  CHECK(parties(text).size() == 1);
}

TEST_CASE("a label may be repeated in English") {
  const auto found = parties(
      "专利实施许可合同\n许可方 Licensor：云岭知行新材料有限公司\n住所 Address：云岭市科苑路18号\n"
      "被许可方 Licensee：青石中源建材有限公司\n第一条 许可。\n"
      "许可方（盖章）：云岭知行新材料有限公司\n被许可方（盖章）：青石中原建材有限公司\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name.value == "云岭知行新材料有限公司");
  CHECK(found[0].address.value == "云岭市科苑路18号");
  CHECK(found[1].name.value == "青石中源建材有限公司");
  REQUIRE(found[1].mentions.size() == 1);
  CHECK(found[1].mentions[0].value == "青石中原建材有限公司");
}

TEST_CASE("a name in letters is no gloss of its label") {
  const auto found = parties("采购合同\n甲方：Hengli Trading Ltd\n乙方：云岭青禾科技有限公司\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name.value == "Hengli Trading Ltd");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/party.h"
#include "structure/party_fields.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::PartyKind;

namespace {

using testing::Row;

std::vector<structure::Party> parties(const std::string& text) {
  const document::Document document = testing::literal_document(text);
  return structure::read_parties(document, structure::read_outline(document));
}

/// "role(alias,…)=name" of each party.
std::string shown(const std::string& text) {
  std::string out;
  for (const structure::Party& party : parties(text)) {
    if (!out.empty()) out += " ";
    out += party.role;
    if (!party.aliases.empty()) {
      out += "(";
      for (std::size_t i = 0; i < party.aliases.size(); ++i) {
        out += (i > 0 ? "," : "") + party.aliases[i];
      }
      out += ")";
    }
    out += "=" + party.name.value;
  }
  return out;
}

}  // namespace

TEST_CASE("parties under their labels in every usual layout") {
  const Row rows[] = {
      {"甲方：云岭木业有限公司\n乙方：柳青\n", "甲方=云岭木业有限公司 乙方=柳青"},
      {"甲方:云岭木业有限公司\n乙方:柳青\n", "甲方=云岭木业有限公司 乙方=柳青"},
      {"甲　方：云岭木业有限公司\n乙　方：柳青\n", "甲方=云岭木业有限公司 乙方=柳青"},
      {"甲方（采购人）：青禾县图书馆\n乙方（供应商）：云岭木业有限公司\n",
       "甲方(采购人)=青禾县图书馆 乙方(供应商)=云岭木业有限公司"},
      {"出租人（甲方）：石磊\n承租人（乙方）：柳青\n", "出租人(甲方)=石磊 承租人(乙方)=柳青"},
      {"发包人：青禾县中学（以下简称“甲方”）\n承包人：云岭建筑有限公司（以下简称“乙方”）\n",
       "发包人(甲方)=青禾县中学 承包人(乙方)=云岭建筑有限公司"},
      {"甲方：\n乙方：__________\n", "甲方= 乙方="},
      {"甲方：云岭木业有限公司\n乙方：柳青\n丙方：石磊\n",
       "甲方=云岭木业有限公司 乙方=柳青 丙方=石磊"},
      {"贷款人：云岭银行股份有限公司\n借款人：柳青\n保证人：石磊\n",
       "贷款人=云岭银行股份有限公司 借款人=柳青 保证人=石磊"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown("合同\n" + std::string(row.text) + "第一条 标的\n") == row.expected);
  }
}

TEST_CASE("sentences and headings that begin with a role name nobody") {
  for (const char* text :
       {"甲方应当按时付款。\n", "甲方权利：\n", "乙方的义务：按时交货\n", "乙方承诺：不转包。\n",
        "甲方、乙方经协商一致，订立本合同。\n", "第一条 甲方：应当付款。\n"}) {
    CAPTURE(text);
    CHECK(shown("合同\n" + std::string(text)).empty());
  }
}

TEST_CASE("data below a party belong to it until the next one") {
  const auto found = parties(
      "合同\n甲方：青禾县图书馆\n地址：青禾县人民路1号\n法定代表人：柳青\n"
      "乙方：云岭木业有限公司\n地址：云岭市青石路2号\n法定代表人：石磊\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].address.value == "青禾县人民路1号");
  CHECK(found[0].representative.value == "柳青");
  CHECK(found[1].address.value == "云岭市青石路2号");
  CHECK(found[1].representative.value == "石磊");
}

TEST_CASE("labels set wide, as forms print them") {
  const auto found = parties(
      "合同\n甲　　方：青禾县图书馆\n地　址：青禾县人民路1号\n法 定 代 表 人：柳青\n"
      "乙    方（供应商）：云岭木业有限公司\n电 话：0571-88886666\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name.value == "青禾县图书馆");
  CHECK(found[0].address.value == "青禾县人民路1号");
  CHECK(found[0].representative.value == "柳青");
  CHECK(found[1].role == "乙方");
  CHECK(found[1].aliases == std::vector<std::string>{"供应商"});
  CHECK(parties("合同\n甲 乙双方：共同遵守\n").empty());
}

TEST_CASE("several data on one line are taken apart") {
  const auto found = parties(
      "合同\n甲方：云岭木业有限公司  法定代表人：石磊  地址：云岭市青石路2号\n乙方：柳青\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name.value == "云岭木业有限公司");
  CHECK(found[0].representative.value == "石磊");
  CHECK(found[0].address.value == "云岭市青石路2号");
}

TEST_CASE("what kind of party a name is") {
  struct Kind {
    const char* name;
    PartyKind kind;
  };
  const Kind rows[] = {
      {"青禾县财政局", PartyKind::organ},
      {"青禾县人民法院", PartyKind::organ},
      {"青禾县人民医院", PartyKind::institution},
      {"青禾县图书馆", PartyKind::institution},
      {"云岭市青禾区石桥小学", PartyKind::institution},
      {"云岭木业股份有限公司", PartyKind::company},
      {"青禾县好味餐馆", PartyKind::individual_business},
      {"青禾县石桥镇柳河村民委员会", PartyKind::village},
      {"柳青", PartyKind::natural},
      {"欧阳青禾", PartyKind::natural},
  };
  for (const Kind& row : rows) {
    CAPTURE(row.name);
    const auto found = parties("合同\n甲方：" + std::string(row.name) + "\n");
    REQUIRE(found.size() == 1);
    CHECK(std::string(structure::name(found[0].kind)) == structure::name(row.kind));
  }
}

TEST_CASE("statements are found in order, with what stands in brackets") {
  const document::Document document = testing::literal_document(
      "合同\n甲方（出租人）：石磊\n身份证号：990101199001010011\n联系电话：13900000000\n"
      "开户行：云岭银行\n账号：6222\n委托代理人：柳青\n");
  const auto statements =
      structure::read_party_statements(document, structure::read_outline(document));
  std::string out;
  for (const structure::PartyStatement& one : statements) {
    out += std::string(one.label) + "=" +
           std::string(base::slice(document.folded.text, one.value)) + ";";
    if (!one.note.empty()) {
      CHECK(base::slice(document.folded.text, one.note) == "出租人");
    }
  }
  CHECK(out ==
        "甲方=石磊;身份证号=990101199001010011;联系电话=13900000000;开户行=云岭银行;"
        "账号=6222;委托代理人=柳青;");
}

TEST_CASE("words that name roles") {
  for (const char* role : {"甲方", "承租人", "发包人", "供应商", "用人单位", "保证人"}) {
    CHECK(structure::is_party_role(role));
  }
  for (const char* other : {"", "甲", "合同", "甲方的", "法定代表人"}) {
    CHECK_FALSE(structure::is_party_role(other));
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Data of parties in the layouts of forms, tables and signing pages.
#include <catch2/catch.hpp>

#include "structure/party.h"
#include "structure/party_fields.h"
#include "support/literal_document.h"
#include "support/reading_rows.h"

using namespace fashen;
using structure::PartyKind;
using testing::literal_document;
using testing::Row;

namespace {

std::vector<structure::Party> parties_of(const document::Document& document) {
  return structure::read_parties(document, structure::read_outline(document));
}

/// "role(aliases)=name kind code representative address [mentions]" of each, absent ones left out.
std::string shown(const document::Document& document) {
  std::string out;
  for (const structure::Party& party : parties_of(document)) {
    out += (out.empty() ? "" : "; ") + party.role;
    for (const std::string& alias : party.aliases) out += "/" + alias;
    for (const structure::Field* field :
         {&party.name, &party.code, &party.representative, &party.address}) {
      if (!field->present()) continue;
      CHECK(base::slice(document.text, field->span) == field->value);
      out += " " + field->value;
    }
    for (const structure::Field& mention : party.mentions) out += " [" + mention.value + "]";
  }
  return out;
}

void check(std::initializer_list<Row> rows) {
  testing::check_rows(
      rows, [](const char* text) { return shown(literal_document("合同\n" + std::string(text))); });
}

document::Document table(const std::string& text, std::size_t columns) {
  document::Document document = literal_document(text);
  for (std::size_t index = 0; index < document.blocks.size(); ++index) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell = document::CellPosition{0, index / columns, index % columns, 1, 1};
  }
  return document;
}

}  // namespace

TEST_CASE("data in full width, with colons of both kinds and labels set wide") {
  check({{"甲方:云岭木业有限公司\n地址:云岭市青石路2号\n", "甲方 云岭木业有限公司 云岭市青石路2号"},
         {"甲方：柳青\n身份证号码：９９０１０１１９９００１０１００１１\n",
          "甲方 柳青 ９９０１０１１９９００１０１００１１"},
         {"甲　　　方：柳青\n住　　　所：人民路1号\n", "甲方 柳青 人民路1号"},
         {"甲方： 柳青 \n", "甲方 柳青"}});
}

TEST_CASE("blanks, dashes and strokes are nobody's name") {
  for (const char* blank : {"", "____________", "＿＿＿＿", "——————", "//", "        ", "_ _ _"}) {
    CAPTURE(blank);
    const auto found = parties_of(literal_document("合同\n甲方：" + std::string(blank) + "\n"));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].name.present());
    CHECK(found[0].kind == PartyKind::unknown);
  }
}

TEST_CASE("the same party under several labels is one party") {
  check({{"出租人（以下简称甲方）：石磊\n承租人（以下简称乙方）：柳青\n甲方：石磊\n",
          "出租人/甲方 石磊 [石磊]; 承租人/乙方 柳青"},
         {"甲方（发包人）：青禾县中学\n发包人：青禾县第一中学\n",
          "甲方/发包人 青禾县中学 [青禾县第一中学]"},
         {"甲方：石磊（以下简称“出租方”）\n", "甲方/出租方 石磊"},
         {"甲方（出租人、房东）：石磊\n", "甲方/出租人 石磊"},
         {"买受人（乙方、购房人）：柳青\n", "买受人/乙方 柳青"}});
}

TEST_CASE("a signing page without a name fills nothing, one with a name is a mention") {
  check({{"甲方：青禾县图书馆\n第一条 甲。\n甲方（盖章）：\n", "甲方 青禾县图书馆"},
         {"甲方：\n第一条 甲。\n甲方（盖章）：青禾县图书馆\n", "甲方 青禾县图书馆"},
         {"甲方：青禾县图书馆\n第一条 甲。\n甲方（公章）：青禾图书馆\n",
          "甲方 青禾县图书馆 [青禾图书馆]"}});
}

TEST_CASE("labels that nobody asks for end a value") {
  check({{"甲方：柳青 性别：女 民族：汉\n", "甲方 柳青"},
         {"甲方：柳青，电话：13900000000\n", "甲方 柳青"},
         {"甲方：云岭木业有限公司   邮编：310000\n", "甲方 云岭木业有限公司"},
         {"甲方：云岭木业有限公司；法定代表人：石磊；地址：青石路2号\n",
          "甲方 云岭木业有限公司 石磊 青石路2号"}});
}

TEST_CASE("what is not directly below a party is not its data") {
  std::string far = "甲方：石磊\n";
  for (int line = 0; line < 20; ++line) far += "某些内容。\n";
  check({{"地址：青石路2号\n甲方：石磊\n", "甲方 石磊"},
         {(far + "地址：青石路2号\n").c_str(), "甲方 石磊"},
         {"法定代表人应当签字。\n", ""}});
}

TEST_CASE("a form in a table: labels in one column, values in the next") {
  CHECK(shown(table("甲方\n青禾县图书馆\n法定代表人\n柳青\n地 址\n人民路1号\n", 2)) ==
        "甲方 青禾县图书馆 柳青 人民路1号");
  CHECK(shown(table("甲方（采购人）\n青禾县图书馆\n乙方（供应商）\n云岭木业有限公司\n", 2)) ==
        "甲方/采购人 青禾县图书馆; 乙方/供应商 云岭木业有限公司");
  CHECK(shown(table("甲方\n\n乙方\n云岭木业有限公司\n", 2)) == "甲方; 乙方 云岭木业有限公司");
  // Two labels side by side: neither is the other's value.
  CHECK(shown(table("甲方\n乙方\n石磊\n柳青\n", 2)) == "甲方; 乙方");
}

TEST_CASE("kinds by code where the name tells nothing, and by name before the code") {
  struct Kind {
    const char* name;
    const char* code;
    PartyKind kind;
  };
  const Kind rows[] = {
      {"青禾之家", "11990100FABHEN0006", PartyKind::natural},
      {"青禾之家来了", "12990100FABHEN0006", PartyKind::institution},
      {"青禾之家来了", "11990100FABHEN0006", PartyKind::organ},
      {"青禾之家来了", "91990123MA1B2C3D4X", PartyKind::company},
      {"青禾之家来了", "92990123MA1B2C3D4X", PartyKind::individual_business},
      {"青禾之家来了", "51990123MA1B2C3D4X", PartyKind::organization},
      {"青禾之家来了吗", "31990123MA1B2C3D4X", PartyKind::organization},
      {"青禾县图书馆", "91990123MA1B2C3D4X", PartyKind::institution},
      {"柳青", "110101199003070011", PartyKind::natural},
      {"青禾之家来了", "9199", PartyKind::unknown},
  };
  for (const Kind& row : rows) {
    CAPTURE(row.name, row.code);
    const auto found = parties_of(literal_document("合同\n甲方：" + std::string(row.name) +
                                                   "\n统一社会信用代码：" + row.code + "\n"));
    REQUIRE(found.size() == 1);
    CHECK(std::string(structure::name(found[0].kind)) == structure::name(row.kind));
  }
}

TEST_CASE("names of every kind of party in practice") {
  struct Kind {
    const char* name;
    const char* kind;
  };
  const Kind rows[] = {
      {"青禾县石桥镇人民政府", "organ"},
      {"国家税务总局青禾县税务局", "organ"},
      {"青禾县不动产登记中心", "institution"},
      {"云岭师范学院", "institution"},
      {"青禾县疾病预防控制中心", "institution"},
      {"云岭木业有限责任公司", "company"},
      {"云岭青禾投资合伙企业", "company"},
      {"云岭建设集团", "company"},
      {"青禾县国有资本运营有限公司", "soe"},
      {"云岭银行青禾营业部", "branch"},
      {"云岭木业有限公司青禾分公司", "branch"},
      {"Northwind Trading GmbH", "foreign"},
      {"东洋机械株式会社", "foreign"},
      {"北风（澳门）有限公司", "foreign"},
      {"北风中国有限公司", "company"},
      {"青禾县好邻居便利店", "individual-business"},
      {"柳河村村民小组", "collective"},
      {"柳河社区居民委员会", "village-committee"},
      {"青禾县慈善基金会", "organization"},
      {"云岭明理律师事务所", "organization"},
      {"欧阳修远", "natural"},
      {"阿依古丽·买买提", "unknown"},
      {"柳×", "natural"},
  };
  for (const Kind& row : rows) {
    CAPTURE(row.name);
    const auto found = parties_of(literal_document("合同\n甲方：" + std::string(row.name) + "\n"));
    REQUIRE(found.size() == 1);
    CHECK(std::string(structure::name(found[0].kind)) == row.kind);
  }
}

TEST_CASE("statements of all fields, each with its words and its line") {
  const document::Document document = literal_document(
      "合同\n甲方：石磊\n统一社会信用代码：91990123MA1B2C3D4X\n法定代表人：柳青\n住所：青石路2号\n"
      "委托代理人：方远\n联系人：方远\n手机：13900000000\n开户银行：云岭银行\n银行账号：6222\n");
  using structure::PartyField;
  const PartyField fields[] = {PartyField::role,    PartyField::code,  PartyField::representative,
                               PartyField::address, PartyField::agent, PartyField::contact,
                               PartyField::phone,   PartyField::bank,  PartyField::account};
  const auto found = structure::read_party_statements(document, structure::read_outline(document));
  REQUIRE(found.size() == std::size(fields));
  for (std::size_t index = 0; index < found.size(); ++index) {
    CAPTURE(index);
    CHECK(found[index].field == fields[index]);
    CHECK(found[index].line == index + 1);
    CHECK_FALSE(found[index].value.empty());
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_type.h"

#include <catch2/catch.hpp>

#include "structure/contract_type_table.h"
#include "support/literal_document.h"

using namespace fashen;

namespace {

structure::ContractTypes classify(std::string_view text) {
  const document::Document document = testing::literal_document(text);
  const structure::Outline outline = structure::read_outline(document);
  return structure::classify_contract(document, outline,
                                      structure::read_parties(document, outline));
}

std::string main_type(std::string_view text) {
  const auto found = classify(text);
  return found.types.empty() ? "other" : found.types.front().tag;
}

}  // namespace

TEST_CASE("the title names the type where the body agrees") {
  CHECK(main_type("办公设备采购合同\n甲方：某公司\n乙方：另某公司\n"
                  "第一条 货物名称和数量见附件。\n第二条 交货和验收。\n") == "sale");
  CHECK(main_type("房屋租赁合同\n出租人：某公司\n承租人：李某某\n第一条 租金按月支付。\n") ==
        "lease");
  CHECK(main_type("融资租赁合同\n出租人：某公司\n承租人：某厂\n第一条 租赁物的留购价款。\n") ==
        "finance-lease");
  CHECK(main_type("物业服务合同\n甲方：某局\n乙方：某物业公司\n第一条 公共区域保洁和绿化。\n") ==
        "property");
}

TEST_CASE("pairs that are easily taken for each other") {
  CHECK(main_type("设备定作合同\n定作人：某公司\n承揽人：某厂\n第一条 按图制作，交付成果后"
                  "支付加工费，样品封存。\n") == "processing");
  CHECK(main_type("屋面维修工程施工合同\n发包人：某校\n承包人：某公司\n第一条 工期六十日，"
                  "开工和竣工日期，工程量清单。\n") == "construction");
  CHECK(main_type("软件开发合同\n甲方：某公司\n乙方：某公司\n第一条 源代码和测试，里程碑。\n") ==
        "tech-dev");
  CHECK(main_type("技术咨询合同\n委托人：某公司\n受托人：某公司\n第一条 提交咨询报告。\n") ==
        "tech-service");
  CHECK(main_type("加盟合同\n特许人：某公司\n被特许人：李某\n第一条 加盟费和统一经营。\n") ==
        "franchise");
  CHECK(main_type("垃圾焚烧项目特许经营协议\n甲方：某县城市管理局\n乙方：某公司\n"
                  "第一条 特许权、运营期和移交，政府付费。\n") == "concession");
  CHECK(main_type("保理合同\n保理人：某公司\n第一条 应收账款转让，有追索权。\n") == "factoring");
}

TEST_CASE("the body decides where it speaks for another type") {
  const auto found = classify(
      "合作协议\n甲方：某公司\n乙方：李某\n"
      "第一条 合作期限一年，乙方出借借款本金一百万元，年利率8%，利息按月支付。\n"
      "第二条 还款：借款用途为周转，到期归还本金，可以提前还款，罚息另计。\n");
  REQUIRE_FALSE(found.types.empty());
  CHECK(found.types.front().tag == "loan");
  CHECK_FALSE(found.note.empty());
}

TEST_CASE("nothing is adopted where nothing speaks") {
  CHECK(main_type("协议书\n甲方：某公司\n乙方：某公司\n第一条 双方友好相处。\n") == "other");
}

TEST_CASE("a short paper is what its title says where nothing speaks against it") {
  CHECK(main_type("保洁服务合同\n甲方：某公司\n乙方：某公司\n第一条 乙方提供保洁。\n") ==
        "service");
  CHECK(main_type("征收补偿协议\n甲方：某局\n乙方：李某\n第一条 双方同意。\n") == "expropriation");
  // A weak word of the title needs two words of the body.
  CHECK(main_type("设计合同\n甲方：某公司\n乙方：某公司\n第一条 双方友好相处。\n") == "other");
  CHECK(main_type("委托设计合同\n甲方：某局\n乙方：某公司\n第一条 服务费和服务期，工期。\n") ==
        "service");
}

TEST_CASE("firms that engage each other conclude no contract of employment") {
  const char* body = "第一条 聘期一年，顾问费十万元，乙方提供法律服务和培训。\n";
  CHECK(main_type(std::string("常年法律顾问聘任合同\n甲方：青石县建设投资有限公司\n"
                              "乙方：云岭明理律师事务所\n") +
                  body) == "tech-service");
  CHECK(main_type("技术总监聘任合同\n甲方：云岭启明装备有限公司\n乙方：韩川\n"
                  "第一条 聘期二年，试用期二个月，月工资一万元。\n") == "labor");
  CHECK(main_type("劳务派遣协议\n甲方：云岭启明装备有限公司\n乙方：云岭人力有限公司\n"
                  "第一条 派遣单位缴纳社会保险，支付工资。\n") == "labor");
}

TEST_CASE("a law firm makes no contract one of an organ") {
  CHECK_FALSE(
      classify("法律顾问合同\n甲方：甲公司\n乙方：云岭明理律师事务所\n第一条 咨询。\n").is("gov"));
  CHECK_FALSE(classify("物业服务合同\n甲方：湖景苑业主委员会\n乙方：某物业公司\n第一条 物业费。\n")
                  .is("gov"));
}

TEST_CASE("traits cut across the types") {
  const auto gov = classify("采购合同\n甲方：青石县教育局\n乙方：某公司\n第一条 货物数量。\n");
  CHECK(gov.is("gov"));
  CHECK(gov.is("sale"));
  const auto firms = classify("采购合同\n甲方：甲公司\n乙方：乙公司\n第一条 货物数量。\n");
  CHECK_FALSE(firms.is("gov"));
  CHECK(classify("采购合同之补充协议\n甲方：甲公司\n乙方：乙公司\n第一条 原合同继续履行。\n")
            .is("supplement"));
  CHECK(classify("承揽协议\n甲方：某公司\n乙方：李某\n身份证号：110101199003070011\n"
                 "第一条 乙方遵守规章制度，按时考勤，每月工资5000元。\n")
            .is("employment"));
}

TEST_CASE("every row of the table can be told apart") {
  for (const auto& entry : structure::contract_type_table()) {
    INFO(entry.tag);
    CHECK(structure::contract_type_label(entry.tag) == entry.label);
    CHECK(entry.body.size() >= 4);
  }
  CHECK(structure::contract_type_label("no-such").empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/contract_reading.h"

using namespace fashen;
using testing::ContractReading;

namespace {

std::string main_type(const std::string& text) {
  const ContractReading reading(text);
  const auto& types = reading.facts().type.types;
  return types.empty() ? "none" : types.front().tag;
}

}  // namespace

TEST_CASE("contracts of every type in a few realistic lines") {
  struct Row {
    const char* text;
    const char* tag;
  };
  const Row rows[] = {
      {"商品房买卖合同\n出卖人：云岭置业有限公司\n买受人：柳青\n"
       "第一条 房屋建筑面积90平方米，办理不动产登记，按揭贷款。\n",
       "house-sale"},
      {"住房租赁合同\n出租人：石磊\n承租人：柳青\n第一条 租金每月2000元，用于居住，押金2000元。\n",
       "housing-lease"},
      {"建设工程施工合同\n发包人：青禾县中学\n承包人：云岭建筑有限公司\n"
       "第一条 工期180天，工程质量合格，竣工验收。\n",
       "construction"},
      {"劳动合同\n用人单位：云岭木业有限公司\n劳动者：柳青\n"
       "第一条 试用期两个月，工作岗位为车工，社会保险，劳动报酬。\n",
       "labor"},
      {"借款合同\n出借人：石磊\n借款人：柳青\n第一条 借款本金十万元，年利率4%，到期还本付息。\n",
       "loan"},
      {"保证合同\n债权人：云岭银行\n保证人：石磊\n第一条 保证人承担连带责任保证，保证期间三年。\n",
       "guarantee"},
      {"股权转让协议\n转让方：石磊\n受让方：柳青\n第一条 "
       "转让目标公司30%的股权，办理工商变更登记。\n",
       "equity"},
      {"货物运输合同\n托运人：云岭木业有限公司\n承运人：青禾物流有限公司\n第一条 "
       "运费，装卸，货物毁损。\n",
       "transport"},
      {"赠与合同\n赠与人：石磊\n受赠人：青禾县图书馆\n第一条 无偿捐赠图书一千册，用于公益。\n",
       "gift"},
      {"保密协议\n披露方：云岭智数科技有限公司\n接收方：柳青\n第一条 "
       "保密信息，保密期限，不得披露。\n",
       "confidentiality"},
      {"国有建设用地使用权出让合同\n出让人：青禾县自然资源和规划局\n受让人：云岭置业有限公司\n"
       "第一条 宗地面积，出让价款，容积率，出让年限。\n",
       "land"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(main_type(row.text) == row.tag);
  }
}

TEST_CASE("scores are between 0 and 1, best first, and every type has its reasons") {
  const ContractReading reading(
      "技术服务与设备采购合同\n甲方：青禾县中学\n乙方：云岭智数科技有限公司\n"
      "第一条 乙方交付设备十台，货物验收合格后付款。\n第二条 乙方提供技术服务和咨询报告。\n");
  const auto& types = reading.facts().type.types;
  REQUIRE_FALSE(types.empty());
  double last = 1;
  for (const structure::ContractType& type : types) {
    CAPTURE(type.tag);
    CHECK(type.score > 0);
    CHECK(type.score <= last);
    CHECK_FALSE(type.reasons.empty());
    CHECK(type.label == structure::contract_type_label(type.tag));
    for (const structure::KindReason& reason : type.reasons) CHECK_FALSE(reason.reason.empty());
    last = type.score;
  }
  CHECK(reading.facts().type.is(types.front().tag));
  CHECK_FALSE(reading.facts().type.is("no-such"));
}

TEST_CASE("a body that agrees with its title needs no note") {
  const ContractReading reading(
      "房屋租赁合同\n出租人：石磊\n承租人：柳青\n第一条 租金按月支付，租赁期两年，押金两千元。\n");
  CHECK(reading.facts().type.note.empty());
}

TEST_CASE("an institution among the parties makes a contract one of government") {
  const std::string body = "\n乙方：云岭木业有限公司\n第一条 采购书架，交货并验收。\n";
  CHECK(ContractReading("采购合同\n甲方：青禾县人民政府办公室" + body).facts().type.is("gov"));
  CHECK(ContractReading("采购合同\n甲方：青禾县第一中学" + body).facts().type.is("gov"));
  CHECK_FALSE(ContractReading("采购合同\n甲方：青禾书店有限公司" + body).facts().type.is("gov"));
}

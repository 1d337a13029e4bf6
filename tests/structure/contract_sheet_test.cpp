// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the facts of any contract, and the facts that come from its cover and its end.
#include <catch2/catch.hpp>
#include <map>

#include "structure/contract_reading.h"

using namespace fashen;
using testing::ContractReading;

namespace {

const char* const kContract =
    "信息化运维服务合同\n合同编号：QH-2026-3\n甲方：青禾县大数据中心\n"
    "统一社会信用代码：12990100FABHEN0006\n地址：青禾县人民路3号\n联系人：柳青 "
    "联系电话：0571-88886666\n"
    "乙方：云岭智数科技有限公司\n法定代表人：石磊\n开户行：云岭银行青禾支行\n账号：6222000011112222"
    "\n"
    "第一条 合同总价为人民币60万元（大写：陆拾万元整），其中驻场费40万元，备件费20万元。\n"
    "第二条 签订后十个工作日内支付30%，验收合格后支付70%。\n"
    "第三条 服务期限自2026年1月1日起至2026年12月31日止。\n"
    "第四条 逾期付款的，按日万分之五支付违约金。乙方属于小型企业。\n"
    "第五条 争议向甲方所在地人民法院起诉。\n第六条 本合同自双方盖章之日起生效，一式四份。\n"
    "附件：1.服务清单\n2.考核办法\n"
    "甲方（盖章）：青禾县大数据中心\n乙方（盖章）：云岭智数科技有限公司\n2025年12月20日\n";

}  // namespace

TEST_CASE("facts stand in the order of the keys, then of their places") {
  const ContractReading reading(kContract);
  std::map<std::string, std::size_t> order;
  for (const auto& key : structure::contract_fact_keys()) {
    order.emplace(key.key, order.size());
  }
  std::size_t last_key = 0, last_place = 0;
  REQUIRE(reading.facts().facts.size() > 25);
  for (const structure::ContractFact& fact : reading.facts().facts) {
    CAPTURE(fact.key, fact.value);
    REQUIRE(order.count(fact.key) == 1);
    CHECK(order[fact.key] >= last_key);
    if (order[fact.key] == last_key) CHECK(fact.span.begin >= last_place);
    last_key = order[fact.key];
    last_place = fact.span.begin;
  }
}

TEST_CASE("facts stand on words of the text, and their quantities on the same") {
  const ContractReading reading(kContract);
  for (const structure::ContractFact& fact : reading.facts().facts) {
    CAPTURE(fact.key, fact.value);
    CHECK(fact.span.end <= reading.document().text.size());
    CHECK_FALSE(fact.value.empty());
    CHECK_FALSE(structure::normalized(fact).empty());
    if (fact.quantity) CHECK(fact.quantity->span == fact.span);
  }
}

TEST_CASE("the first fact of a key is the one that stands first") {
  const ContractReading reading(kContract);
  const structure::ContractFact* first = reading.facts().first("instalment.ratio");
  REQUIRE(first != nullptr);
  CHECK(structure::normalized(*first) == "0.3");
  CHECK(reading.facts().first("price.rent") == nullptr);
  CHECK(reading.facts().first("no.such.key") == nullptr);
}

TEST_CASE("parties with all that stands below them") {
  const ContractReading reading(kContract);
  CHECK(reading.about("party.name") == "甲方:青禾县大数据中心 | 乙方:云岭智数科技有限公司");
  CHECK(reading.about("party.address") == "甲方:青禾县人民路3号");
  CHECK(reading.about("party.contact") == "甲方:柳青");
  CHECK(reading.about("party.phone") == "甲方:0571-88886666");
  CHECK(reading.about("party.representative") == "乙方:石磊");
  CHECK(reading.about("party.bank") == "乙方:云岭银行青禾支行");
  CHECK(reading.about("party.account") == "乙方:6222000011112222");
  CHECK(reading.about("party.size") == "乙方:小型企业");
}

TEST_CASE("annexes, signatures and the day of signing") {
  const ContractReading reading(kContract);
  CHECK(reading.of("annex") == "服务清单 | 考核办法");
  CHECK(reading.about("signature") == "甲方:甲方 | 乙方:乙方");
  CHECK(reading.of("date.signing") == "2025-12-20");
}

TEST_CASE("blanks and placeholders are listed, and many of them make a form") {
  const ContractReading form(
      "房屋租赁合同\n甲方：______\n乙方：______\n第一条 租金为____元，押金为____元。\n"
      "第二条 租期自____年__月__日起。\n第三条 其他约定：【    】。\n");
  CHECK(form.facts().is_template);
  CHECK(form.of("blank").find("____") != std::string::npos);
  const ContractReading filled(kContract);
  CHECK_FALSE(filled.facts().is_template);
  CHECK(filled.of("blank").empty());
  CHECK(filled.of("placeholder").empty());
  CHECK(ContractReading("采购合同\n第一条 由XX公司供货，价格待定，数量（此处填写数量）。\n")
            .of("placeholder") == "XX | 待定 | （此处填写数量）");
  CHECK(ContractReading("采购合同（示范文本）\n第一条 甲。\n").facts().is_template);
  CHECK(ContractReading("采购合同\n填写说明\n一、本合同供采购使用。\n").facts().is_template);
}

TEST_CASE("a contract of nothing but a title has no amounts and no terms") {
  const ContractReading reading("采购合同\n");
  for (const structure::ContractFact& fact : reading.facts().facts) {
    CAPTURE(fact.key);
    CHECK(fact.key.rfind("price.", 0) != 0);
    CHECK(fact.key.rfind("party.", 0) != 0);
    CHECK(fact.key.rfind("term.", 0) != 0);
  }
}

TEST_CASE("clauses stand in order and each has its family by its heading") {
  const ContractReading reading(
      "采购合同\n第一条 采购标的\n书架二十组。\n第二条 合同价款\n十万元。\n第三条 付款方式\n甲。\n"
      "第四条 交货\n乙。\n第五条 质量保证\n丙。\n第六条 验收\n丁。\n第七条 违约责任\n戊。\n"
      "第八条 不可抗力\n己。\n第九条 保密\n庚。\n第十条 合同解除\n辛。\n第十一条 争议解决\n壬。\n"
      "第十二条 合同生效\n癸。\n");
  std::string families;
  for (const structure::ContractClause& clause : reading.facts().clauses) {
    families += clause.family + " ";
  }
  CHECK(families ==
        "subject price payment delivery warranty acceptance breach force-majeure confidential "
        "termination dispute effect ");
}

TEST_CASE("every family of clauses has a label") {
  for (const structure::ClauseFamily& family : structure::clause_families()) {
    CHECK(structure::clause_family_label(family.family) == family.label);
    CHECK_FALSE(family.label.empty());
  }
  CHECK(structure::clause_family_label("no-such").empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/contract_reading.h"

using fashen::testing::ContractReading;

namespace {

void check(std::initializer_list<fashen::testing::FactRow> rows) {
  fashen::testing::check_facts("服务合同", rows);
}

}  // namespace

TEST_CASE("terms of every sort by what they are for") {
  check({{"服务期限为三年。", "term.length", "3 year"},
         {"租赁期为24个月。", "term.length", "24 month"},
         {"合同工期为180天。", "term.length", "180 day"},
         {"质保期为两年。", "term.warranty", "2 year"},
         {"缺陷责任期24个月。", "term.warranty", "24 month"},
         {"试用期为三个月。", "term.probation", "3 month"},
         {"保证期间为三年。", "guarantee.period", "3 year"},
         {"乙方应在合同签订后30日内交货。", "term.delivery", "30 day"},
         {"甲方应在到货后七日内验收。", "term.inspection", "7 day"},
         {"收到发票后十五个工作日内支付货款。", "payment.days", "15 working_day"}});
}

TEST_CASE("how long a breach lasts is no term of the contract") {
  check({{"逾期超过三十日的，甲方有权解除合同。", "term.length", ""},
         {"每逾期一日，承担违约责任。", "payment.days", ""},
         {"违约方应在十日内改正。", "payment.days", ""}});
}

TEST_CASE("a period from one day to another, and days by which something is due") {
  check({{"合同期限自2026年1月1日起至2026年12月31日止。", "term.start", "2026-01-01"},
         {"合同期限自2026年1月1日起至2026年12月31日止。", "term.end", "2026-12-31"},
         {"期限为2026年1月1日至2028年12月31日。", "term.end", "2028-12-31"},
         {"乙方应于2026年5月1日前完成交付。", "term.delivery_date", "2026-05-01"},
         {"甲方应于2026年6月30日前付清全部款项。", "payment.date", "2026-06-30"},
         {"甲方于2026年6月30日验收。", "payment.date", ""}});
}

TEST_CASE("disputes: a named commission, a court, neither") {
  check({{"争议提交云岭仲裁委员会仲裁。", "dispute.arbitration", "云岭仲裁委员会"},
         {"任何一方均可向中国国际经济贸易仲裁委员会申请仲裁。", "dispute.arbitration",
          "中国国际经济贸易仲裁委员会"},
         {"争议向原告住所地人民法院提起诉讼。", "dispute.court", "原告住所地人民法院"},
         {"争议由青禾县人民法院管辖。", "dispute.court", "青禾县人民法院"},
         {"争议协商解决。", "dispute.court", ""},
         {"不得提交云岭仲裁委员会仲裁。", "dispute.arbitration", ""},
         {"本合同适用中华人民共和国法律。", "dispute.law", "中华人民共和国法律"}});
}

TEST_CASE("the commission for labour disputes is no commission of arbitration") {
  check({{"可以向青禾县劳动人事争议仲裁委员会申请仲裁。", "dispute.arbitration", ""},
         {"向农村土地承包仲裁委员会申请。", "dispute.arbitration", ""}});
}

TEST_CASE("effect and copies") {
  check({{"本合同自双方签字盖章之日起生效。", "effect", "本合同自双方签字盖章之日起生效"},
         {"本合同经双方签字后生效。", "effect", "本合同经双方签字后生效"},
         {"本合同一式四份，双方各执两份。", "copies.total", "一式四份"},
         {"本合同一式4份。", "copies.total", "一式4份"},
         {"本合同一式____份。", "copies.total", "一式____份"},
         {"一式四份，甲方执三份，乙方执一份。", "copies.each", "甲方执三份 | 乙方执一份"}});
}

TEST_CASE("guarantees, unless they are ruled out") {
  check({{"丙方承担连带责任保证。", "guarantee.mode", "连带责任保证"},
         {"丙方提供一般保证。", "guarantee.mode", "一般保证"},
         {"本合同不提供连带责任保证。", "guarantee.mode", ""},
         {"乙方以其厂房提供抵押担保。", "guarantee.security", "以其厂房提供抵押担保"}});
}

TEST_CASE("numbers and names on the cover") {
  const ContractReading reading(
      "政府采购合同\n合同编号：QHCG-2026-018\n项目编号：QH2026-CG-007\n"
      "项目名称：青禾县图书馆书架采购项目\n甲方：青禾县图书馆\n乙方：云岭木业有限公司\n"
      "第一条 交货地点：青禾县人民路8号图书馆二楼。\n");
  CHECK(reading.of("contract.number") == "QHCG-2026-018");
  CHECK(reading.of("project.number") == "QH2026-CG-007");
  CHECK(reading.of("project.name") == "青禾县图书馆书架采购项目");
  CHECK(reading.of("subject.place") == "青禾县人民路8号图书馆二楼");
}

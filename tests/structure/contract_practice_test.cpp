// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of contracts where practice makes them hard: tables, foreign money, forms, amounts by the
// day, terms of others, several dates.
#include <catch2/catch.hpp>

#include "structure/contract_reading.h"
#include "support/literal_document.h"

using namespace fashen;
using testing::check_facts;
using testing::ContractReading;

TEST_CASE("amounts in foreign money are taken with their value, whatever their sign") {
  check_facts("设备进口合同", {{"合同总价为USD 120,000。", "price.total", "120000"},
                               {"合同总价为12万美元。", "price.total", "120000"},
                               {"合同总价为人民币12万元。", "price.total", "120000"},
                               {"合同总价为￥１２０，０００元。", "price.total", "120000"}});
}

TEST_CASE("of several amounts in a sentence each has the word before it") {
  check_facts("采购合同",
              {{"合同总价10万元，预付款3万元，质保金5000元。", "price.total", "100000"},
               {"合同总价10万元，预付款3万元，质保金5000元。", "instalment.amount", "30000"},
               {"合同总价10万元，预付款3万元，质保金5000元。", "bond.retention", "5000"},
               {"乙方交纳5万元履约保证金。", "bond.performance", "50000"},
               {"违约金为2万元，定金为1万元。", "liability.penalty", "20000"},
               {"违约金为2万元，定金为1万元。", "deposit.earnest", "10000"},
               {"依照《甲办法》罚款“5万元”。", "liability.penalty", ""}});
}

TEST_CASE("rates of damages by the day, the month and the year") {
  check_facts("采购合同",
              {{"每逾期一日，按未付款项的万分之五支付违约金。", "liability.rate", "0.0005"},
               {"逾期付款的，按日千分之一支付滞纳金。", "liability.rate", "0.001/day"},
               {"逾期交货的，每日按合同总价的0.05%支付违约金。", "liability.rate", "0.0005"},
               {"乙方违约的，按合同总价的20%赔偿。", "liability.ratio", "0.2"},
               {"赔偿总额不超过合同总价的30%。", "liability.cap", "0.3"}});
}

TEST_CASE("interest: by the year, by the month, by the day, and as a plain share") {
  check_facts("借款合同", {{"年利率为6%。", "interest.rate", "0.06/year"},
                           {"借款年化利率6%。", "interest.rate", "0.06/year"},
                           {"月利率为0.5%。", "interest.rate", "0.005/month"},
                           {"按年利率百分之六计息。", "interest.rate", "0.06/year"},
                           {"资金占用费按日万分之二计算。", "interest.rate", "0.0002/day"}});
}

TEST_CASE("terms belong to the word before them, deadlines to the deed behind them") {
  check_facts("服务合同",
              {{"服务期限为一年，质保期为两年。", "term.length", "1 year"},
               {"服务期限为一年，质保期为两年。", "term.warranty", "2 year"},
               {"收到发票后30日内付款。", "payment.days", "30 day"},
               {"收到通知后十日内答复。", "payment.days", ""},
               {"甲方应当在货到后5个工作日内组织验收。", "term.inspection", "5 working_day"},
               {"乙方应当在接到通知后15日内完成安装。", "term.delivery", "15 day"},
               {"超过30日仍未付款的，乙方有权解除合同。", "payment.days", ""},
               {"保密期限为合同终止后三年。", "term.length", "3 year"}});
}

TEST_CASE("days by which something is due, and from when to when the contract runs") {
  check_facts("服务合同", {{"服务期自2026年1月1日至2026年12月31日。", "term.start", "2026-01-01"},
                           {"服务期自2026年1月1日至2026年12月31日。", "term.end", "2026-12-31"},
                           {"服务期：2026年1月1日起至2027年6月30日止。", "term.end", "2027-06-30"},
                           {"于2026年3月31日前支付全部价款。", "payment.date", "2026-03-31"},
                           {"于2026年3月31日之前完成交付。", "term.delivery_date", "2026-03-31"},
                           {"于2026年3月31日召开会议。", "payment.date", ""},
                           {"于2026年2月30日前支付。", "payment.date", ""}});
}

TEST_CASE("where disputes go, by every usual wording") {
  check_facts("采购合同",
              {{"任何一方可向云岭仲裁委员会申请仲裁。", "dispute.arbitration", "云岭仲裁委员会"},
               {"提交上海国际仲裁中心仲裁。", "dispute.arbitration", "上海国际仲裁中心"},
               {"向合同签订地人民法院起诉。", "dispute.court", "合同签订地人民法院"},
               {"由被告住所地人民法院管辖。", "dispute.court", "被告住所地人民法院"},
               {"双方协商解决。", "dispute.court", ""},
               {"适用中国法律。", "dispute.law", "中国法律"},
               {"适用香港特别行政区法律。", "dispute.law", "香港特别行政区法律"}});
}

TEST_CASE("parties, prices and places in the cells of a table") {
  document::Document document = testing::literal_document(
      "采购合同\n甲方\n青禾县图书馆\n合同总价\n12万元\n交货地点\n青禾县人民路1号\n");
  for (std::size_t index = 1; index < document.blocks.size(); ++index) {
    document.blocks[index].kind = document::BlockKind::table_cell;
    document.blocks[index].cell = document::CellPosition{0, (index - 1) / 2, (index - 1) % 2, 1, 1};
  }
  const auto structure = structure::analyze(document, structure::DocumentKind::contract);
  const auto facts = structure::contract_facts_of(document, structure);
  REQUIRE(facts);
  REQUIRE(facts->first("party.name") != nullptr);
  CHECK(facts->first("party.name")->value == "青禾县图书馆");
  CHECK(facts->first("party.name")->about == "甲方");
}

TEST_CASE("the facts of a document that was read before are not those of the next") {
  const ContractReading first("采购合同\n第一条 合同总价为10万元。\n");
  const ContractReading second("采购合同\n第一条 合同总价为20万元。\n");
  CHECK(first.of("price.total") == "100000");
  CHECK(second.of("price.total") == "200000");
  // The same text laid out otherwise is another document.
  document::Document cells = testing::literal_document("采购合同\n甲方\n石磊\n");
  const auto plain = structure::analyze(cells, structure::DocumentKind::contract);
  const auto without = structure::contract_facts_of(cells, plain);
  for (std::size_t index : {1u, 2u}) {
    cells.blocks[index].kind = document::BlockKind::table_cell;
    cells.blocks[index].cell = document::CellPosition{0, 0, index - 1, 1, 1};
  }
  const auto structure = structure::analyze(cells, structure::DocumentKind::contract);
  const auto with = structure::contract_facts_of(cells, structure);
  CHECK(without->first("party.name") == nullptr);
  REQUIRE(with->first("party.name") != nullptr);
}

TEST_CASE("codes of parties are checked by their own standard, masked ones not at all") {
  const auto verdict = [](const std::string& data) {
    return ContractReading("合同\n甲方：" + data + "\n乙方：\n").of("party.code_check");
  };
  CHECK(verdict("云岭木业有限公司\n统一社会信用代码：91110108MA00TE5T26") == "校验通过");
  CHECK(verdict("云岭木业有限公司\n统一社会信用代码：91110108MA00TE5T2X") == "校验未通过");
  CHECK(verdict("云岭木业有限公司\n统一社会信用代码：9111010812345") == "位数不是18位");
  CHECK(verdict("云岭木业有限公司\n统一社会信用代码：91110108********26").empty());
  CHECK(verdict("柳青\n身份证号：990101199001010011") == "校验未通过");
  CHECK(verdict("柳青\n身份证号：9901011990****0011").empty());
  CHECK(verdict("柳青").empty());
}

TEST_CASE("placeholders of every kind are found, whole, and words like them are not") {
  const auto placeholders = [](const std::string& clause) {
    return ContractReading("采购合同\n第一条 " + clause + "\n").of("placeholder");
  };
  CHECK(placeholders("由××公司供货。") == "××");
  CHECK(placeholders("由XXX公司供货。") == "XXX");
  CHECK(placeholders("由某某公司供货。") == "某某公司供货");
  CHECK(placeholders("价格待定，数量待填写。") == "待定 | 待填写");
  CHECK(placeholders("由{{供应商}}供货。") == "{{供应商}}");
  CHECK(placeholders("（请填写数量）") == "（请填写数量）");
  CHECK(placeholders("等待定金到账。").empty());
  CHECK(placeholders("型号为X1。").empty());
}

TEST_CASE("the body decides what a contract is where its title says otherwise") {
  const ContractReading mixed(
      "设备采购合同\n出租人：石磊\n承租人：柳青\n第一条 租金每月2000元，租赁期两年，押金两千元，"
      "租赁物的维修由出租人承担，不得转租，租赁期满返还租赁物。\n");
  REQUIRE_FALSE(mixed.facts().type.types.empty());
  CHECK(mixed.facts().type.types.front().tag == "lease");
  CHECK(mixed.of("contract.type").find("租赁合同") != std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "structure/contract_reading.h"

using fashen::testing::ContractReading;

namespace {

void check(std::initializer_list<fashen::testing::FactRow> rows) {
  fashen::testing::check_facts("采购合同", rows);
}

}  // namespace

TEST_CASE("the total by its many names") {
  check({{"合同总价为人民币120万元。", "price.total", "1200000"},
         {"合同总金额：￥86,500.00元。", "price.total", "86500"},
         {"本合同价款为叁拾万元整。", "price.total", "300000"},
         {"签约合同价：12,345,678.90元。", "price.total", "12345678.9"},
         {"成交金额为五万元。", "price.total", "50000"},
         {"服务费总额为24万元。", "price.total", "240000"},
         {"注册资本1000万元。", "price.total", ""},
         {"保险金额不低于500万元。", "price.total", ""},
         {"依照“合同总价为3万元”的约定执行。", "price.total", ""}});
}

TEST_CASE("a total written twice: figures first or capitals first") {
  check({{"合同总价为120,000元（大写：壹拾贰万元整）。", "price.total", "120000"},
         {"合同总价为120,000元（大写：壹拾贰万元整）。", "price.total_words", "120000"},
         {"合同总价为人民币壹拾贰万元整（￥120,000.00）。", "price.total", "120000"},
         {"合同总价为人民币壹拾贰万元整（￥120,000.00）。", "price.total_words", "120000"},
         {"合同总价为120,000元（大写：壹拾叁万元整）。", "price.total_words", "130000"},
         {"合同总价为人民币壹拾叁万元整（￥120,000.00）。", "price.total", "120000"},
         {"合同总价为人民币壹拾叁万元整（￥120,000.00）。", "price.total_words", "130000"},
         {"合同总价为120,000元。", "price.total_words", ""}});
}

TEST_CASE("unit prices and rents are no totals") {
  check({{"每台单价为3,200元。", "price.unit", "3200"},
         {"服务费为每月5000元。", "price.unit", "5000"},
         {"服务费为5000元/月。", "price.unit", "5000"},
         {"服务费为每月5000元。", "price.total", ""},
         {"月租金为12,000元。", "price.rent", "12000"},
         {"月租金为12,000元。", "price.total", ""},
         {"乙方每月工资6500元。", "price.wage", "6500"},
         {"借款本金为50万元。", "price.principal", "500000"},
         {"本项目总投资3亿元。", "price.investment", "300000000"},
         {"预算金额为90万元。", "project.budget", "900000"}});
}

TEST_CASE("parts of a price know their names") {
  const ContractReading reading(
      "采购合同\n第一条 合同总价为100万元，其中设备费70万元，运输费5万元，安装调试费25万元。\n");
  CHECK(reading.about("price.part") == "设备费:700000 | 运输费:50000 | 安装调试费:250000");
  CHECK(reading.of("price.total") == "1000000");
}

TEST_CASE("tax: rate, amount, and the price without it") {
  check({{"合同总价为113万元，其中不含税价100万元，增值税额13万元，税率13%。", "price.total",
          "1130000"},
         {"合同总价为113万元，其中不含税价100万元，增值税额13万元，税率13%。", "price.net",
          "1000000"},
         {"合同总价为113万元，其中不含税价100万元，增值税额13万元，税率13%。", "tax.amount",
          "130000"},
         {"合同总价为113万元，其中不含税价100万元，增值税额13万元，税率13%。", "tax.rate", "0.13"},
         {"以上价格为含税价。", "tax.state", "含税"},
         {"以上价格不含税。", "tax.state", "不含税"},
         {"乙方开具6%的增值税专用发票。", "tax.rate", "0.06"},
         {"乙方开具6%的增值税专用发票。", "tax.invoice", "增值税专用发票"}});
}

TEST_CASE("instalments by amount and by share") {
  check({{"签订后支付30%，验收合格后支付65%，质保期满支付5%。", "instalment.ratio",
          "0.3 | 0.65 | 0.05"},
         {"预付款为合同总价的20%，进度款60%，尾款20%。", "instalment.ratio", "0.2 | 0.6 | 0.2"},
         {"首付款10万元，尾款5万元。", "instalment.amount", "100000 | 50000"},
         {"甲方支付3万元作为预付款。", "instalment.amount", "30000"},
         {"乙方违约的，应支付3万元违约金。", "instalment.amount", ""}});
}

TEST_CASE("deposits, bonds and retention") {
  check({{"买受人支付定金2万元。", "deposit.earnest", "20000"},
         {"定金为合同总价的20%。", "deposit.earnest_ratio", "0.2"},
         {"承租人交纳押金6,000元。", "deposit.rental", "6000"},
         {"履约保证金为合同金额的5%。", "bond.performance_ratio", "0.05"},
         {"履约保证金5万元。", "bond.performance", "50000"},
         {"扣留3%作为质量保证金。", "bond.retention_ratio", "0.03"},
         {"质保金为1.5万元。", "bond.retention", "15000"},
         {"投标保证金2万元不予退还。", "bond.bid", "20000"}});
}

TEST_CASE("penalties: a sum, a share, by the day, and a cap") {
  check({{"违约方支付违约金5万元。", "liability.penalty", "50000"},
         {"违约方按合同总价的10%支付违约金。", "liability.ratio", "0.1"},
         {"逾期付款的，按日万分之三支付违约金。", "liability.rate", "0.0003/day"},
         {"每逾期一日，按合同总价的0.1%支付违约金。", "liability.rate", "0.001"},
         {"违约金累计不超过合同总价的20%。", "liability.cap", "0.2"},
         {"赔偿上限为100万元。", "liability.cap", "1000000"}});
}

TEST_CASE("interest is no penalty") {
  check({{"借款年利率为3.45%。", "interest.rate", "0.0345/year"},
         {"借款月利率1%。", "interest.rate", "0.01/month"},
         {"逾期还款的，罚息按日万分之五计算。", "interest.rate", "0.0005/day"}});
}

TEST_CASE("shares of other things are no facts of payment") {
  check({{"用户满意率不低于95%。", "instalment.ratio", ""},
         {"甲方持股51%。", "instalment.ratio", ""},
         {"产品合格率98%。", "liability.ratio", ""}});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_facts.h"

#include <catch2/catch.hpp>
#include <set>

#include "structure/structure.h"
#include "support/literal_document.h"

using namespace fashen;

namespace {

struct Reading {
  explicit Reading(std::string_view text)
      : document(testing::literal_document(text)),
        structure(structure::analyze(document, structure::DocumentKind::contract)),
        contract(structure::contract_facts_of(document, structure)) {}

  /// All facts of a key in the notation of machines, with a space between.
  std::string of(std::string_view key) const {
    std::string all;
    for (const auto& fact : contract->facts) {
      if (fact.key != key) continue;
      if (!all.empty()) all += ' ';
      all += structure::normalized(fact);
    }
    return all;
  }

  document::Document document;
  structure::Structure structure;
  std::optional<structure::ContractFacts> contract;
};

}  // namespace

TEST_CASE("keys are unique and have labels") {
  std::set<std::string_view> seen;
  for (const auto& entry : structure::contract_fact_keys()) {
    INFO(entry.key);
    CHECK(seen.insert(entry.key).second);
    CHECK_FALSE(entry.label.empty());
    CHECK_FALSE(entry.group.empty());
  }
  CHECK(structure::find_contract_fact_key("price.total") != nullptr);
  CHECK(structure::find_contract_fact_key("price") == nullptr);
}

TEST_CASE("price, words and parts") {
  const Reading reading(
      "采购合同\n第一条 "
      "合同总价为人民币1,000,000.50元（大写：壹佰万元伍角整），其中设备费800,000元，"
      "安装费200,000.50元。\n");
  CHECK(reading.of("price.total") == "1000000.5");
  CHECK(reading.of("price.total_words") == "1000000.5");
  CHECK(reading.of("price.part") == "800000 200000.5");
  const auto* total = reading.contract->first("price.total");
  REQUIRE(total != nullptr);
  CHECK(total->confidence == structure::Confidence::certain);
  CHECK(base::slice(reading.document.text, total->span) == total->value);
}

TEST_CASE("what an amount is for") {
  const Reading reading(
      "服务合同\n第一条 甲方于签约后支付30万元作为预付款，乙方交纳履约保证金5万元。\n"
      "第二条 乙方违约的，支付2000元的违约金，累计不超过合同总价的10%。\n"
      "第三条 定金为20,000元，押金为3,000元。乙方注册资本500万元。\n"
      "第四条 质量保证金为结算价的3%，增值税税率为6%。\n");
  CHECK(reading.of("instalment.amount") == "300000");
  CHECK(reading.of("bond.performance") == "50000");
  CHECK(reading.of("liability.penalty") == "2000");
  CHECK(reading.of("liability.cap") == "0.1");
  CHECK(reading.of("deposit.earnest") == "20000");
  CHECK(reading.of("deposit.rental") == "3000");
  CHECK(reading.of("bond.retention_ratio") == "0.03");
  CHECK(reading.of("tax.rate") == "0.06");
  CHECK(reading.of("price.total").empty());
}

TEST_CASE("instalments, rates and daily damages") {
  const Reading reading(
      "采购合同\n第一条 签订后支付合同总价的30%，到货验收合格后支付60%，余款10%于质保期满后付清。\n"
      "第二条 "
      "逾期付款的，按逾期金额日万分之五支付违约金；逾期交货的，每逾期一日按合同总价的0.5%支付"
      "违约金。\n第三条 借款年利率为6%。\n");
  CHECK(reading.of("instalment.ratio") == "0.3 0.6 0.1");
  CHECK(reading.of("liability.rate") == "0.0005/day 0.005");
  CHECK(reading.of("interest.rate") == "0.06/year");
}

TEST_CASE("dates and terms") {
  const Reading reading(
      "服务合同\n第一条 服务期限为三年，自2026年3月1日起至2029年2月28日止。\n"
      "第二条 乙方应于2026年4月1日前交付设备，甲方在验收合格后十个工作日内支付货款。\n"
      "第三条 质保期为24个月。本合同自双方盖章之日起生效，一式四份，双方各执两份。\n"
      "甲方（盖章）：某公司\n乙方（盖章）：某公司\n2026年2月20日\n");
  CHECK(reading.of("term.length") == "3 year");
  CHECK(reading.of("term.start") == "2026-03-01");
  CHECK(reading.of("term.end") == "2029-02-28");
  CHECK(reading.of("term.delivery_date") == "2026-04-01");
  CHECK(reading.of("payment.days") == "10 working_day");
  CHECK(reading.of("term.warranty") == "24 month");
  CHECK(reading.of("copies.total") == "一式四份");
  CHECK(reading.of("copies.each") == "双方各执两份");
  CHECK(reading.of("date.signing") == "2026-02-20");
  CHECK(reading.of("effect").find("生效") != std::string::npos);
}

TEST_CASE("disputes and law") {
  const Reading arbitration(
      "采购合同\n第一条 争议提交云岭仲裁委员会仲裁。适用中华人民共和国法律。\n");
  CHECK(arbitration.of("dispute.arbitration") == "云岭仲裁委员会");
  CHECK(arbitration.of("dispute.law") == "中华人民共和国法律");
  CHECK(arbitration.of("dispute.court").empty());
  const Reading court("采购合同\n第一条 争议向甲方所在地有管辖权的人民法院起诉。\n");
  CHECK(court.of("dispute.court") == "甲方所在地有管辖权的人民法院");
  CHECK(Reading("劳动合同\n第一条 争议可以向劳动人事争议仲裁委员会申请仲裁。\n")
            .of("dispute.arbitration")
            .empty());
}

TEST_CASE("parties with codes, accounts and size") {
  const Reading reading(
      "采购合同\n甲方：青石县图书馆\n统一社会信用代码：91110108MA00TE5T27\n"
      "联系人：石某 联系电话：0571-12345678\n乙方：云岭青禾科技有限公司\n"
      "统一社会信用代码：91110108MA00TE5T26\n开户银行：某银行某支行\n账号：6222000011112222\n"
      "第一条 乙方为小微企业。\n");
  CHECK(reading.of("party.code_check") == "校验未通过 校验通过");
  CHECK(reading.of("party.contact") == "石某");
  CHECK(reading.of("party.phone") == "0571-12345678");
  CHECK(reading.of("party.bank") == "某银行某支行");
  CHECK(reading.of("party.account") == "6222000011112222");
  CHECK(reading.of("party.size") == "小微企业");
  REQUIRE(reading.contract->first("party.size") != nullptr);
  CHECK(reading.contract->first("party.size")->about == "乙方");
}

TEST_CASE("blanks, placeholders and forms") {
  const Reading draft("采购合同\n第一条 本合同一式____份，项目名称为XX产业园。\n第二条 甲。\n");
  CHECK(draft.of("blank") == "____");
  CHECK(draft.of("placeholder") == "XX");
  CHECK_FALSE(draft.contract->is_template);
  CHECK(Reading("房屋租赁合同（示范文本）\n第一条 租金为____元。\n").contract->is_template);
}

TEST_CASE("clauses know their family by heading, else by words") {
  const Reading reading(
      "采购合同\n第一条 采购内容\n设备十台。\n第二条 违约责任\n甲。\n第三条 争议向人民法院起诉。\n"
      "第四条 发生争议的，提起诉讼。\n");
  const auto& clauses = reading.contract->clauses;
  REQUIRE(clauses.size() == 4);
  CHECK(clauses[0].family == "subject");
  CHECK(clauses[1].family == "breach");
  CHECK(clauses[1].confidence == structure::Confidence::likely);
  CHECK(clauses[3].family == "dispute");
  for (const auto& clause : clauses) {
    if (!clause.family.empty()) CHECK_FALSE(structure::clause_family_label(clause.family).empty());
  }
}

TEST_CASE("only contracts have facts, and hostile text stays cheap") {
  const document::Document document = testing::literal_document("关于通知的通知\n特此通知。\n");
  CHECK_FALSE(structure::contract_facts_of(document, structure::analyze(document)).has_value());
  std::string text = "采购合同\n";
  for (int turn = 0; turn < 20'000; ++turn) text += "支付100元的30%，于2026年3月1日起，____";
  CHECK(Reading(text).contract->facts.size() > 100);
}

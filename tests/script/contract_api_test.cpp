// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/rule_run.h"

namespace fashen::script {
namespace {

const char* contract = R"(办公设备采购合同
甲方：青石县教育局
乙方：云岭青禾科技有限公司
第一条 采购内容
乙方向甲方交付货物十台，数量和单价见清单。
第二条 合同价款
合同总价为人民币1,000,000.50元，含税。
第三条 付款
签订后支付合同总价的30%，验收合格后十个工作日内付清余款。)";

std::string run(const std::string& body, const char* text = contract) {
  return testing::run_check(body, text).found();
}

}  // namespace

TEST_CASE("a contract has a type, tags and clauses") {
  CHECK(run("local c = doc.contract assert(c and c.type == 'sale' and c.tags.gov and "
            "not c.tags.consumer and not c.template)")
            .empty());
  CHECK(run("local c = doc.contract assert(#c.clauses == 3 and c.clauses[2].family == 'price')")
            .empty());
  CHECK(run("assert(doc.contract.types[1].label == '买卖合同')").empty());
}

TEST_CASE("facts are places with exact values") {
  CHECK(run("local f = doc:facts('price.total') assert(#f == 1 and f[1].fen == 100000050 and "
            "f[1].number == 1000000.5 and f[1].label == '合同总价' and "
            "f[1].confidence == 'certain') report(f[1], f[1].text)") == "人民币1,000,000.50元");
  CHECK(run("local f = doc:facts('payment.days')[1] assert(f.number == 10 and "
            "f.unit == 'working_day')")
            .empty());
  CHECK(run("assert(doc:facts('party.name')[2].about == '乙方' and #doc:facts() > 5)").empty());
  CHECK(run("doc:facts('no.such')").find("没有名为“no.such”的合同要素") != std::string::npos);
}

TEST_CASE("what is no contract has no facts") {
  const char* notice = "关于停车的通知\n各单位：\n现将停车事项通知如下。\n特此通知。\n";
  CHECK(run("assert(doc.contract == nil and #doc:facts() == 0)", notice).empty());
}

}  // namespace fashen::script

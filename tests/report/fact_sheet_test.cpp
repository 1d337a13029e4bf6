// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "report/summary.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

using namespace fashen;

namespace {

std::vector<std::string> sheet(const std::vector<report::Fact>& facts) {
  const document::Document document = testing::literal_document("采购合同");
  report::Report report = testing::literal_report(document);
  report.facts = facts;
  return report::sheet_lines(report);
}

}  // namespace

TEST_CASE("facts that belong together stand on one line") {
  CHECK(sheet({{"title", "标题", "采购合同"},
               {"contract.type", "合同类型", "买卖合同"},
               {"party.name", "甲方名称", "青石县图书馆"},
               {"party.name", "乙方名称", "云岭青禾科技有限公司"},
               {"price.total", "合同总价", "100,000元"},
               {"tax.rate", "税率", "6%"}}) ==
        std::vector<std::string>{"概况：合同类型 买卖合同",
                                 "当事人：甲方名称 青石县图书馆；乙方名称 云岭青禾科技有限公司",
                                 "价款：合同总价 100,000元", "税：税率 6%"});
  CHECK(sheet({{"title", "标题", "通知"}}).empty());
  CHECK(sheet({}).empty());
}

TEST_CASE("a label stands once before all its values, and not where it is the group") {
  CHECK(sheet({{"subject", "标的", "办公设备"},
               {"instalment.ratio", "分期付款比例", "30%"},
               {"instalment.ratio", "分期付款比例", "40%"},
               {"instalment.ratio", "分期付款比例", "30%"},
               {"payment.days", "付款期限", "十日"},
               {"annex", "附件", "清单"},
               {"annex", "附件", "图纸"}}) ==
        std::vector<std::string>{"标的：办公设备",
                                 "付款：分期付款比例 30%、40%、30%；付款期限 十日",
                                 "附件：清单、图纸"});
  CHECK(sheet({{"term.start", "开始日期", "2026年1月1日"}, {"term.length", "期限", "一年"}}) ==
        std::vector<std::string>{"期限：开始日期 2026年1月1日；期限 一年"});
}

TEST_CASE("a brief sheet leaves out what only identifies a party") {
  CHECK(sheet({{"party.name", "甲方名称", "青石县图书馆"},
               {"party.code", "甲方证件号码", "12990101MB1A2C3D44"},
               {"party.code_check", "甲方号码校验", "校验通过"},
               {"party.account", "甲方账号", "6200110022003300"},
               {"party.phone", "甲方联系电话", "5550231"}}) ==
        std::vector<std::string>{"当事人：甲方名称 青石县图书馆"});
  // A code that fails its check is no identification.
  CHECK(sheet({{"party.name", "甲方名称", "青石县图书馆"},
               {"party.code_check", "甲方号码校验", "校验未通过"}}) ==
        std::vector<std::string>{"当事人：甲方名称 青石县图书馆；甲方号码校验 校验未通过"});
}

TEST_CASE("repeated, long and many values are cut") {
  const report::Fact rate{"liability.rate", "按期计算的违约金", "每日万分之五"};
  CHECK(sheet({rate, rate, rate}) ==
        std::vector<std::string>{"责任：按期计算的违约金 每日万分之五"});
  std::string long_value;
  for (int i = 0; i < 100; ++i) long_value += "长";
  const auto cut = sheet({{"subject", "标的", long_value}});
  REQUIRE(cut.size() == 1);
  CHECK(cut[0].ends_with("长…"));
  CHECK(cut[0].size() < long_value.size());
  std::vector<report::Fact> many;
  for (int i = 0; i < 60; ++i) {
    many.push_back({"instalment.ratio", "分期付款比例", std::to_string(i) + "%"});
  }
  const auto cut_line = sheet(many);
  REQUIRE(cut_line.size() == 1);
  CHECK(cut_line[0].ends_with("…等"));
  CHECK(cut_line[0].find("…等…等") == std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The shared modules that contract rules are built on, each with what it finds and what it leaves.
#include <catch2/catch.hpp>

#include "support/rule_run.h"

namespace fashen {
namespace {

/// What a check finds that has the named module in `m`.
std::string found(const std::string& module, const std::string& body, const std::string& text) {
  return testing::run_check("local m = lib('" + module + "')\n" + body, text,
                            testing::shipped_modules())
      .found();
}

/// The words of a Lua expression over a document, as text.
std::string value(const std::string& module, const std::string& expression,
                  const std::string& text = "房屋租赁合同\n正文。\n") {
  const auto run =
      testing::run_check("local m = lib('" + module +
                             "')\nreport(doc:sentences()[1], '=' .. tostring(" + expression + "))",
                         text, testing::shipped_modules());
  if (!run.drafts) return run.drafts.error().to_string();
  return run.drafts->at(0).message.substr(1);
}

const std::string kLease =
    "房屋租赁合同\n甲方（出租人）：青石县图书馆\n乙方：柳青\n第一条 租金每月2000元。\n第二条 "
    "租期三年。\n"
    "第三条 违约责任。\n";

}  // namespace

TEST_CASE("amounts written twice are pairs, in either order and through what stands between") {
  const std::string pairs =
      "for _, pair in ipairs(m.pairs(doc)) do report(pair.words, 'x') report(pair.figures, 'y') "
      "end";
  CHECK(found("amounts", pairs, "合同\n总价120,000元（大写：壹拾贰万元整）。\n") ==
        "壹拾贰万元整|120,000元");
  CHECK(found("amounts", pairs, "合同\n总价人民币壹拾贰万元整（￥120,000.00）。\n") ==
        "人民币壹拾贰万元整|￥120,000.00");
  CHECK(found("amounts", pairs, "合同\n总价120,000元，其中定金贰万元整。\n").empty());
  CHECK(found("amounts", pairs, "合同\n总价120,000元。\n").empty());
  CHECK(found("amounts", pairs, "合同\n总价120,000元、税款20,000元。\n").empty());
}

TEST_CASE("pairs that disagree are told with the difference, those that agree are not") {
  const std::string report = "m.report_mismatch(doc, report, 0.005)";
  CHECK(found("amounts", report, "合同\n总价120,000元（大写：壹拾贰万元整）。\n").empty());
  CHECK(found("amounts", report, "合同\n总价120,000元（大写：壹拾叁万元整）。\n") ==
        "120,000元（大写：壹拾叁万元整");
}

TEST_CASE("amounts are shown with commas and two decimals") {
  CHECK(value("amounts", "m.format(1234567.5)") == "1,234,567.50");
  CHECK(value("amounts", "m.format(0)") == "0.00");
  CHECK(value("amounts", "m.format(999)") == "999.00");
  CHECK(value("amounts", "m.format(1000)") == "1,000.00");
  CHECK(value("amounts", "m.format(0.05)") == "0.05");
}

TEST_CASE("the first kind of a list that a contract is") {
  CHECK(value("contract", "m.one_of(doc, { 'sale', 'lease' })", kLease) == "lease");
  CHECK(value("contract", "m.one_of(doc, { 'sale', 'loan' })", kLease) == "nil");
}

TEST_CASE("only a contract in full can lack something") {
  CHECK(value("contract", "m.whole(doc)", kLease) == "true");
  CHECK(value("contract", "m.whole(doc)", "房屋租赁合同\n甲方：石磊\n乙方：柳青\n第一条 甲。\n") ==
        "false");
  CHECK(
      value("contract", "m.whole(doc)",
            "房屋租赁补充协议\n甲方：石磊\n乙方：柳青\n第一条 甲。\n第二条 乙。\n第三条 丙。\n") ==
      "false");
  CHECK(value("contract", "m.whole(doc)",
              "房屋租赁合同\n甲方：石磊\n乙方：柳青\n第一条 甲。\n第二条 "
              "其余按原合同执行。\n第三条 其余仍以主合同"
              "为准。\n") == "false");
  CHECK(value("contract", "m.provisions(doc)", kLease) == "3");
  CHECK(value("contract", "m.provisions(doc)", "合同\n一、标的\n二、价款\n") == "2");
}

TEST_CASE("what is missing of a list, and how a list is said") {
  CHECK(value("contract",
              "m.listed(m.missing(doc, { { '租金', '租金' }, { '用途', '用途' }, "
              "{ '押金', '押金' } }))",
              kLease) == "用途、押金");
  CHECK(value("contract", "#m.missing(doc, {})", kLease) == "0");
}

TEST_CASE("parties by what they are and by what they are called") {
  CHECK(value("contract", "m.public_party(doc).role", kLease) == "甲方");
  CHECK(value("contract", "m.person(doc).role", kLease) == "乙方");
  CHECK(value("contract", "m.organ(doc)", kLease) == "nil");
  CHECK(value("contract", "m.party_called(doc, '出租人|出租方').role", kLease) == "甲方");
  CHECK(value("contract", "m.party_called(doc, '出租')", kLease) == "nil");
  CHECK(value("contract", "table.concat(m.calls(doc:parties()[1]), ' ')", kLease) == "甲方 出租人");
  CHECK(value("contract", "m.organ(doc).role",
              "协议\n甲方：青石经济开发区管理委员会\n乙方：柳青\n第一条 甲。\n") == "甲方");
}

TEST_CASE("marks without a partner, but not labels") {
  const std::string lonely =
      "for _, one in ipairs((m.unmatched(doc))) do report(one.mark, one.shape) end";
  CHECK(found("pairing", lonely, "依照《甲法》（修订）办理，称“乙”。\n").empty());
  CHECK(found("pairing", lonely, "依照《甲法办理。\n") == "《");
  CHECK(found("pairing", lonely, "甲）乙。\n") == "）");
  CHECK(found("pairing", lonely, "1）甲；2）乙；三）丙。\n").empty());
  CHECK(found("pairing", lonely, "《甲（乙》丙）。\n") == "（|）");
  CHECK(found("pairing", lonely, "甲”乙“丙\n") == "”|“");
}

TEST_CASE("courts that are named, not those that a connecting point tells") {
  const std::string courts =
      "for _, court in ipairs(m.named_courts(doc)) do report(court.at, court.place) end";
  CHECK(found("places", courts, "合同\n争议向青石县人民法院起诉。\n") == "青石县人民法院");
  CHECK(found("places", courts, "合同\n争议由云岭市中级人民法院管辖。\n") == "云岭市中级人民法院");
  CHECK(found("places", courts, "合同\n争议向甲方所在地人民法院起诉。\n").empty());
  CHECK(found("places", courts, "合同\n争议向有管辖权的人民法院起诉。\n").empty());
  CHECK(found("places", courts, "合同\n争议提交云岭仲裁委员会仲裁。\n").empty());
}

TEST_CASE("the last name of a place, and the province and city of one") {
  CHECK(value("places", "m.core('云岭市东湖区')") == "东湖区");
  CHECK(value("places", "m.core('浙江省')") == "浙江省");
  CHECK(value("regions", "m.province('杭州市西湖区')") == "浙江省");
  CHECK(value("regions", "m.province('浙江省宁波市')") == "浙江省");
  CHECK(value("regions", "m.province('云岭市')") == "nil");
  CHECK(value("regions", "m.province('')") == "nil");
  CHECK(value("regions", "m.province(nil)") == "nil");
  CHECK(value("regions", "m.city('浙江省杭州市西湖区')") == "杭州市");
  CHECK(value("regions", "m.city('江苏省杭州市')") == "nil");
  CHECK(value("regions", "m.city('浙江省')") == "nil");
}

TEST_CASE("instruments that a document speaks of as past, and those it rests on") {
  const std::string past =
      "for _, cite in ipairs(doc:citations()) do "
      "if cite.past then report(cite, 'x') end end";
  CHECK(found("citing", past, "第一条 原《行政处罚法》规定的程序。\n") == "《行政处罚法》");
  CHECK(found("citing", past, "第一条 《行政处罚法》同时废止。\n") == "《行政处罚法》");
  CHECK(found("citing", past, "第一条 依照《行政处罚法》办理。\n").empty());
  const std::string speech =
      "for _, cite in ipairs(doc:citations()) do "
      "if m.in_speech(doc, cite) then report(cite, 'x') end end";
  CHECK(found("citing", speech, "第一条 修改为：“依照《行政处罚法》办理。”\n") == "《行政处罚法》");
  CHECK(found("citing", speech, "第一条 “甲”依照《行政处罚法》办理。\n").empty());
}

}  // namespace fashen

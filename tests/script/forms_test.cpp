// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "support/rule_run.h"

namespace fashen::script {
namespace {

/// The words found by a rule whose check is `forms.<form>` over a text.
std::string found(const std::string& form, const std::string& text) {
  return testing::run_check("return lib('forms')." + form + "(doc, report)", text,
                            testing::shipped_modules())
      .found();
}

}  // namespace

TEST_CASE("require: one of the patterns must stand there") {
  const std::string form = "require { patterns = { '争议', '仲裁' }, message = 'x' }";
  CHECK(found(form, "房屋租赁合同\n甲方出租房屋。") == "房屋租赁合同");
  CHECK(found(form, "房屋租赁合同\n由此产生的争议协商解决。").empty());
  const std::string when = "require { when = { '违约金' }, patterns = { '上限' }, message = 'x' }";
  CHECK(found(when, "买卖合同\n乙方支付违约金。") == "违约金");
  CHECK(found(when, "买卖合同\n乙方付款。").empty());
}

TEST_CASE("forbid: terms with what to write instead") {
  const std::string form =
      "forbid { terms = { ['原则上'] = false, ['既使'] = '即使' }, message = 'x' }";
  CHECK(found(form, "公园管理办法\n第一条 公园原则上免费，既使下雨也开放。") == "原则上|既使");
  CHECK(found(form, "公园管理办法\n第一条 《原则上免费的说明》另行公布。").empty());
  CHECK(found(form, "公园管理办法\n第一条 公园按照原则开放，即使下雨。").empty());
}

TEST_CASE("limit: a quantity against a legal figure, in comparable measures only") {
  const std::string form =
      "limit { find = '租赁期限?(?:为|共)(?P<at>[^，。；]{1,12})', param = 'lease.max_years', "
      "message = '{text}超过{limit}年，{law}' }";
  CHECK(found(form, "房屋租赁合同\n租赁期限为二十五年。") == "二十五年");
  CHECK(found(form, "房屋租赁合同\n租赁期限为三百个月。") == "三百个月");
  CHECK(found(form, "房屋租赁合同\n租赁期限为二十年。").empty());
  CHECK(found(form, "房屋租赁合同\n租赁期限为9000日。").empty());
  CHECK(found("limit { find = '甲', param = 'no.such.figure', message = 'x' }", "甲方").empty());
}

TEST_CASE("order: dates must not run backwards") {
  const std::string form =
      "order { steps = { '(?:于|在)[^，。]{0,20}立案', '[^，。]{0,20}作出决定' }, message = 'x' }";
  CHECK(found(form, "决定书\n本局于2026年3月5日立案，2026年3月1日作出决定。") == "2026年3月1日");
  CHECK(found(form, "决定书\n本局于2026年3月5日立案，2026年4月1日作出决定。").empty());
  CHECK(found(form, "决定书\n本局于2026年3月5日立案，随后作出决定。").empty());
}

TEST_CASE("consistent: the same fact says the same everywhere") {
  const std::string form =
      "consistent { find = '面积(?:为|共)(?P<value>[0-9一二三四五六七八九十百]+)平方米', message = "
      "'x' }";
  CHECK(found(form, "合同\n房屋面积为一百二十平方米。\n交付面积为102平方米。") == "102");
  CHECK(found(form, "合同\n房屋面积为一百二十平方米。\n交付面积为120平方米。").empty());
  CHECK(found(form, "合同\n房屋面积为120平方米。\n房租为102元。").empty());
}

TEST_CASE("sequence: numbers follow one another") {
  const std::string form = "sequence { kind = 'article', message = '{text}在{other}之后' }";
  CHECK(found(form, "办法\n第一条 甲。\n第二条 乙。\n第四条 丙。") == "第四条");
  CHECK(found(form, "办法\n第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。").empty());
}

}  // namespace fashen::script

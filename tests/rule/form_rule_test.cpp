// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form_rule.h"

#include <catch2/catch.hpp>

#include "rule/subject_of.h"

namespace fashen::rule {
namespace {

using structure::DocumentKind;

Metadata stating(Form form, const std::string& message = "{match}") {
  Metadata metadata;
  metadata.id = "a/b";
  metadata.path = "rules/a/b.lua";
  metadata.form = std::move(form);
  metadata.message = message;
  return metadata;
}

/// The messages of a form's findings in a contract, one after the other; or what is wrong with it.
std::string said(Metadata metadata, const std::string& text) {
  auto rule = FormRule::make(std::move(metadata), {});
  if (!rule) return rule.error().message;
  SubjectOf of(text, DocumentKind::contract);
  corpus::Parameter years;
  years.name = "lease.max_years";
  years.work = "民法典";
  years.provision = "第七百零五条第一款";
  years.value = "20";
  years.unit = "year";
  years.comparison = "<=";
  years.number = text::Decimal::of(20);
  of.law.figures[years.name] = years;
  auto drafts = (*rule)->check(of.subject, {});
  if (!drafts) return drafts.error().message;
  std::string all;
  for (const Draft& draft : *drafts) all += (all.empty() ? "" : ";") + draft.message;
  return all;
}

Form of_kind(FormKind kind, std::vector<std::string> patterns) {
  Form form;
  form.kind = kind;
  form.patterns = std::move(patterns);
  form.instead.resize(form.patterns.size());
  return form;
}

}  // namespace

TEST_CASE("require: one of the patterns must stand there") {
  Form form = of_kind(FormKind::require, {"争议", "仲裁"});
  CHECK(said(stating(form), "房屋租赁合同\n甲方出租房屋。") == "房屋租赁合同");
  CHECK(said(stating(form), "房屋租赁合同\n由此产生的争议协商解决。").empty());
}

TEST_CASE("require: where something else stands") {
  Form form = of_kind(FormKind::require, {"上限"});
  form.when = {"违约金"};
  CHECK(said(stating(form), "买卖合同\n乙方支付违约金。") == "违约金");
  CHECK(said(stating(form), "买卖合同\n乙方付款。").empty());
  CHECK(said(stating(form), "买卖合同\n违约金以合同价为上限。").empty());
  Metadata excused = stating(form);
  excused.unless = {"不承担"};
  CHECK(said(excused, "买卖合同\n乙方不承担违约金。").empty());
}

TEST_CASE("forbid: terms with what to write instead") {
  Form form = of_kind(FormKind::forbid, {"原则上", "既使"});
  form.instead = {"", "即使"};
  const std::string message = "“{match}”改为“{instead}”";
  CHECK(said(stating(form, message), "服务合同\n原则上免费，既使下雨也开放。") ==
        "“原则上”改为“”;“既使”改为“即使”");
  CHECK(said(stating(form, message), "服务合同\n《原则上免费的说明》另行公布。").empty());
}

TEST_CASE("limit: a quantity against a legal figure, in comparable measures only") {
  Form form = of_kind(FormKind::limit, {"租赁期限?(?:为|共)(?P<at>[^，。；]{1,12})"});
  form.param = "lease.max_years";
  const std::string message = "{quantity}超过{limit}年，{law}";
  CHECK(said(stating(form, message), "房屋租赁合同\n租赁期限为二十五年。") ==
        "二十五年超过20年，《民法典》第七百零五条第一款");
  CHECK(said(stating(form), "房屋租赁合同\n租赁期限为三百个月。") == "三百个月");
  CHECK(said(stating(form), "房屋租赁合同\n租赁期限为二十年。").empty());
  CHECK(said(stating(form), "房屋租赁合同\n租赁期限为9000日。").empty());
  form.quantity = text::QuantityKind::money;
  CHECK(said(stating(form), "房屋租赁合同\n租赁期限为二十五年。").empty());
  form.quantity = {};
  form.param = "no.such.figure";
  CHECK(said(stating(form), "房屋租赁合同\n租赁期限为二十五年。").empty());
}

TEST_CASE("order: dates must not run backwards") {
  Form form = of_kind(FormKind::order, {"(?:于|在)[^，。]{0,20}立案", "[^，。]{0,20}作出决定"});
  CHECK(said(stating(form, "{match}早于{other}"),
             "决定书\n本局于2026年3月5日立案，2026年3月1日作出决定。") ==
        "2026年3月1日早于2026年3月5日");
  CHECK(said(stating(form), "决定书\n本局于2026年3月5日立案，2026年4月1日作出决定。").empty());
  CHECK(said(stating(form), "决定书\n本局于2026年3月5日立案，随后作出决定。").empty());
}

TEST_CASE("consistent: the same fact says the same everywhere") {
  Form form = of_kind(FormKind::consistent,
                      {"(?P<of>房屋|车位)面积为(?P<value>[0-9一二三四五六七八九十百]+)平方米"});
  const std::string message = "{match}与{other}不一致";
  CHECK(said(stating(form, message), "合同\n房屋面积为一百二十平方米。\n房屋面积为102平方米。") ==
        "102与一百二十不一致");
  CHECK(said(stating(form), "合同\n房屋面积为一百二十平方米。\n房屋面积为120平方米。").empty());
  CHECK(said(stating(form), "合同\n房屋面积为120平方米。\n车位面积为12平方米。").empty());
  form.patterns = {"面积"};
  CHECK(said(stating(form), "合同").find("value") != std::string::npos);
}

TEST_CASE("sequence: numbers follow one another") {
  Form form = of_kind(FormKind::sequence, {});
  CHECK(said(stating(form, "{match}在{other}之后"),
             "办法\n第一条 甲。\n第二条 乙。\n第四条 丙。") == "第四条在第二条之后");
  CHECK(
      said(stating(form), "办法\n第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。").empty());
}

TEST_CASE("a message can use only the names that the form gives") {
  Form form = of_kind(FormKind::require, {"争议"});
  CHECK(said(stating(form, "缺少{mach}"), "合同").find("是否想写 match") != std::string::npos);
}

TEST_CASE("the literals that a form waits for") {
  auto triggers = [](Form form) {
    auto rule = FormRule::make(stating(std::move(form)), {});
    REQUIRE(rule);
    return (*rule)->triggers();
  };
  CHECK(triggers(of_kind(FormKind::forbid, {"原则上", "既使"})) ==
        std::vector<std::string>{"原则上", "既使"});
  CHECK(triggers(of_kind(FormKind::require, {"争议"})).empty());
  CHECK(triggers(of_kind(FormKind::sequence, {})).empty());
}

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that are forms over realistic clauses: what each finds, on which words, and its near
// misses.
#include <catch2/catch.hpp>

#include "rule/form_rule.h"
#include "rule/subject_of.h"

namespace fashen::rule {
namespace {

using structure::DocumentKind;

Form form(FormKind kind, std::vector<std::string> patterns) {
  Form made;
  made.kind = kind;
  made.patterns = std::move(patterns);
  made.instead.resize(made.patterns.size());
  return made;
}

/// The words that findings cover, with "|" between; what is wrong with the rule otherwise.
std::string covered(Form stated, const std::string& text, const std::string& unless = "") {
  Metadata metadata;
  metadata.id = "a/b";
  metadata.path = "rules/a/b.lua";
  metadata.form = std::move(stated);
  metadata.message = "{match}";
  if (!unless.empty()) metadata.unless = {unless};
  auto rule = FormRule::make(std::move(metadata), {});
  if (!rule) return rule.error().message;
  SubjectOf of(text, DocumentKind::contract);
  corpus::Parameter cap;
  cap.name = "retention.cap";
  cap.work = "样例办法";
  cap.value = "0.03";
  cap.unit = "ratio";
  cap.comparison = "<=";
  cap.number = text::Decimal{30'000};
  of.law.figures[cap.name] = cap;
  corpus::Parameter wait;
  wait.name = "comment.days";
  wait.work = "样例办法";
  wait.value = "30";
  wait.unit = "day";
  wait.comparison = ">=";
  wait.number = text::Decimal::of(30);
  of.law.figures[wait.name] = wait;
  const auto drafts = (*rule)->check(of.subject, {});
  if (!drafts) return drafts.error().message;
  std::string out;
  for (const Draft& draft : *drafts) {
    if (!out.empty()) out += '|';
    out += base::slice(of.document.text, draft.span);
  }
  return out;
}

struct Row {
  const char* text;
  const char* covered;
};

}  // namespace

TEST_CASE("a share against its cap: at the cap is right, beyond it is found") {
  Form cap = form(FormKind::limit, {"(?:质量)?保证金为[^，。；]{0,12}?(?P<at>[0-9.]+%)"});
  cap.param = "retention.cap";
  for (const Row& row : {Row{"合同\n质量保证金为结算价的3%。\n", ""},
                         {"合同\n质量保证金为结算价的3.1%。\n", "3.1%"},
                         {"合同\n质量保证金为结算价的５％。\n", "５％"},
                         {"合同\n履约担保为合同价的10%。\n", ""},
                         {"合同\n第一条 质量保证金为5%。\n第二条 保证金为6%。\n", "5%|6%"}}) {
    CAPTURE(row.text);
    CHECK(covered(cap, row.text) == row.covered);
  }
}

TEST_CASE("a term that must be long enough, in days, working days and months") {
  Form wait = form(FormKind::limit, {"公开征求意见的期限为(?P<at>[^，。；]{1,12})"});
  wait.param = "comment.days";
  for (const Row& row : {Row{"通知\n公开征求意见的期限为三十日。\n", ""},
                         {"通知\n公开征求意见的期限为七日。\n", "七日"},
                         {"通知\n公开征求意见的期限为29天。\n", "29天"},
                         {"通知\n公开征求意见的期限为适当时间。\n", ""}}) {
    CAPTURE(row.text);
    CHECK(covered(wait, row.text) == row.covered);
  }
}

TEST_CASE("a figure's own comparison may be turned round by the rule") {
  Form wait = form(FormKind::limit, {"期限为(?P<at>[^，。；]{1,12})"});
  wait.param = "comment.days";
  wait.compare = "<=";
  CHECK(covered(wait, "通知\n期限为三十一日。\n") == "三十一日");
  CHECK(covered(wait, "通知\n期限为七日。\n").empty());
  wait.compare = "=";
  CHECK(covered(wait, "通知\n期限为七日。\n") == "七日");
  CHECK(covered(wait, "通知\n期限为三十日。\n").empty());
}

TEST_CASE("what must stand somewhere: in any of its wordings, in any fold") {
  const Form dispute = form(FormKind::require, {"争议.{0,12}(?:解决|处理)", "仲裁|起诉"});
  CHECK(covered(dispute, "服务合同\n发生爭議協商處理。\n").empty());
  CHECK(covered(dispute, "服务合同\n向人民法院起诉。\n").empty());
  CHECK(covered(dispute, "服务合同\n双方友好相处。\n") == "服务合同");
}

TEST_CASE("words that must not stand: each place once, quotations left alone") {
  Form terms = form(FormKind::forbid, {"帐号", "按装"});
  CHECK(covered(terms, "合同\n帐号见附件，按装调试，帐号不变。\n") == "帐号|帐号|按装");
  CHECK(covered(terms, "合同\n账号见附件，安装调试。\n").empty());
  CHECK(covered(terms, "合同\n“帐号”一词改为账号。\n").empty());
}

TEST_CASE("the same fact must say the same, whatever way it is written") {
  const Form area = form(FormKind::consistent, {"建筑面积(?:为|共)?(?P<value>[0-9,.]+)平方米"});
  for (const Row& row : {Row{"合同\n建筑面积为1,200平方米。\n建筑面积1200平方米。\n", ""},
                         {"合同\n建筑面积为1200平方米。\n建筑面积为1300平方米。\n", "1300"},
                         {"合同\n建筑面积为1200平方米。\n", ""},
                         {"合同\n面积为1200平方米。\n建筑面积为1300平方米。\n", ""}}) {
    CAPTURE(row.text);
    CHECK(covered(area, row.text) == row.covered);
  }
}

TEST_CASE("steps must not run backwards, however many there are") {
  const Form steps =
      form(FormKind::order, {"[^，。]{0,20}发布公告", "[^，。]{0,20}开标", "[^，。]{0,20}签订"});
  CHECK(covered(steps, "说明\n2026年3月1日发布公告，2026年3月21日开标，2026年4月1日签订。\n")
            .empty());
  CHECK(covered(steps, "说明\n2026年3月1日发布公告，2026年2月21日开标，2026年4月1日签订。\n") ==
        "2026年2月21日");
  CHECK(covered(steps, "说明\n2026年3月1日发布公告，2026年4月1日签订。\n").empty());
}

TEST_CASE("numbers one after another, in each parent or throughout") {
  Form articles = form(FormKind::sequence, {});
  CHECK(covered(articles, "办法\n第一条 甲。\n第三条 乙。\n") == "第三条");
  CHECK(covered(articles, "办法\n第一条 甲。\n第二条 乙。\n第三条 丙。\n").empty());
  Form items = form(FormKind::sequence, {});
  items.unit = structure::UnitKind::item;
  items.within = true;
  CHECK(covered(items,
                "办法\n第一条 甲：\n（一）乙；\n（二）丙。\n第二条 丁：\n（一）戊；\n（二）己。\n")
            .empty());
  CHECK(covered(items, "办法\n第一条 甲：\n（一）乙；\n（三）丙。\n") == "（三）");
}

TEST_CASE("words that excuse silence a form's finding in their sentence") {
  Form cap = form(FormKind::limit, {"保证金为(?P<at>[0-9.]+%)"});
  cap.param = "retention.cap";
  const char* text = "合同\n保证金为5%，法律另有规定的除外。\n";
  CHECK(covered(cap, text) == "5%");
  CHECK(covered(cap, text, "另有规定").empty());
}

TEST_CASE("forms have names, out and back, and tell what messages may use") {
  for (FormKind kind : {FormKind::require, FormKind::forbid, FormKind::limit, FormKind::order,
                        FormKind::consistent, FormKind::sequence}) {
    CHECK(parse_form(name(kind)) == kind);
  }
  CHECK_FALSE(parse_form("find"));
  const auto limit = form_values(FormKind::limit);
  for (const char* word : {"quantity", "limit", "law"}) {
    CHECK(std::find(limit.begin(), limit.end(), word) != limit.end());
  }
}

}  // namespace fashen::rule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/competition_form.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen::cli {
namespace {

using testing::finding_on;
using testing::literal_document;

const char* const table =
    "# 甲条例@2024-06-06 第八条\n"
    "kind\tarticle\titem\tgroup\twords\n"
    "check\t第八条\t（一）\t准入\t设置审批\n"
    "check\t第八条\t（二）\t准入\t特许经营\n"
    "check\t第十八条\t（一）\t别处\t别的\n"
    "question\t第十二条\t\t例外\t有无替代方案\n";

finding::Finding resting_on(const document::Document& document, const std::string& law,
                            const std::string& provision) {
  finding::Finding finding = finding_on(document, "审批", "competition/x");
  finding.basis = {{law, "2024-06-06", provision, "", "in_force", ""}};
  return finding;
}

/// Which rows have findings, by number.
std::string found(const CompetitionForm& form) {
  std::string rows;
  for (std::size_t i = 0; i < form.rows.size(); ++i) {
    for (std::size_t k = 0; k < form.rows[i].findings.size(); ++k) rows += std::to_string(i);
  }
  return rows;
}

std::string found_for(const std::string& law, const std::string& provision) {
  const document::Document document = literal_document("经营者须经审批。");
  report::Report report = testing::literal_report(document);
  report.findings = {resting_on(document, law, provision)};
  auto form = fill_form(table, "form.tsv", report);
  REQUIRE(form);
  CHECK(form->law == "甲条例");
  return found(*form);
}

base::Error refused(const std::string& content) {
  const document::Document document = literal_document("甲");
  const report::Report report = testing::literal_report(document);
  auto form = fill_form(content, "form.tsv", report);
  REQUIRE_FALSE(form);
  return form.error();
}

}  // namespace

TEST_CASE("a finding stands at the standard that it rests on") {
  CHECK(found_for("甲条例", "第八条第（一）项") == "0");
  CHECK(found_for("甲条例", "第八条第（二）项") == "1");
  CHECK(found_for("某省甲条例", "第八条第（二）项") == "1");
}

TEST_CASE("another law, article or item is another standard") {
  CHECK(found_for("乙条例", "第八条第（一）项").empty());
  CHECK(found_for("甲条例", "第八条第（三）项").empty());
  CHECK(found_for("甲条例", "第九条第（一）项").empty());
  CHECK(found_for("甲条例", "第十八条第（一）项") == "2");
  CHECK(found_for("甲条例", "第八条").empty());
  CHECK(found_for("甲条例", "第八条第十一项").empty());
}

TEST_CASE("a finding with two bases stands at both, a question is never answered by one") {
  const document::Document document = literal_document("经营者须经审批。");
  report::Report report = testing::literal_report(document);
  report.findings = {resting_on(document, "甲条例", "第八条第（一）项")};
  report.findings[0].basis.push_back({"甲条例", "", "第八条第（二）项", "", "", ""});
  report.findings[0].basis.push_back({"甲条例", "", "第十二条", "", "", ""});
  auto form = fill_form(table, "form.tsv", report);
  REQUIRE(form);
  CHECK(found(*form) == "01");
  CHECK(form->rows[3].question);
}

TEST_CASE("the form says what was found, and that nothing was") {
  const document::Document document = literal_document("经营者须经\n审批。");
  report::Report report = testing::literal_report(document);
  report.facts = {{"title", "标题", "甲<乙>&\"丙\""}, {"issuer", "机关", "青石县人民政府"}};
  report.findings = {resting_on(document, "甲条例", "第八条第（一）项")};
  report.findings[0].message = "见<b>此处";
  auto form = fill_form(table, "form.tsv", report);
  REQUIRE(form);
  const std::string text = to_text(*form), page = to_html(*form);
  CHECK(text.find("政策措施名称：甲<乙>&\"丙\"\n") != std::string::npos);
  CHECK(text.find("会同审查的市场监督管理部门：________\n") != std::string::npos);
  CHECK(text.find("  （一）设置审批：发现问题\n    - “审批”：见<b>此处\n") != std::string::npos);
  CHECK(text.find("  （二）特许经营：未发现\n") != std::string::npos);
  CHECK(text.find("有无替代方案：________\n") != std::string::npos);
  CHECK(page.find("甲&lt;乙&gt;&amp;&quot;丙&quot;") != std::string::npos);
  CHECK(page.find("<b>") == std::string::npos);
  CHECK(page.find("“审批”：见&lt;b&gt;此处<br>建议：请核对。") != std::string::npos);
}

TEST_CASE("a table that is none is told with its line") {
  CHECK(refused("").where == "form.tsv:1");
  CHECK(refused("# \nkind\n").where == "form.tsv:1");
  CHECK(refused("# 甲条例@2024-06-06 第八条\nkind\tarticle\n").code == base::ErrorCode::malformed);
  const base::Error kind = refused(std::string(table) + "chek\t第八条\t（三）\t准入\t别的\n");
  CHECK(kind.where == "form.tsv:7");
  CHECK(kind.message == "kind 应为 check 或者 question");
}

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/dossier_page.h"

#include "html/escape.h"
#include "html/plain_page.h"
#include "html_assets.h"
#include "report/summary.h"

namespace fashen::html {
namespace {

void list(std::string& out, const char* css_class, const std::vector<std::string>& all) {
  if (all.empty()) return;
  out.append("<ul class=\"").append(css_class).append("\">");
  for (const std::string& one : all) append_element(out, "li", "", one);
  out += "</ul>";
}

void append_basis(std::string& out, const std::vector<finding::Basis>& all) {
  if (!all.empty()) append_element(out, "p", "basis", "依据 " + report::cited(all));
}

void append_step(std::string& out, const report::StepRow& step) {
  out.append("<tr class=\"").append(step.state).append("\"><th scope=\"row\">");
  append_escaped(out, step.name);
  out += "</th><td>";
  append_element(out, "span", "state", step.state_label);
  out += "</td><td>";
  list(out, "evidence", step.evidence);
  list(out, "days", step.days);
  if (!step.length.empty()) append_element(out, "p", "length", "期限 " + step.length);
  append_element(out, "p", "why", step.why);
  out += "</td><td>";
  list(out, "wants", step.wants);
  append_basis(out, step.basis);
  out += "</td></tr>\n";
}

void append_defect(std::string& out, const report::DefectRow& defect) {
  out.append("<li class=\"defect ").append(finding::name(defect.severity)).append("\"><h3>");
  append_element(out, "span", "severity", finding::display_name(defect.severity));
  append_escaped(out, defect.message);
  out += "</h3>";
  append_element(out, "p", "rule", defect.step + " · " + defect.title + " · " + defect.rule);
  for (const report::DefectRow::Place& place : defect.places) {
    out += "<p class=\"place\">";
    append_element(out, "b", "", place.path);
    if (!place.quote.empty()) append_element(out, "q", "", place.quote);
    out += "</p>";
  }
  append_basis(out, defect.basis);
  append_element(out, "p", "suggestion", "建议：" + defect.suggestion);
  out += "</li>\n";
}

void append_paper(std::string& out, const report::PaperRow& paper) {
  const bool read = paper.problem.empty();
  out.append("<tr class=\"").append(read ? "read" : "unread").append("\"><th scope=\"row\">");
  append_escaped(out, paper.path);
  out += "</th><td>";
  append_escaped(out, !read ? "不能读取" : paper.role.empty() ? "未能识别" : paper.role);
  out += "</td><td>";
  append_escaped(out, paper.date);
  if (!paper.signer.empty()) append_element(out, "p", "why", paper.signer);
  out += "</td><td>";
  append_escaped(out, read ? paper.reason : paper.problem);
  out += "</td></tr>\n";
}

void append_head(std::string& out, const report::DossierReport& report) {
  out += "<header><p class=\"mark\">法审 · 卷宗审查表</p>";
  append_element(out, "h1", "", report::headline(report));
  out += "<dl>";
  const auto fact = [&out](const char* label, const std::string& value) {
    if (value.empty()) return;
    out += "<div>";
    append_element(out, "dt", "", label);
    append_element(out, "dd", "", value);
    out += "</div>";
  };
  fact("清单", report.checklist_title + "（" + report.checklist_reason + "）");
  fact("报送单位", report.undertaker);
  fact("材料", std::to_string(report.papers.size()) + " 件");
  fact("环节", report::step_tally(report));
  fact("问题", report::tally(report));
  fact("核对日期", base::to_chinese(report.as_of));
  out += "</dl></header>\n";
}

}  // namespace

std::string dossier_page(const report::DossierReport& report) {
  std::string out = plain_page_start(report::headline(report) + " · 卷宗审查表", dossier_css);
  append_head(out, report);
  out +=
      "<main><section><h2>程序环节</h2><table class=\"steps\"><thead><tr><th>环节</th><th>结论</th>"
      "<th>依据的材料、日期和期限</th><th>缺少或者不合</th></tr></thead><tbody>\n";
  for (const report::StepRow& step : report.steps) append_step(out, step);
  out += "</tbody></table></section>\n<section><h2>问题</h2>";
  if (report.defects.empty()) out += "<p>在已检查的范围内没有发现问题。</p>";
  out += "<ol class=\"defects\">\n";
  for (const report::DefectRow& defect : report.defects) append_defect(out, defect);
  out +=
      "</ol></section>\n<section><h2>材料</h2><table class=\"papers\"><thead><tr><th>文件</th>"
      "<th>识别为</th><th>日期、署名</th><th>识别的理由</th></tr></thead><tbody>\n";
  for (const report::PaperRow& paper : report.papers) append_paper(out, paper);
  out += "</tbody></table></section>\n<section><h2>没能检查的内容</h2>";
  if (report.incomplete.empty()) out += "<p>没有未能检查的内容。</p>";
  std::vector<std::string> gaps;
  for (const finding::Incomplete& one : report.incomplete) gaps.push_back(report::statement(one));
  list(out, "gaps", gaps);
  out += "</section></main>\n<footer>";
  append_escaped(out, "核对了 " + std::to_string(report.checks_run) + " 项，不适用 " +
                          std::to_string(report.checks_not_applicable) + " 项；法规资料截至 " +
                          report.law_known_until + "。机器审查只作提示，结论由审查人员作出。");
  return out + "</footer>\n</body></html>\n";
}

}  // namespace fashen::html

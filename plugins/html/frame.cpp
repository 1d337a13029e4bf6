// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/frame.h"

#include "html/document_view.h"
#include "html/escape.h"
#include "report/summary.h"

namespace fashen::html {
namespace {

void append_fact(std::string& out, std::string_view label, std::string_view value) {
  out += "<div>";
  append_element(out, "dt", "", label);
  append_element(out, "dd", "", value);
  out += "</div>";
}

/// The facts that belong together, group by group, such as the elements of a contract.
void append_sheet(std::string& out, const report::Report& report) {
  std::string group;
  std::string sheet;
  for (const report::Fact& fact : report.facts) {
    const std::string next = report::fact_group(fact);
    if (next.empty()) continue;
    if (next != group) {
      if (!group.empty()) sheet += "</dl></section>\n";
      group = next;
      sheet += "<section>";
      append_element(sheet, "h3", "", group);
      sheet += "<dl>";
    }
    append_fact(sheet, fact.label, fact.value);
  }
  if (group.empty()) return;
  out += "<details class=\"factsheet\" open><summary>文件要素</summary><div class=\"groups\">";
  out += sheet + "</dl></section></div></details>\n";
}

/// What was checked and what could not be; open from the start where something could not.
void append_coverage(std::string& out, const report::Report& report) {
  const report::Coverage& done = report.coverage;
  const std::vector<finding::Incomplete>& gaps = report.incomplete;
  out.append("<details class=\"coverage\" id=\"coverage\"").append(gaps.empty() ? "" : " open");
  out += "><summary>检查范围：";
  append_escaped(out, "运行规则 " + std::to_string(done.rules_run) + " 条，查明引用 " +
                          std::to_string(done.citations_resolved) + " / " +
                          std::to_string(done.citations) + " 处；");
  out.append(gaps.empty() ? "<span>" : "<span class=\"gaps\">");
  out.append("未能检查 ").append(std::to_string(gaps.size())).append(" 项</span></summary>\n");
  out += "<div class=\"halves\"><section><h2>检查了什么</h2><ul>";
  for (const std::string& line : report::coverage_lines(report)) {
    append_element(out, "li", "", line);
  }
  out += "</ul></section>\n<section><h2>没能检查什么</h2>";
  if (gaps.empty()) {
    out += "<p>没有未能检查的内容。</p>";
  } else {
    out += "<p>下列内容未能读取或检查，不等于没有问题：</p><ul class=\"gaps\">";
    for (const finding::Incomplete& gap : gaps) {
      append_element(out, "li", "", report::statement(report, gap));
    }
    out += "</ul>";
  }
  out += "</section></div>";
  append_element(out, "p", "digest",
                 "法规目录 " + done.corpus_digest + " · 规则 " + done.rules_digest);
  out += "</details>\n";
}

}  // namespace

std::string render_head(const report::Report& report) {
  std::string out = "<header class=\"head\"><p class=\"mark\">法审 · 合法性审查工作稿</p>";
  append_element(out, "h1", "", report::headline(report));
  out += "<ul class=\"tally\">";
  for (auto severity :
       {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
    out.append("<li class=\"").append(finding::name(severity)).append("\"><b>");
    out.append(std::to_string(report::count(report, severity))).append("</b> ");
    out.append(finding::display_name(severity)).append("</li>");
  }
  out.append("<li class=\"incomplete\"><b>").append(std::to_string(report.incomplete.size()));
  out += "</b> <a href=\"#coverage\">未能检查</a></li></ul>\n<dl class=\"facts\">";
  std::string reasons;
  for (const std::string& reason : report.kind_reasons) {
    reasons += (reasons.empty() ? "" : "；") + reason;
  }
  append_fact(out, "文种", report.kind_label + (reasons.empty() ? "" : "（" + reasons + "）"));
  for (const report::Fact& fact : report.facts) {
    if (fact.key == "title" || !report::fact_group(fact).empty())
      continue;  // The headline; the sheet below.
    append_fact(out, fact.label, fact.value);
  }
  append_fact(out, "审查时点",
              base::to_chinese(report.as_of) +
                  (report.as_of_reason.empty() ? "" : "（" + report.as_of_reason + "）"));
  const std::string& path = report.document->path;
  append_fact(out, "文件", path.substr(path.find_last_of('/') + 1));
  out += "</dl>\n";
  append_sheet(out, report);
  append_coverage(out, report);
  return out + "</header>\n";
}

std::string render_navigation(const report::Report& report) {
  std::string rows;
  for (std::size_t i = 0; i < report.outline.size(); ++i) {
    const report::OutlineRow& row = report.outline[i];
    if (!in_navigation(row)) continue;
    rows.append("<li class=\"").append(escaped(row.kind)).append("\"><a href=\"#u");
    rows.append(std::to_string(i)).append("\">");
    append_element(rows, "b", "", row.label);
    rows += ' ';
    append_escaped(rows, row.heading);
    rows += "</a></li>\n";
  }
  if (rows.empty()) return {};
  return "<nav class=\"outline\" aria-label=\"目录\"><details open><summary>目录</summary><ol>" +
         rows + "</ol></details></nav>\n";
}

std::string render_citations(const report::Report& report, const document::Places& places) {
  if (report.citations.empty()) return {};
  std::string out =
      "<section class=\"citations\" id=\"citations\"><details><summary><h2>引用核对（" +
      std::to_string(report.citations.size()) +
      " 处）</h2></summary><div class=\"table\"><table><thead><tr><th>行</th>"
      "<th>原文</th><th>所指</th><th>效力</th></tr></thead><tbody>\n";
  for (const report::CitationRow& row : report.citations) {
    out.append("<tr><td>")
        .append(std::to_string(places.at(row.span.begin).line))
        .append("</td><td>");
    append_escaped(out, row.text);
    out += "</td><td>";
    append_escaped(out, row.title + row.provision);
    out += "</td><td>";
    append_element(out, "span", "status " + escaped(row.status), row.verdict);
    append_element(out, "p", "gist", row.why);
    out += "</td></tr>\n";
  }
  return out + "</tbody></table></div></details></section>\n";
}

}  // namespace fashen::html

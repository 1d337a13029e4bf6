// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/related_page.h"

#include "html/escape.h"
#include "html/plain_page.h"
#include "html_assets.h"
#include "report/summary.h"

namespace fashen::html {
namespace {

void append_fact(std::string& out, const char* label, const std::string& value) {
  if (value.empty()) return;
  out += "<div>";
  append_element(out, "dt", "", label);
  append_element(out, "dd", "", value);
  out += "</div>";
}

void append_head(std::string& out, const report::RelatedReport& report) {
  out += "<header><p class=\"mark\">法审 · 上位法比对表</p>";
  append_element(out, "h1", "", report::headline(report));
  out += "<dl>";
  std::string basis;
  for (const std::string& title : report.basis) {
    basis += (basis.empty() ? "《" : "、《") + title + "》";
  }
  append_fact(out, "位阶", report.rank_label);
  append_fact(out, "制定依据", basis);
  append_fact(out, "结果", report::tally(report));
  append_fact(out, "比对日期", base::to_chinese(report.as_of));
  out +=
      "</dl><p class=\"legend\"><del>上位法有而本文件不同</del><ins>本文件不同</ins>"
      "<span class=\"own\">另一栏没有相近的句子</span></p></header>\n";
}

void append_marked(std::string& out, const report::MarkedText& marked, const char* changed) {
  for (const report::MarkedText::Mark& mark : marked.marks) {
    const std::string_view words = base::slice(marked.text, mark.span);
    if (mark.kind == "changed") {
      append_element(out, changed, "", words);
    } else if (mark.kind == "own") {
      append_element(out, "span", "own", words);
    } else {
      append_escaped(out, words);
    }
  }
}

/// Worth a look first: what the draft relaxes or turns round.
bool is_grave(const report::DepartureRow& row) {
  return row.kind == "weakened" || row.kind == "reversed" || row.kind == "bound";
}

void append_row(std::string& out, const report::RelatedRow& row) {
  out += "<tr><td class=\"words\">";
  append_marked(out, row.draft, "ins");
  out += "</td><td class=\"words\">";
  append_element(out, "b", "", report::cited(row));
  out += "\n";
  append_marked(out, row.upper, "del");
  out += "</td><td>";
  append_element(out, "p", "tie", row.rank_label + " · " + row.reason_label);
  append_element(
      out, "p", "tie",
      "重复率 " + report::percent(row.copied) + " · 相似 " + report::percent(row.likeness));
  if (!row.departures.empty()) {
    out += "<ul>";
    for (const report::DepartureRow& one : row.departures) {
      out += is_grave(one) ? "<li class=\"grave\">" : "<li>";
      append_element(out, "b", "", one.label);
      append_element(out, "del", "", one.upper);
      out += " → ";
      append_element(out, "ins", "", one.draft);
      out += "</li>";
    }
    out += "</ul>";
  }
  out += "</td></tr>\n";
}

void append_article(std::string& out, const report::RelatedArticle& article) {
  out += "<section><h2>";
  append_escaped(out, article.label);
  append_element(out, "span", "share", "重复率 " + report::percent(article.copied));
  out +=
      "</h2>\n<table><thead><tr><th>本文件</th><th>上位法</th><th>比对</th></tr></thead><tbody>\n";
  for (const report::RelatedRow& row : article.provisions) append_row(out, row);
  out += "</tbody></table></section>\n";
}

void append_list(std::string& out, const char* title, const std::vector<std::string>& all) {
  append_element(out, "h2", "", title);
  if (all.empty()) out += "<p>无。</p>";
  if (!all.empty()) out += "<ul class=\"gaps\">";
  for (const std::string& one : all) append_element(out, "li", "", one);
  if (!all.empty()) out += "</ul>";
}

}  // namespace

std::string related_page(const report::RelatedReport& report) {
  std::string out = plain_page_start(report::headline(report) + " · 上位法比对表", related_css);
  append_head(out, report);
  out += "<main>";
  std::vector<std::string> without, gaps;
  for (const report::RelatedArticle& article : report.articles) {
    if (article.provisions.empty()) {
      without.push_back(article.label);
    } else {
      append_article(out, article);
    }
  }
  for (const finding::Incomplete& one : report.incomplete) gaps.push_back(report::statement(one));
  append_list(out, "没有找到对应规定的条文", without);
  append_list(out, "没能比对的内容", gaps);
  out += "</main>\n<footer>";
  append_escaped(out, "法规资料截至 " + report.law_known_until +
                          "。程序比对只作提示，是否抵触由审查人员判断。");
  return out + "</footer>\n</body></html>\n";
}

}  // namespace fashen::html

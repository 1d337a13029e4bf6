// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/comparison_view.h"

#include "html/escape.h"
#include "report/summary.h"
#include "text/utf8.h"

namespace fashen::html {
namespace {

using report::ComparedClause;

std::string file_of(const document::Document& document) {
  return document.path.substr(document.path.find_last_of('/') + 1);
}

/// The text with the cells of a table's row on one line; as long as the text.
std::string rows_joined(const document::Document& document) {
  std::string text = document.text;
  for (std::size_t i = 1; i < document.blocks.size(); ++i) {
    const document::Block &left = document.blocks[i - 1], &right = document.blocks[i];
    const bool same_row = left.cell && right.cell && left.cell->table == right.cell->table &&
                          left.cell->row == right.cell->row;
    if (same_row && left.span.end < text.size()) text[left.span.end] = '\t';
  }
  return text;
}

class Page {
 public:
  Page(const report::Report& report, const report::Comparison& comparison)
      : report_(report),
        comparison_(comparison),
        before_(rows_joined(*comparison.before)),
        after_(rows_joined(*report.document)) {}

  std::string render() {
    head();
    facts();
    findings("新增的审查意见", "与前一版相比，新出现的问题。", comparison_.fresh);
    findings("仍未解决的审查意见", "前一版已有、这一版仍在的问题。", comparison_.open);
    findings("已消除的审查意见", "前一版有、这一版不再有的问题。", comparison_.gone);
    gaps();
    texts();
    return out_ + "</div>\n";
  }

 private:
  void head() {
    out_ += "<header class=\"head\"><p class=\"mark\">法审 · 版本对比</p>";
    append_element(out_, "h1", "", report::headline(report_));
    out_ += "<dl class=\"facts\">";
    row("前一版", file_of(*comparison_.before));
    row("这一版", file_of(*report_.document));
    row("结果", report::comparison_tally(comparison_));
    out_ += "</dl></header>\n<div class=\"compare\">\n";
  }

  void row(const char* label, const std::string& value) {
    out_ += "<div>";
    append_element(out_, "dt", "", label);
    append_element(out_, "dd", "", value);
    out_ += "</div>";
  }

  void facts() {
    out_ += "<section><h2>要素变化</h2>";
    if (comparison_.facts.empty()) {
      out_ += "<p class=\"none\">价款、期限、责任、当事人等要素没有变化。</p></section>\n";
      return;
    }
    out_ += "<table><thead><tr><th>要素</th><th>前一版</th><th>这一版</th></tr></thead><tbody>";
    for (const report::ComparedFact& fact : comparison_.facts) {
      out_ += "<tr>";
      append_element(out_, "td", "", (fact.about.empty() ? "" : fact.about + " ") + fact.label);
      append_element(out_, "td", "", fact.before.empty() ? "（未写明）" : fact.before);
      append_element(out_, "td", "", fact.after.empty() ? "（未写明）" : fact.after);
      out_ += "</tr>";
    }
    out_ += "</tbody></table></section>\n";
  }

  void findings(const char* title, const char* gist, const std::vector<finding::Finding>& all) {
    out_ += "<section class=\"findings\">";
    append_element(out_, "h2", "", title + std::string("（") + std::to_string(all.size()) + "）");
    if (all.empty()) {
      out_ += "<p class=\"gist\">无。</p></section>\n";
      return;
    }
    append_element(out_, "p", "gist", gist);
    out_ += "<ul>";
    for (const finding::Finding& finding : all) {
      out_ += "<li>";
      append_element(out_, "b", "", finding.title);
      append_element(out_, "span", std::string("status ") + finding::name(finding.severity),
                     finding::display_name(finding.severity));
      append_element(out_, "p", "gist",
                     (finding.unit.empty() ? "" : finding.unit + "：") + finding.message);
      out_ += "</li>";
    }
    out_ += "</ul></section>\n";
  }

  void gaps() {
    if (report_.incomplete.empty()) return;
    out_ += "<section class=\"findings\"><h2>没能检查什么</h2><ul>";
    for (const finding::Incomplete& incomplete : report_.incomplete) {
      append_element(out_, "li", "incomplete", report::statement(report_, incomplete));
    }
    out_ += "</ul></section>\n";
  }

  void texts() {
    out_ +=
        "<section class=\"text\"><h2>逐条对照</h2><table><thead><tr><th>条款</th>"
        "<th>前一版</th><th>这一版</th></tr></thead><tbody>\n";
    std::size_t same = 0;
    for (const ComparedClause& clause : comparison_.clauses) {
      if (!report::changed(clause)) {
        if (!text::trim(words(clause.after)).empty()) ++same;
        continue;
      }
      skipped(same);
      out_ += "<tr><td>";
      append_escaped(out_, clause.label);
      append_element(out_, "span", "change", report::change_label(clause.change));
      out_ += "</td><td>";
      side(clause, true);
      out_ += "</td><td>";
      side(clause, false);
      out_ += "</td></tr>\n";
    }
    skipped(same);
    out_ += "</tbody></table></section>\n";
  }

  void skipped(std::size_t& same) {
    if (same == 0) return;
    out_ += "<tr class=\"gap\"><td colspan=\"3\">" + std::to_string(same) +
            " 处没有变化，未列出</td></tr>\n";
    same = 0;
  }

  std::string_view words(base::Span after) const { return base::slice(after_, after); }

  void side(const ComparedClause& clause, bool before) {
    const std::string& text = before ? before_ : after_;
    std::string cell;
    for (const text::Edit& edit : clause.edits) {
      const std::string_view part = base::slice(text, before ? edit.before : edit.after);
      if (part.empty()) continue;
      if (edit.kind == text::EditKind::same) {
        append_escaped(cell, part);
      } else {
        append_element(cell, before ? "del" : "ins", "", part);
      }
    }
    while (cell.ends_with('\n')) cell.pop_back();
    out_ += cell;
  }

  const report::Report& report_;
  const report::Comparison& comparison_;
  const std::string before_, after_;  // the two texts as shown
  std::string out_;
};

}  // namespace

std::string render_comparison(const report::Report& report, const report::Comparison& comparison) {
  return Page(report, comparison).render();
}

}  // namespace fashen::html

// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/finding_cards.h"

#include <map>

#include "html/escape.h"
#include "report/summary.h"

namespace fashen::html {
namespace {

using finding::Finding;
using finding::Severity;

constexpr std::size_t quoted_characters = 90;

std::string line_label(const document::Places& places, base::Span span) {
  const text::Position place = places.at(span.begin);
  return "第 " + std::to_string(place.line) + " 行第 " + std::to_string(place.column) + " 列";
}

void append_labelled(std::string& out, std::string_view css_class, std::string_view label,
                     std::string_view words) {
  if (words.empty()) return;
  out.append("<div class=\"").append(css_class).append("\"><dt>").append(label);
  out.append("</dt><dd>");
  append_escaped(out, words);
  out += "</dd></div>";
}

void append_basis(std::string& out, const finding::Basis& basis) {
  out += "<div class=\"basis\"><dt>依据</dt><dd>";
  append_escaped(out, basis.label());
  if (!basis.verdict.empty()) {
    out.append("<span class=\"status ");
    append_escaped(out, basis.status);
    out += "\">";
    append_escaped(out, basis.verdict);
    out += "</span>";
  }
  append_element(out, "p", "gist", basis.gist);
  out += "</dd></div>";
}

class CardList {
 public:
  CardList(const report::Report& report, const std::vector<Marks::Run>& runs,
           const document::Places& places)
      : report_(report), runs_(runs), places_(places) {}

  std::string render() {
    for (std::size_t i = 0; i < report_.findings.size(); ++i) card(report_.findings[i], i);
    return std::move(out_);
  }

 private:
  void card(const Finding& finding, std::size_t index) {
    const std::string number = std::to_string(index + 1);
    const std::string severity = finding::name(finding.severity);
    const Marks::Run& run = runs_[index];
    out_.append("<li class=\"card ").append(severity).append("\" id=\"f").append(number);
    out_.append("\" tabindex=\"-1\" data-severity=\"").append(severity).append("\" data-rule=\"");
    append_escaped(out_, finding.rule);
    if (run.first != Marks::none) {
      out_.append("\" data-first=\"").append(std::to_string(run.first));
      out_.append("\" data-last=\"").append(std::to_string(run.last));
    }
    out_ += "\">\n<h3>";
    head(finding, number, run);
    out_ += "</h3>\n<p class=\"where\">";
    if (!finding.unit.empty()) append_escaped(out_, finding.unit + " · ");
    out_.append(line_label(places_, finding.span)).append("</p>\n");
    append_element(out_, "blockquote", "",
                   report::excerpt(report_, finding.span, quoted_characters));
    append_element(out_, "p", "message", finding.message);
    out_ += "<dl>";
    append_labelled(out_, "suggestion", "建议", finding.suggestion);
    if (finding.fix) fix(*finding.fix);
    for (const finding::Basis& basis : finding.basis) append_basis(out_, basis);
    for (const finding::Related& related : finding.related) {
      append_labelled(out_, "related", "参见",
                      related.note + "（" + line_label(places_, related.span) + "：“" +
                          report::excerpt(report_, related.span, 30) + "”）");
    }
    out_ += "</dl>\n<p class=\"rule\">";
    append_escaped(out_, finding.rule);
    out_.append(" · 把握：").append(finding::display_name(finding.confidence));
    out_ += "</p></li>\n";
  }

  void head(const Finding& finding, const std::string& number, const Marks::Run& run) {
    const std::string severity = finding::name(finding.severity);
    if (run.first != Marks::none) {
      out_.append("<a class=\"number ").append(severity).append("\" href=\"#s");
      out_.append(std::to_string(run.first)).append("\" title=\"到原文\">");
      out_.append(number).append("</a>");
    } else {
      append_element(out_, "span", "number " + severity, number);
    }
    append_element(out_, "span", "severity", finding::display_name(finding.severity));
    append_element(out_, "span", "", finding.title);
  }

  void fix(const finding::Fix& fix) {
    out_ += "<div class=\"fix\"><dt>修改</dt><dd><del>";
    append_escaped(out_, report::excerpt(report_, fix.span, quoted_characters));
    out_ += "</del> → <ins>";
    append_escaped(out_, fix.replacement);
    out_ += "</ins></dd></div>";
  }

  const report::Report& report_;
  const std::vector<Marks::Run>& runs_;
  const document::Places& places_;
  std::string out_;
};

}  // namespace

std::string render_filter(const report::Report& report) {
  std::string out = "<form class=\"filter\" aria-label=\"筛选\">";
  for (Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const std::string name = finding::name(severity);
    out.append("<label class=\"").append(name).append("\"><input type=\"checkbox\" name=\"");
    out.append("severity\" value=\"").append(name).append("\" checked> ");
    out.append(finding::display_name(severity)).append(" <b>");
    out.append(std::to_string(report::count(report, severity))).append("</b></label>");
  }
  struct Use {
    std::string title;
    std::size_t count = 0;
  };
  std::map<std::string, Use> rules;
  for (const Finding& finding : report.findings) {
    Use& use = rules[finding.rule];
    use.title = finding.title;
    ++use.count;
  }
  out += "<select name=\"rule\" aria-label=\"规则\"><option value=\"\">全部规则</option>";
  for (const auto& [rule, use] : rules) {
    out.append("<option value=\"").append(escaped(rule)).append("\">");
    out.append(escaped(use.title)).append("（").append(std::to_string(use.count));
    out += "）</option>";
  }
  return out + "</select><output aria-live=\"polite\"></output></form>";
}

std::string render_cards(const report::Report& report, const std::vector<Marks::Run>& runs,
                         const document::Places& places) {
  return CardList(report, runs, places).render();
}

}  // namespace fashen::html

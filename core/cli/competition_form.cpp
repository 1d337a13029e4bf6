// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/competition_form.h"

#include <sstream>

#include "cli/terminal.h"
#include "corpus/table.h"
#include "report/json.h"
#include "rule/basis.h"

namespace fashen::cli {
namespace {

using finding::Finding;

/// True if one of the bases of a finding is the standard of a row.
bool rests_on(const Finding& finding, const std::string& law, const FormRow& row) {
  for (const finding::Basis& basis : finding.basis) {
    const bool same_law = basis.title.ends_with(law);
    const bool same_item = basis.provision.starts_with(row.article) &&
                           basis.provision.find(row.item) != std::string::npos;
    if (same_law && same_item) return true;
  }
  return false;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\n': out += ' '; break;
      default: out += c;
    }
  }
  return out;
}

std::string words_of(const CompetitionForm& form, const Finding& finding) {
  return std::string(base::slice(form.report->document->text, finding.span));
}

std::vector<std::pair<std::string, std::string>> heads_of(const report::Report& report) {
  const auto value = [&](const char* key) {
    const std::string* found = report::fact(report, key);
    return found == nullptr ? std::string() : *found;
  };
  const std::string issuer = value("issuer");
  std::vector<std::pair<std::string, std::string>> rows = {
      {"政策措施名称", value("title")}, {"制定机关", issuer}, {"起草单位", ""}};
  if (issuer.find("人民政府") != std::string::npos) {
    rows.emplace_back("会同审查的市场监督管理部门", "");
  }
  return rows;
}

}  // namespace

const char* verdict(const FormRow& row) {
  if (row.question) return "";
  return row.findings.empty() ? "未发现" : "发现问题";
}

std::string statement(const CompetitionForm& form, const Finding& finding) {
  std::string line = finding.unit.empty() ? "" : finding.unit + " ";
  return line + "“" + words_of(form, finding) + "”：" + finding.message;
}

base::Result<CompetitionForm> fill_form(std::string_view table, const std::string& path,
                                        const report::Report& report) {
  CompetitionForm form;
  form.report = &report;
  form.heads = heads_of(report);
  const std::size_t end = table.find('\n');
  auto law = rule::parse_basis(table.substr(0, end).substr(table.starts_with("# ") ? 2 : 0));
  if (!law) return base::Error(base::ErrorCode::malformed, law.error().message, path + ":1");
  form.law = law->title;
  auto rows = corpus::parse_tsv(path, table, {"kind", "article", "item", "group", "words"});
  if (!rows) return rows.error();
  for (const corpus::Row& row : rows->rows) {
    const std::string& kind = rows->at(row, "kind");
    if (kind != "check" && kind != "question") {
      return rows->error(row, "kind 应为 check 或者 question");
    }
    FormRow made{kind == "question",     rows->at(row, "article"), rows->at(row, "item"),
                 rows->at(row, "group"), rows->at(row, "words"),   {}};
    for (const Finding& finding : report.findings) {
      if (!made.question && rests_on(finding, form.law, made)) made.findings.push_back(&finding);
    }
    form.rows.push_back(std::move(made));
  }
  return form;
}

std::string to_text(const CompetitionForm& form) {
  std::ostringstream out;
  out << "公平竞争审查表（依据《" << form.law << "》）\n\n";
  for (const auto& [label, value] : form.heads) {
    out << label << "：" << (value.empty() ? "________" : on_one_line(value)) << "\n";
  }
  std::string group;
  for (const FormRow& row : form.rows) {
    if (row.group != group) out << "\n" << row.article << " " << row.group << "\n";
    group = row.group;
    out << "  " << row.item << row.words << (row.question ? "：________" : "：") << verdict(row)
        << "\n";
    for (const Finding* finding : row.findings)
      out << "    - " << on_one_line(statement(form, *finding)) << "\n";
  }
  return out.str();
}

std::string to_html(const CompetitionForm& form) {
  std::ostringstream out;
  out << "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<title>公平竞争审查表</title>\n<style>\n"
         "body{font-family:serif;max-width:60em;margin:2em auto}\nh1{text-align:center}\n"
         "table{border-collapse:collapse;width:100%;margin:1em 0}\n"
         "td,th{border:1px solid #555;padding:.4em .6em;vertical-align:top;text-align:left}\n"
         ".found{font-weight:bold}\n@media print{body{margin:0}}\n</style>\n</head>\n<body>\n"
         "<h1>公平竞争审查表</h1>\n<p>依据《"
      << escaped(form.law) << "》。“未发现”只表示规则没有发现，不代替审查人的判断。</p>\n<table>\n";
  for (const auto& [label, value] : form.heads) {
    out << "<tr><th>" << escaped(label) << "</th><td>" << escaped(value) << "</td></tr>\n";
  }
  out << "</table>\n<table>\n<tr><th>条文</th><th>审查标准、问题</th><th>审查情况</th></tr>\n";
  for (const FormRow& row : form.rows) {
    out << "<tr><td>" << escaped(row.article + row.item) << "<br>" << escaped(row.group)
        << "</td><td>" << escaped(row.words) << "</td><td>";
    out << (row.findings.empty() ? "<span>" : "<span class=\"found\">") << verdict(row)
        << "</span>";
    for (const Finding* finding : row.findings) {
      out << "<br>" << escaped(statement(form, *finding)) << "<br>建议："
          << escaped(finding->suggestion);
    }
    out << "</td></tr>\n";
  }
  out << "</table>\n<p>审查人：________　　负责人：________　　日期：________</p>\n</body>\n"
         "</html>\n";
  return out.str();
}

std::string to_json(const CompetitionForm& form) {
  report::Json json;
  json.begin_object().field("schema", 1).field("law", form.law);
  json.key("heads").begin_array();
  for (const auto& [label, value] : form.heads) {
    json.begin_object().field("label", label).field("value", value).end_object();
  }
  json.end_array().key("rows").begin_array();
  for (const FormRow& row : form.rows) {
    json.begin_object().field("question", row.question).field("article", row.article);
    json.field("item", row.item).field("group", row.group).field("words", row.words);
    json.key("findings").begin_array();
    for (const Finding* finding : row.findings) {
      json.begin_object().field("rule", finding->rule).field("unit", finding->unit);
      json.field("text", words_of(form, *finding)).field("message", finding->message);
      json.field("suggestion", finding->suggestion);
      json.field("fingerprint", finding->fingerprint).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  return json.str();
}

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/utf8.h"

namespace fashen::report {
namespace {

/// "名称（理由）", or only one of them where the other is empty.
std::string with_reason(const std::string& what, const std::string& reason) {
  if (reason.empty()) return what;
  return what.empty() ? reason : what + "（" + reason + "）";
}

}  // namespace

std::string tally(const Report& report) {
  std::string out;
  for (auto severity :
       {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
    if (!out.empty()) out += "，";
    out += finding::display_name(severity);
    out += " " + std::to_string(count(report, severity)) + " 处";
  }
  return out;
}

std::vector<std::string> coverage_lines(const Report& report) {
  const Coverage& done = report.coverage;
  std::vector<std::string> lines;
  lines.push_back("文种按“" + report.kind_label + "”审查；时点 " + base::to_iso(report.as_of) +
                  (report.as_of_reason.empty() ? "" : "（" + report.as_of_reason + "）"));
  lines.push_back("正文 " + std::to_string(done.characters) + " 字，运行规则 " +
                  std::to_string(done.rules_run) + " 条，另有 " +
                  std::to_string(done.rules_not_applicable) + " 条不适用于本文种");
  lines.push_back("识别引用 " + std::to_string(done.citations) + " 处，其中 " +
                  std::to_string(done.citations_resolved) + " 处查明效力，" +
                  std::to_string(done.citations - done.citations_resolved) + " 处未能查明");
  if (!report.suppressed.empty()) lines.push_back(finding::tally(report.suppressed));
  if (!report.document->revisions.empty()) {
    lines.push_back("文件含修订 " + std::to_string(report.document->revisions.size()) +
                    " 处，按全部接受后的文字审查");
  }
  if (!done.law_known_until.empty()) {
    bool behind = base::to_iso(report.as_of) > done.law_known_until;
    lines.push_back("法规目录资料截至 " + done.law_known_until +
                    (behind ? "，其后至审查时点的立改废未能核对" : ""));
  }
  return lines;
}

std::string fact_group(const Fact& fact) {
  static const std::map<std::string, std::string, std::less<>> groups = {
      {"contract", "概况"}, {"project", "概况"},   {"party", "当事人"},  {"subject", "标的"},
      {"price", "价款"},    {"interest", "价款"},  {"tax", "税"},        {"instalment", "付款"},
      {"payment", "付款"},  {"deposit", "担保"},   {"bond", "担保"},     {"guarantee", "担保"},
      {"term", "期限"},     {"liability", "责任"}, {"dispute", "争议"},  {"effect", "生效"},
      {"copies", "生效"},   {"annex", "附件"},     {"signature", "签署"}};
  if (fact.key == "date.signing") return "期限";
  const auto found = groups.find(fact.key.substr(0, fact.key.find('.')));
  return found == groups.end() ? std::string() : found->second;
}

std::vector<std::string> sheet_lines(const Report& report) {
  constexpr std::size_t longest = 36;        // characters of a value
  constexpr std::size_t longest_line = 110;  // characters, after which no value is added
  // Who a party is in the registers, and lists that only a full sheet has room for.
  static const std::set<std::string, std::less<>> elsewhere = {
      "contract.trait", "party.kind",    "party.code",        "party.representative",
      "party.agent",    "party.address", "party.contact",     "party.phone",
      "party.bank",     "party.account", "price.total_words", "price.unit",
      "price.part",     "tax.invoice",   "copies.each",       "signature"};
  std::vector<std::string> lines;
  std::string last, last_label;
  for (const Fact& fact : report.facts) {
    const std::string group = fact_group(fact);
    if (group.empty() || elsewhere.count(fact.key) > 0) continue;
    if (fact.key == "party.code_check" && fact.value == "校验通过") continue;
    std::string value(text::prefix(fact.value, longest));
    if (value.size() < fact.value.size()) value += "…";
    if (group != last) {
      lines.push_back(group + "：" + (fact.label == group ? "" : fact.label + " ") + value);
    } else {
      // One label for all its values: 分期付款比例 30%、60%、10%.
      const bool more = fact.label == last_label;
      const std::string words = more ? "、" + value : "；" + fact.label + " " + value;
      std::string& line = lines.back();
      // Instalments of one size are still several.
      const bool known =
          more && !fact.key.starts_with("instalment.") && line.find(value) != std::string::npos;
      if (known || line.ends_with("…等")) continue;
      line += text::length(line + words) > longest_line ? "…等" : words;
    }
    last = group;
    last_label = fact.label;
  }
  return lines;
}

std::string statement(const finding::Incomplete& incomplete) {
  const std::string what = with_reason(incomplete.what, incomplete.reason);
  return incomplete.where.empty() ? what : incomplete.where + "：" + what;
}

std::string statement(const Report& report, finding::Incomplete incomplete) {
  const std::string& path = report.document->path;
  std::string& where = incomplete.where;
  if (where == path) {
    where.clear();
  } else if (where.starts_with(path + ":") || where.starts_with(path + "#")) {
    where.erase(0, std::min(where.find_first_not_of(":# ", path.size()), where.size()));
  }
  return statement(incomplete);
}

std::string excerpt(const Report& report, base::Span span, std::size_t characters) {
  const std::string_view words = text::trim(base::slice(report.document->text, span));
  std::string_view kept = text::prefix(words, characters);
  std::string out;
  for (char c : kept) out += c == '\n' || c == '\t' ? ' ' : c;
  return kept.size() < words.size() ? out + "…" : out;
}

std::string headline(const Report& report) {
  if (const std::string* title = fact(report, "title"); title && !title->empty()) return *title;
  const std::string& path = report.document->path;
  return path.substr(path.find_last_of('/') + 1);
}

}  // namespace fashen::report

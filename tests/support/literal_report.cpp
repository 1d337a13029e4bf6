// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/literal_report.h"

#include <stdexcept>

#include "text/utf8.h"

namespace fashen::testing {

report::Report literal_report(const document::Document& document) {
  report::Report report;
  report.document = &document;
  report.kind = "normative";
  report.kind_label = "行政规范性文件";
  report.kind_confidence = "certain";
  report.kind_reasons = {"标题以“办法”结尾"};
  report.as_of = *base::parse_date("2026-11-23");
  report.as_of_reason = "今天";
  report.facts = {{"title", "标题", "某县停车管理办法"},
                  {"document_number", "发文字号", "某政发〔2026〕3号"}};
  report.coverage.rules_run = 30;
  report.coverage.rules_not_applicable = 12;
  report.coverage.characters = text::length(document.text);
  report.coverage.corpus_digest = "0123456789abcdef";
  report.coverage.rules_digest = "fedcba9876543210";
  report.coverage.law_known_until = "2026-10-31";
  return report;
}

finding::Finding finding_on(const document::Document& document, std::string_view words,
                            const std::string& rule, finding::Severity severity) {
  const std::size_t begin = document.text.find(words);
  if (begin == std::string::npos) throw std::logic_error("no such words: " + std::string(words));
  finding::Finding finding;
  finding.rule = rule;
  finding.title = "规则 " + rule;
  finding.severity = severity;
  finding.span = {begin, begin + words.size()};
  finding.message = "此处“" + std::string(words) + "”有疑问。";
  finding.suggestion = "请核对。";
  finding.fingerprint = "00112233445566ff";
  return finding;
}

}  // namespace fashen::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/document_record.h"

namespace fashen {

finding::DocumentRecord sample_record(const std::string& name) {
  finding::DocumentRecord record;
  record.name = name;
  record.path = "合同/" + name + ".docx";
  record.digest = finding::content_digest(name);
  record.bytes = 1234;
  record.state = finding::DocumentState::reviewed;
  record.kind = "contract";
  record.kind_label = "合同";
  record.title = "租赁合同 <" + name + ">";
  record.as_of = "2026-01-31";
  record.characters = 567;
  record.facts = {{"contract_number", "合同编号", "A-" + name}, {"amount", "金额", "1000 元"}};
  record.parties = {{"甲方", "某某公司", "9133" + name}};
  finding::FindingRecord finding;
  finding.rule = "contract/sample";
  finding.title = "样例";
  finding.severity = finding::Severity::error;
  finding.confidence = finding::Confidence::certain;
  finding.place = {10, 22, 2, 3, 2, 7};
  finding.unit = "第二条";
  finding.text = "四个汉字";
  finding.message = "第一行\n第二行";
  finding.suggestion = "删除";
  finding.basis = {"《某法》第一条", "《某法》第二条"};
  finding.fingerprint = "0123456789abcdef";
  record.findings = {finding};
  record.incomplete = {{"第 3 页", "图片", "没有文字层"}};
  record.reports = {name + ".审查.html", name + ".审查.json"};
  record.milliseconds = 12;
  return record;
}

}  // namespace fashen

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "report/batch.h"
#include "report/json.h"
#include "report/text_file.h"

namespace fashen::jsonl {
namespace {

using report::Json;

std::string line(const finding::DocumentRecord& record, const finding::FindingRecord& finding) {
  Json json(Json::Style::line);
  json.begin_object().field("type", "finding").field("document", record.name);
  json.field("path", record.path).field("kind", record.kind).field("rule", finding.rule);
  json.field("title", finding.title).field("severity", finding::name(finding.severity));
  json.field("confidence", finding::name(finding.confidence));
  json.field("line", finding.place.line).field("column", finding.place.column);
  json.field("end_line", finding.place.end_line).field("end_column", finding.place.end_column);
  json.field("begin_byte", finding.place.begin_byte).field("end_byte", finding.place.end_byte);
  json.field("unit", finding.unit).field("text", finding.text).field("message", finding.message);
  json.field("suggestion", finding.suggestion).key("basis").begin_array();
  for (const std::string& basis : finding.basis) json.value(basis);
  json.end_array().field("fingerprint", finding.fingerprint).end_object();
  return json.str();
}

std::string line(const finding::DocumentRecord& record, const finding::Incomplete& incomplete) {
  Json json(Json::Style::line);
  json.begin_object().field("type", "incomplete").field("document", record.name);
  json.field("path", record.path).field("where", incomplete.where).field("what", incomplete.what);
  json.field("reason", incomplete.reason).end_object();
  return json.str();
}

std::string skipped_line(const std::string& path) {
  Json json(Json::Style::line);
  json.begin_object().field("type", "skipped").field("path", path).end_object();
  return json.str();
}

/// A line for each finding, each thing that could not be checked, and each file that was skipped.
class JsonLines final : public report::BatchWriter {
 public:
  std::string file_name() const override { return "findings.jsonl"; }

  base::Result<void> write(const report::Batch& batch, const std::string& path) const override {
    report::TextFile file(path);
    auto read = batch.each_document([&](const report::BatchDocument& document) {
      const finding::DocumentRecord& record = document.record;
      for (const finding::FindingRecord& finding : record.findings) file << line(record, finding);
      for (const finding::Incomplete& gap : record.incomplete) file << line(record, gap);
      return base::Result<void>();
    });
    if (!read) return read;
    for (const std::string& skipped : batch.head().skipped) file << skipped_line(skipped);
    return file.close();
  }
};

}  // namespace
}  // namespace fashen::jsonl

FASHEN_EXPORT_SUMMARY(fashen::jsonl::JsonLines)

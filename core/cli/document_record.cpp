// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_review.h"
#include "document/places.h"
#include "text/sketch.h"

namespace fashen::cli {
finding::DocumentRecord make_record(const DocumentReview& done) {
  const report::Report& report = done.report;
  const document::Document& document = done.file.document;
  finding::DocumentRecord record;
  record.path = document.path;
  record.bytes = done.file.bytes.size();
  record.state = finding::DocumentState::reviewed;
  record.kind = report.kind;
  record.kind_label = report.kind_label;
  const std::string* title = report::fact(report, "title");
  record.title = title != nullptr ? *title : document.title;
  record.as_of = base::to_iso(report.as_of);
  record.as_of_today = done.review.as_of_is_today;
  record.characters = report.coverage.characters;
  for (const report::Fact& fact : report.facts) {
    record.facts.push_back({fact.key, fact.label, fact.value});
  }
  for (const structure::Party& party : done.review.structure.parties) {
    record.parties.push_back({party.role, party.name.value, party.code.value});
  }
  const document::Places places(document);
  for (const finding::Finding& one : report.findings) {
    record.findings.push_back(finding::make_record(one, document.text, places));
  }
  record.incomplete = report.incomplete;
  record.sketch = text::sketch(document.folded.text);
  return record;
}

finding::DocumentRecord make_failed_record(const std::string& path, const std::string& name,
                                           const std::string& reason) {
  finding::DocumentRecord record;
  record.path = path;
  record.name = name;
  record.state = finding::DocumentState::failed;
  record.failure = reason;
  record.incomplete.push_back({path, "整份文件未审查", reason});
  return record;
}

}  // namespace fashen::cli

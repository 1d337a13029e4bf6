// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/record.h"

#include <algorithm>

#include "base/hash.h"
#include "base/wire.h"

namespace fashen::finding {
namespace {

using base::WireReader;
using base::WireWriter;

void put_text(WireWriter& out, const std::string& text) { out.text(text); }
std::string get_text(WireReader& in) { return in.text(); }

void put(WireWriter& out, const PlaceRecord& place) {
  out.number(place.begin_byte).number(place.end_byte).number(place.line).number(place.column);
  out.number(place.end_line).number(place.end_column);
}

PlaceRecord get_place(WireReader& in) {
  PlaceRecord place;
  for (std::uint64_t* value : {&place.begin_byte, &place.end_byte, &place.line, &place.column,
                               &place.end_line, &place.end_column}) {
    *value = in.number();
  }
  return place;
}

void put_finding(WireWriter& out, const FindingRecord& finding) {
  out.text(finding.rule).text(finding.title);
  out.number(static_cast<std::uint64_t>(finding.severity));
  out.number(static_cast<std::uint64_t>(finding.confidence));
  put(out, finding.place);
  out.text(finding.unit).text(finding.text).text(finding.message).text(finding.suggestion);
  out.list(finding.basis, put_text).text(finding.fingerprint);
}

FindingRecord get_finding(WireReader& in) {
  FindingRecord finding;
  finding.rule = in.text();
  finding.title = in.text();
  finding.severity = static_cast<Severity>(std::min<std::uint64_t>(in.number(), 2));
  finding.confidence = static_cast<Confidence>(std::min<std::uint64_t>(in.number(), 2));
  finding.place = get_place(in);
  for (std::string* text : {&finding.unit, &finding.text, &finding.message, &finding.suggestion}) {
    *text = in.text();
  }
  in.list(finding.basis, get_text);
  finding.fingerprint = in.text();
  return finding;
}

}  // namespace

FindingRecord make_record(const Finding& finding, std::string_view text,
                          const document::Places& places) {
  const text::Position first = places.at(finding.span.begin);
  const text::Position last = places.end(finding.span.end);
  FindingRecord record;
  record.rule = finding.rule;
  record.title = finding.title;
  record.severity = finding.severity;
  record.confidence = finding.confidence;
  record.place = {finding.span.begin, finding.span.end, first.line,
                  first.column,       last.line,        last.column};
  record.unit = finding.unit;
  record.text = base::slice(text, finding.span);
  record.message = finding.message;
  record.suggestion = finding.suggestion;
  for (const Basis& basis : finding.basis) record.basis.push_back(basis.label());
  record.fingerprint = finding.fingerprint;
  return record;
}

const char* name(DocumentState state) {
  constexpr const char* names[] = {"pending", "reviewed", "failed"};
  return names[static_cast<int>(state)];
}

std::optional<DocumentState> parse_document_state(std::string_view text) {
  for (auto state : {DocumentState::pending, DocumentState::reviewed, DocumentState::failed}) {
    if (text == name(state)) return state;
  }
  return {};
}

std::size_t count(const DocumentRecord& record, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(record.findings.begin(), record.findings.end(),
                    [&](const FindingRecord& finding) { return finding.severity == severity; }));
}

std::string encode(const DocumentRecord& record) {
  WireWriter out;
  out.text(record.name).text(record.path).text(record.digest).number(record.bytes);
  out.number(static_cast<std::uint64_t>(record.state)).text(record.failure);
  out.text(record.kind).text(record.kind_label).text(record.title);
  out.text(record.as_of).number(record.as_of_today).number(record.characters);
  out.list(record.facts, [](WireWriter& to, const FactRecord& fact) {
    to.text(fact.key).text(fact.label).text(fact.value);
  });
  out.list(record.parties, [](WireWriter& to, const PartyRecord& party) {
    to.text(party.role).text(party.name).text(party.code);
  });
  out.list(record.findings, put_finding);
  out.list(record.incomplete, [](WireWriter& to, const Incomplete& incomplete) {
    to.text(incomplete.where).text(incomplete.what).text(incomplete.reason);
  });
  out.list(record.reports, put_text).text(record.sketch).number(record.milliseconds);
  return out.bytes();
}

base::Result<DocumentRecord> decode_document(std::string_view bytes) {
  WireReader in(bytes);
  DocumentRecord record;
  for (std::string* text : {&record.name, &record.path, &record.digest}) *text = in.text();
  record.bytes = in.number();
  record.state = static_cast<DocumentState>(std::min<std::uint64_t>(in.number(), 2));
  for (std::string* text :
       {&record.failure, &record.kind, &record.kind_label, &record.title, &record.as_of}) {
    *text = in.text();
  }
  record.as_of_today = in.number() != 0;
  record.characters = in.number();
  // Braces evaluate from left to right, as the fields were written.
  in.list(record.facts, [](WireReader& from) {
    return FactRecord{from.text(), from.text(), from.text()};
  });
  in.list(record.parties, [](WireReader& from) {
    return PartyRecord{from.text(), from.text(), from.text()};
  });
  in.list(record.findings, get_finding);
  in.list(record.incomplete, [](WireReader& from) {
    return Incomplete{from.text(), from.text(), from.text()};
  });
  in.list(record.reports, get_text);
  record.sketch = in.text();
  record.milliseconds = in.number();
  if (in.done()) return record;
  return base::Error(base::ErrorCode::malformed, "审查进程的答复不完整");
}

std::string content_digest(std::string_view bytes) {
  return base::to_hex(base::fnv1a(bytes)) + "-" + std::to_string(bytes.size());
}

}  // namespace fashen::finding

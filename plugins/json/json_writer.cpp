// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "document/places.h"
#include "document/plugin.h"
#include "json/dossier_json.h"
#include "json/related_json.h"
#include "report/comparison.h"
#include "report/dossier_writer.h"
#include "report/json.h"
#include "report/writer.h"

namespace fashen::report {
namespace {

/// One report while it is written. The form is tests/report/report.schema.json; a change that
/// breaks readers raises `schema`.
class JsonReport {
 public:
  JsonReport(const Report& report, const Comparison& comparison) : JsonReport(report) {
    comparison_ = &comparison;
  }
  explicit JsonReport(const Report& report) : report_(report), places_(*report.document) {}

  void write(std::ostream& out) {
    build();
    json_.write_to(out);
  }

 private:
  void build() {
    json_.begin_object().field("schema", 1);
    json_.key("generator").begin_object();
    json_.field("name", "fashen").field("version", base::version()).end_object();
    head();
    json_.key("summary").begin_object();
    for (auto severity :
         {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
      number(finding::name(severity), count(report_, severity));
    }
    number("incomplete", report_.incomplete.size());
    json_.end_object();
    list("findings", report_.findings, [this](const auto& finding) { write(finding); });
    list("citations", report_.citations, [this](const auto& row) { write(row); });
    list("outline", report_.outline, [this](const auto& row) { write(row); });
    coverage();
    if (comparison_ != nullptr) comparison(*comparison_);
    json_.end_object();
  }

  template <typename List, typename Write>
  void list(std::string_view key, const List& items, Write write_item) {
    json_.key(key).begin_array();
    for (const auto& item : items) write_item(item);
    json_.end_array();
  }

  void number(std::string_view key, std::size_t value) {
    json_.field(key, static_cast<std::uint64_t>(value));
  }

  /// Bytes count into the text that was read; lines and columns are those of document::Places.
  void place(base::Span span) {
    const text::Position first = places_.at(span.begin);
    const text::Position last = places_.end(span.end);
    json_.key("place").begin_object();
    number("begin_byte", span.begin);
    number("end_byte", span.end);
    number("line", first.line);
    number("column", first.column);
    number("end_line", last.line);
    number("end_column", last.column);
    json_.end_object();
  }

  void head() {
    const document::Document& document = *report_.document;
    json_.key("document").begin_object().field("path", document.path);
    json_.field("media_type", document.media_type).field("encoding", document.encoding);
    json_.field("title", document.title);
    number("bytes", document.text.size());
    number("characters", report_.coverage.characters);
    json_.end_object();
    json_.key("kind").begin_object().field("name", report_.kind);
    json_.field("label", report_.kind_label).field("confidence", report_.kind_confidence);
    list("reasons", report_.kind_reasons, [this](const auto& reason) { json_.value(reason); });
    json_.end_object();
    json_.key("as_of").begin_object().field("date", base::to_iso(report_.as_of));
    json_.field("reason", report_.as_of_reason).end_object();
    list("facts", report_.facts, [this](const Fact& fact) {
      json_.begin_object().field("key", fact.key).field("label", fact.label);
      json_.field("value", fact.value).end_object();
    });
  }

  void write(const finding::Finding& finding) {
    json_.begin_object().field("rule", finding.rule).field("title", finding.title);
    json_.field("severity", finding::name(finding.severity));
    json_.field("confidence", finding::name(finding.confidence));
    place(finding.span);
    json_.field("text", base::slice(report_.document->text, finding.span));
    json_.field("unit", finding.unit).field("message", finding.message);
    json_.field("suggestion", finding.suggestion);
    list("basis", finding.basis, [this](const finding::Basis& basis) {
      json_.begin_object().field("title", basis.title).field("version", basis.version);
      json_.field("provision", basis.provision).field("gist", basis.gist);
      json_.field("status", basis.status).end_object();
    });
    list("related", finding.related, [this](const finding::Related& related) {
      json_.begin_object();
      place(related.span);
      json_.field("text", base::slice(report_.document->text, related.span));
      json_.field("note", related.note).end_object();
    });
    json_.key("fix");
    if (finding.fix) {
      json_.begin_object();
      place(finding.fix->span);
      json_.field("replacement", finding.fix->replacement).end_object();
    } else {
      json_.null();
    }
    json_.field("fingerprint", finding.fingerprint).end_object();
  }

  void write(const CitationRow& row) {
    json_.begin_object();
    place(row.span);
    json_.field("text", row.text).field("title", row.title).field("provision", row.provision);
    json_.field("status", row.status).field("verdict", row.verdict).field("why", row.why);
    json_.end_object();
  }

  void write(const OutlineRow& row) {
    json_.begin_object();
    place(row.span);
    json_.field("depth", row.depth).field("kind", row.kind).field("label", row.label);
    json_.field("heading", row.heading).end_object();
  }

  void coverage() {
    const Coverage& done = report_.coverage;
    json_.key("coverage").begin_object();
    number("rules_run", done.rules_run);
    number("rules_not_applicable", done.rules_not_applicable);
    number("citations", done.citations);
    number("citations_resolved", done.citations_resolved);
    json_.field("corpus_digest", done.corpus_digest).field("rules_digest", done.rules_digest);
    json_.field("law_known_until", done.law_known_until).end_object();
    list("suppressed", report_.suppressed, [this](const finding::Suppressed& one) {
      json_.begin_object().field("rule", one.finding.rule);
      json_.field("fingerprint", one.finding.fingerprint);
      json_.field("scope", finding::name(one.scope)).field("reason", one.reason).end_object();
    });
    list("incomplete", report_.incomplete, [this](const finding::Incomplete& incomplete) {
      json_.begin_object().field("where", incomplete.where).field("what", incomplete.what);
      json_.field("reason", incomplete.reason).end_object();
    });
  }

  /// Offsets count into the two texts as read; `before` is the earlier one.
  void span(std::string_view key, base::Span span) {
    json_.key(key).begin_array();
    json_.value(static_cast<std::uint64_t>(span.begin));
    json_.value(static_cast<std::uint64_t>(span.end)).end_array();
  }

  void comparison(const Comparison& comparison) {
    json_.key("comparison").begin_object().field("before", comparison.before->path);
    list("clauses", comparison.clauses, [&](const ComparedClause& clause) {
      json_.begin_object().field("change", clause.change).field("label", clause.label);
      span("before", clause.before);
      span("after", clause.after);
      list("edits", clause.edits, [&](const text::Edit& edit) {
        if (edit.kind == text::EditKind::same) return;
        json_.begin_object();
        json_.field("removed", base::slice(comparison.before->text, edit.before));
        json_.field("added", base::slice(report_.document->text, edit.after));
        span("before", edit.before);
        span("after", edit.after);
        json_.end_object();
      });
      json_.end_object();
    });
    list("facts", comparison.facts, [this](const ComparedFact& fact) {
      json_.begin_object().field("key", fact.key).field("label", fact.label);
      json_.field("about", fact.about).field("before", fact.before).field("after", fact.after);
      json_.end_object();
    });
    const auto brief = [this](const finding::Finding& finding) {
      json_.begin_object().field("rule", finding.rule).field("title", finding.title);
      json_.field("severity", finding::name(finding.severity)).field("unit", finding.unit);
      json_.field("message", finding.message).field("fingerprint", finding.fingerprint);
      json_.end_object();
    };
    list("new", comparison.fresh, brief);
    list("open", comparison.open, brief);
    list("gone", comparison.gone, brief);
    json_.end_object();
  }

  const Report& report_;
  const Comparison* comparison_ = nullptr;
  document::Places places_;
  Json json_;
};

class JsonWriter final : public Writer,
                         public DossierWriter,
                         public ComparisonWriter,
                         public RelatedWriter {
 public:
  std::string extension() const override { return ".json"; }

  base::Result<void> write(const Report& report, const WriteOptions&,
                           std::ostream& out) const override {
    JsonReport(report).write(out);
    return {};
  }

  base::Result<void> write_comparison(const Report& report, const Comparison& comparison,
                                      const WriteOptions&, std::ostream& out) const override {
    JsonReport(report, comparison).write(out);
    return {};
  }

  base::Result<void> write_dossier(const DossierReport& report, const WriteOptions&,
                                   std::ostream& out) const override {
    out << dossier_json(report);
    return {};
  }

  base::Result<void> write_related(const RelatedReport& report, const WriteOptions&,
                                   std::ostream& out) const override {
    out << related_json(report);
    return {};
  }
};

}  // namespace
}  // namespace fashen::report

FASHEN_EXPORT_WRITER(fashen::report::JsonWriter)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/related_json.h"

#include <cmath>

#include "base/version.h"
#include "report/json.h"

namespace fashen::report {
namespace {

/// Shares in thousandths, so that every machine writes the same digits.
std::uint64_t thousandths(double share) {
  return static_cast<std::uint64_t>(std::llround(share * 1000));
}

void write(Json& json, std::string_view key, const MarkedText& marked) {
  json.key(key).begin_object().field("text", marked.text).key("marks").begin_array();
  for (const MarkedText::Mark& mark : marked.marks) {
    json.begin_object().field("begin", static_cast<std::uint64_t>(mark.span.begin));
    json.field("end", static_cast<std::uint64_t>(mark.span.end)).field("kind", mark.kind);
    json.end_object();
  }
  json.end_array().end_object();
}

void write(Json& json, const RelatedRow& row) {
  json.begin_object().field("title", row.title).field("version", row.version);
  json.field("provision", row.provision).field("rank", row.rank);
  json.field("reason", row.reason);
  json.field("likeness_permille", thousandths(row.likeness));
  json.field("copied_permille", thousandths(row.copied));
  write(json, "draft", row.draft);
  write(json, "upper", row.upper);
  json.key("departures").begin_array();
  for (const DepartureRow& one : row.departures) {
    json.begin_object().field("kind", one.kind).field("draft", one.draft);
    json.field("upper", one.upper).end_object();
  }
  json.end_array().end_object();
}

void write(Json& json, const RelatedArticle& article) {
  json.begin_object().field("label", article.label).field("text", article.text);
  json.field("begin_byte", static_cast<std::uint64_t>(article.span.begin));
  json.field("end_byte", static_cast<std::uint64_t>(article.span.end));
  json.field("copied_permille", thousandths(article.copied));
  json.key("provisions").begin_array();
  for (const RelatedRow& row : article.provisions) write(json, row);
  json.end_array().end_object();
}

}  // namespace

std::string related_json(const RelatedReport& report) {
  Json json;
  json.begin_object().field("schema", 1);
  json.key("generator").begin_object();
  json.field("name", "fashen").field("version", base::version()).end_object();
  json.field("path", report.path).field("title", report.title);
  json.field("as_of", base::to_iso(report.as_of));
  json.key("basis").begin_array();
  for (const std::string& title : report.basis) json.value(title);
  json.end_array();
  json.field("characters", static_cast<std::uint64_t>(report.characters));
  json.field("copied", static_cast<std::uint64_t>(report.copied));
  json.key("articles").begin_array();
  for (const RelatedArticle& article : report.articles) write(json, article);
  json.end_array();
  json.key("incomplete").begin_array();
  for (const finding::Incomplete& one : report.incomplete) {
    json.begin_object().field("where", one.where).field("what", one.what);
    json.field("reason", one.reason).end_object();
  }
  json.end_array();
  json.field("corpus_digest", report.corpus_digest);
  json.field("law_known_until", report.law_known_until).end_object();
  return json.str();
}

}  // namespace fashen::report

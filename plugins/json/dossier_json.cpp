// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/dossier_json.h"

#include "base/version.h"
#include "report/json.h"

namespace fashen::report {
namespace {

void texts(Json& json, const char* key, const std::vector<std::string>& all) {
  json.key(key).begin_array();
  for (const std::string& one : all) json.value(one);
  json.end_array();
}

void basis(Json& json, const std::vector<finding::Basis>& all) {
  json.key("basis").begin_array();
  for (const finding::Basis& one : all) {
    json.begin_object().field("title", one.title).field("version", one.version);
    json.field("provision", one.provision).field("status", one.status);
    json.field("note", one.note).end_object();
  }
  json.end_array();
}

void write(Json& json, const PaperRow& paper) {
  json.begin_object().field("path", paper.path).field("role", paper.role);
  json.field("reason", paper.reason).field("date", paper.date).field("signer", paper.signer);
  json.field("problem", paper.problem).end_object();
}

void write(Json& json, const StepRow& step) {
  json.begin_object().field("id", step.id).field("name", step.name);
  json.field("state", step.state).field("state_label", step.state_label).field("why", step.why);
  texts(json, "evidence", step.evidence);
  texts(json, "days", step.days);
  json.field("length", step.length);
  texts(json, "wants", step.wants);
  basis(json, step.basis);
  json.end_object();
}

void write(Json& json, const DefectRow& defect) {
  json.begin_object().field("rule", defect.rule).field("title", defect.title);
  json.field("severity", finding::name(defect.severity));
  json.field("confidence", finding::name(defect.confidence)).field("step", defect.step);
  json.field("message", defect.message).field("suggestion", defect.suggestion);
  json.key("places").begin_array();
  for (const DefectRow::Place& place : defect.places) {
    json.begin_object().field("path", place.path).field("quote", place.quote).end_object();
  }
  json.end_array();
  basis(json, defect.basis);
  json.end_object();
}

template <typename Row>
void rows(Json& json, const char* key, const std::vector<Row>& all) {
  json.key(key).begin_array();
  for (const Row& one : all) write(json, one);
  json.end_array();
}

}  // namespace

std::string dossier_json(const DossierReport& report) {
  Json json;
  json.begin_object().field("schema", 1);
  json.key("generator").begin_object();
  json.field("name", "fashen").field("version", base::version()).end_object();
  json.field("dossier", report.path).field("checklist", report.checklist);
  json.field("checklist_title", report.checklist_title);
  json.field("checklist_reason", report.checklist_reason);
  json.field("matter", report.matter).field("undertaker", report.undertaker);
  json.field("as_of", base::to_iso(report.as_of));
  rows(json, "steps", report.steps);
  rows(json, "findings", report.defects);
  rows(json, "papers", report.papers);
  json.key("coverage").begin_object();
  json.field("checks_run", static_cast<std::uint64_t>(report.checks_run));
  json.field("checks_not_applicable", static_cast<std::uint64_t>(report.checks_not_applicable));
  json.field("corpus_digest", report.corpus_digest).field("rules_digest", report.rules_digest);
  json.field("law_known_until", report.law_known_until).end_object();
  json.key("incomplete").begin_array();
  for (const finding::Incomplete& one : report.incomplete) {
    json.begin_object().field("where", one.where).field("what", one.what);
    json.field("reason", one.reason).end_object();
  }
  json.end_array().end_object();
  return json.str();
}

}  // namespace fashen::report

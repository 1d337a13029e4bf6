// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/make_report.h"

#include "structure/contract_facts.h"
#include "text/utf8.h"

namespace fashen::cli {
namespace {

void add(report::Report& report, const char* key, const char* label, const std::string& value) {
  if (!value.empty()) report.facts.push_back({key, label, value});
}

std::string day(const structure::DateField& field) {
  return field.date ? base::to_chinese(*field.date) : std::string();
}

/// Blanks and the like are findings' business; a sheet of facts lists what is stated.
void add_contract_facts(report::Report& report, const structure::ContractFacts& contract) {
  for (const structure::ContractFact& fact : contract.facts) {
    const structure::ContractFactKey* key = structure::find_contract_fact_key(fact.key);
    if (key == nullptr || fact.key == "blank" || fact.key == "placeholder") continue;
    const bool owned = !fact.about.empty() && !fact.key.starts_with("contract.");
    report.facts.push_back(
        {fact.key, (owned ? fact.about : "") + std::string(key->label), fact.value});
  }
}

void add_facts(report::Report& report, const document::Document& document,
               const structure::Structure& structure) {
  const structure::FrontMatter& front = structure.front;
  add(report, "title", "标题", front.title.value);
  add(report, "document_number", "发文字号", front.document_number.value);
  add(report, "issuer", "制发机关", front.issuer.value);
  if (structure.kind.kind == structure::DocumentKind::regulation) {
    add(report, "rank", "位阶", structure::display_name(structure.maker.rank));
  }
  add(report, "addressee", "主送机关", front.addressee.value);
  add(report, "date", "成文日期", day(front.date));
  add(report, "effective", "施行日期", day(front.effective));
  add(report, "validity", "有效期", front.validity.value);
  if (const auto contract = structure::contract_facts_of(document, structure)) {
    return add_contract_facts(report, *contract);
  }
  for (const structure::Party& party : structure.parties) {
    add(report, "party", party.role.c_str(), party.name.value);
  }
}

void add_outline(report::Report& report, const structure::Outline& outline) {
  report.outline.reserve(outline.units.size());
  for (std::size_t i = 1; i < outline.units.size(); ++i) {
    const structure::Unit& unit = outline.units[i];
    if (unit.label.empty()) continue;
    int depth = 0;
    for (std::size_t up = unit.parent; up != 0; up = outline.units[up].parent) ++depth;
    report.outline.push_back(
        {unit.span, depth, structure::name(unit.kind), unit.label, unit.heading});
  }
}

void add_citations(report::Report& report, const review::Review& review, const std::string& text) {
  report.citations.reserve(review.citations.size());
  for (const citation::Citation& citation : review.citations) {
    std::string title = citation.work != nullptr ? citation.work->title : citation.title;
    report.citations.push_back({citation.span, std::string(base::slice(text, citation.span)), title,
                                citation::provision_label(citation),
                                citation::name(citation.status),
                                citation::display_name(citation.status), citation.why});
    if (citation.status != citation::Status::unknown) ++report.coverage.citations_resolved;
  }
}

}  // namespace

report::Report make_report(const document::LoadedFile& file, const review::Review& review,
                           const script::Loaded& rules, const corpus::Lookup& law) {
  report::Report report;
  report.document = &file.document;
  report.source_bytes = &file.bytes;
  const structure::KindVerdict& kind = review.structure.kind;
  report.kind = structure::name(kind.kind);
  report.kind_label = structure::display_name(kind.kind);
  report.kind_confidence = structure::name(kind.confidence);
  for (const auto& reason : kind.reasons) report.kind_reasons.push_back(reason.reason);
  report.as_of = review.as_of;
  report.as_of_reason = review.as_of_reason;
  add_facts(report, file.document, review.structure);
  add_outline(report, review.structure.outline);
  add_citations(report, review, file.document.text);
  report.findings = review.findings;
  report.incomplete = review.incomplete;
  report::order(report.incomplete);
  report.coverage.rules_run = review.rules_run;
  report.coverage.rules_not_applicable = review.rules_not_applicable;
  report.coverage.citations = review.citations.size();
  const std::string& text = file.document.text;
  report.coverage.characters =
      text::length(text) - static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  report.coverage.corpus_digest = law.digest();
  report.coverage.rules_digest = rules.digest;
  report.coverage.law_known_until = base::to_iso(law.known_until());
  return report;
}

}  // namespace fashen::cli

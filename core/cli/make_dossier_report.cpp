// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/make_dossier_report.h"

#include <set>

#include "rule/basis.h"

namespace fashen::cli {
namespace {

std::vector<finding::Basis> resolved(const std::vector<std::string>& written,
                                     const corpus::Lookup& law, base::Date as_of) {
  std::vector<finding::Basis> out;
  for (const std::string& one : written) {
    if (auto parsed = rule::parse_basis(one)) {
      out.push_back(rule::resolve_basis(*parsed, law, as_of));
    }
  }
  return out;
}

// A rule of several procedures rests, in each, on the instruments that this procedure names.
std::vector<std::string> of_procedure(const std::vector<std::string>& basis,
                                      const rule::Checklist& checklist) {
  std::set<std::string> named;
  for (const rule::ChecklistStep& step : checklist.steps) {
    for (const std::string& one : step.basis) {
      if (auto parsed = rule::parse_basis(one)) named.insert(parsed->title);
    }
  }
  std::vector<std::string> kept;
  for (const std::string& one : basis) {
    auto parsed = rule::parse_basis(one);
    if (parsed && named.count(parsed->title) != 0) kept.push_back(one);
  }
  return kept.empty() ? basis : kept;
}

report::PaperRow row(const review::Paper& paper, const rule::ChecklistLibrary& library) {
  report::PaperRow out;
  out.path = paper.path;
  out.problem = paper.problem;
  for (const review::HeldRole& held : paper.roles) {
    const rule::Role* role = library.role(held.id);
    out.role += (out.role.empty() ? "" : "，兼有") + role->label;
    out.reason += (out.reason.empty() ? "" : "；") + held.reason;
  }
  if (paper.date) out.date = base::to_chinese(*paper.date);
  out.signer = paper.signer;
  return out;
}

}  // namespace

report::DossierReport make_dossier_report(const std::string& path,
                                          const review::DossierReview& review,
                                          const rule::ChecklistLibrary& library,
                                          const corpus::Lookup& law, base::Date as_of) {
  report::DossierReport out;
  out.path = path;
  out.checklist = review.checklist->name;
  out.checklist_title = review.checklist->title;
  out.checklist_reason = review.checklist_reason;
  out.matter = review.matter;
  out.undertaker = review.undertaker;
  out.as_of = as_of;
  for (const review::Paper& paper : review.papers) out.papers.push_back(row(paper, library));
  for (const review::StepResult& step : review.steps) {
    report::StepRow made{step.step->id,
                         step.step->name,
                         review::name(step.state),
                         review::display_name(step.state),
                         step.why,
                         {},
                         step.days,
                         step.length,
                         step.wants,
                         resolved(step.step->basis, law, as_of)};
    for (std::size_t i : step.evidence) made.evidence.push_back(review.papers[i].path);
    out.steps.push_back(std::move(made));
  }
  for (const review::DossierFinding& finding : review.findings) {
    const rule::Metadata& rule = finding.check->metadata;
    report::DefectRow made;
    made.rule = rule.id;
    made.title = rule.title;
    made.severity = rule.severity;
    made.confidence = rule.confidence;
    made.message = finding.message;
    made.suggestion = rule.suggest;
    made.basis = resolved(of_procedure(rule.basis, *review.checklist), law, as_of);
    for (const rule::ChecklistStep& step : review.checklist->steps) {
      if (step.id == finding.check->step) made.step = step.name;
    }
    for (const review::PaperQuote& place : finding.places) {
      made.places.push_back({review.papers[place.paper].path, place.quote});
    }
    out.defects.push_back(std::move(made));
  }
  out.incomplete = review.incomplete;
  if (!review.checklist->authority.empty()) {
    out.authority = resolved({review.checklist->authority}, law, as_of).front();
  }
  out.checks_run = review.checks_run;
  out.checks_not_applicable = review.checks_not_applicable;
  out.corpus_digest = law.digest();
  out.rules_digest = library.digest;
  out.law_known_until = base::to_iso(law.known_until());
  return out;
}

}  // namespace fashen::cli

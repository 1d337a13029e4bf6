// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <map>
#include <set>

#include "base/clock.h"
#include "rule/basis.h"
#include "rule/side.h"
#include "text/searched_text.h"

namespace fashen::review {
namespace {

using rule::Metadata;

/// The date whose law applies, and why: what was asked for, else the document's own day, else
/// today.
void choose_date(const Options& options, Review& review) {
  const structure::FrontMatter& front = review.structure.front;
  if (options.as_of) {
    review.as_of = *options.as_of;
    review.as_of_reason = "指定的日期";
  } else if (front.date.date && !front.draft) {
    review.as_of = *front.date.date;
    review.as_of_reason = "文件的成文日期";
  } else {
    review.as_of = options.today;
    review.as_of_reason = "今天";
    review.as_of_is_today = true;
  }
}

/// Fills in what the rule leaves to the pipeline.
void complete(finding::Finding& finding, const Metadata& rule,
              const std::vector<finding::Basis>& basis, const structure::Outline& outline) {
  finding.rule = rule.id;
  finding.title = rule.title;
  finding.basis = basis;
  if (finding.suggestion.empty()) finding.suggestion = rule.suggest;
  if (!outline.units.empty()) {
    finding.unit = outline.path_label(outline.innermost(finding.span.begin));
  }
}

/// Drops findings on words that a rule they yield to has found too.
void yield(std::vector<finding::Finding>& findings,
           const std::map<std::string, const std::vector<std::string>*>& yields_to) {
  if (yields_to.empty()) return;
  std::vector<bool> silent(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    auto rule = yields_to.find(findings[i].rule);
    if (rule == yields_to.end()) continue;
    silent[i] = std::any_of(findings.begin(), findings.end(), [&](const finding::Finding& other) {
      bool stronger =
          std::find(rule->second->begin(), rule->second->end(), other.rule) != rule->second->end();
      return stronger && other.span.begin < findings[i].span.end &&
             findings[i].span.begin < other.span.end;
    });
  }
  std::size_t at = 0;
  std::erase_if(findings, [&](const finding::Finding&) { return silent[at++]; });
}

std::uint64_t next_serial() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

/// Runs a rule. What it throws is a defect of that rule, and costs its own findings only.
base::Result<std::vector<rule::Draft>> run(rule::Rule& rule, const rule::Subject& subject,
                                           const std::vector<std::size_t>& literals) {
  try {
    return rule.check(subject, literals);
  } catch (const std::exception& defect) {
    return base::Error(base::ErrorCode::internal, defect.what(), rule.metadata().path);
  }
}

/// One entry for all works that the catalogue lacks: they were not checked.
void name_unknown_works(Review& review, const std::string& path) {
  std::set<std::string> names;
  for (const citation::Citation& citation : review.citations) {
    bool named = citation.form == citation::NameForm::bracketed && citation.work == nullptr;
    if (named && citation.status == citation::Status::unknown) names.insert(citation.title);
  }
  if (names.empty()) return;
  constexpr std::size_t most = 20;
  std::string list;
  std::size_t listed = 0;
  for (const std::string& name : names) {
    if (++listed > most) break;
    list += (list.empty() ? "《" : "、《") + name + "》";
  }
  if (names.size() > most) list += "等 " + std::to_string(names.size()) + " 件";
  review.incomplete.push_back({path, "引用核对", "法规目录未收录，未能核对: " + list});
}

std::vector<rule::Applicability> applicabilities(
    const std::vector<std::unique_ptr<rule::Rule>>& rules) {
  std::vector<rule::Applicability> all;
  for (const auto& rule : rules) all.emplace_back(rule->metadata());
  return all;
}

}  // namespace

Reviewer::Reviewer(const std::vector<std::unique_ptr<rule::Rule>>& rules, const corpus::Lookup& law)
    : rules_(rules),
      law_(law),
      admitted_(applicabilities(rules)),
      triggers_(rules, [this](std::size_t rule) { return admitted_[rule].kinds(); }) {
  for (const auto& rule : rules_) triggered_.push_back(!rule->triggers().empty());
}

Reviewer::~Reviewer() = default;

const std::vector<finding::Basis>& Reviewer::basis_of(std::size_t rule, base::Date as_of) {
  constexpr std::size_t most = 4096;  // Every decision has a day of its own
  if (bases_.size() >= most) bases_.clear();
  const auto [place, fresh] = bases_.try_emplace({rule, as_of});
  if (!fresh) return place->second;
  const auto [read, first] = read_bases_.try_emplace(rule);
  if (first) {
    for (const std::string& written : rules_[rule]->metadata().basis) {
      if (auto parsed = rule::parse_basis(written)) {
        read->second.emplace_back(std::move(*parsed), law_);
      }
    }
  }
  for (const rule::LegalBasis& basis : read->second) place->second.push_back(basis.as_of(as_of));
  return place->second;
}

Review Reviewer::review(const document::Document& document, const Options& options) {
  Review review;
  review.structure = structure::analyze(document, options.kind, options.rank);
  choose_date(options, review);
  review.citations = citation::extract(document, review.structure, law_);
  citation::resolve(review.citations, document, review.structure, law_, review.as_of);
  review.incomplete = document.incomplete;
  name_unknown_works(review, document.path);
  if (auto missing = rule::missing_side(document.path, review.structure, options.side)) {
    review.incomplete.push_back(std::move(*missing));
  }
  if (document.blocks.empty()) {
    review.incomplete.push_back({document.path, "文件", "没有读到文字，没有内容可以审查"});
  }

  text::LiteralIndex& words = triggers_.index();
  words.begin(document.folded.text, static_cast<unsigned>(review.structure.kind.kind));
  const text::SearchedText searched(document.folded.text, words.marks());
  rule::Trace own;
  const rule::StatedQuantities quantities(document);
  rule::Subject subject{
      document,       review.structure,     review.citations, quantities,    law_,  review.as_of,
      options.limits, options.cancellation, options.trace,    next_serial(), &words};
  if (subject.trace == nullptr && options.costs != nullptr) subject.trace = &own;
  if (options.costs != nullptr) options.costs->resize(rules_.size());
  std::map<std::string, const std::vector<std::string>*> yields_to;
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    if (!admitted_[i].admits(subject)) {
      ++review.rules_not_applicable;
      continue;
    }
    ++review.rules_run;
    const std::vector<std::size_t>& literals = words.places(i);
    if (triggered_[i] && literals.empty()) continue;
    rule::Rule& rule = *rules_[i];
    const Metadata& metadata = rule.metadata();
    if (options.cancellation != nullptr && options.cancellation->cancelled()) {
      review.incomplete.push_back({metadata.id, "规则未运行", "审查被中断"});
      continue;
    }
    const auto begin = options.costs != nullptr ? base::thread_time() : std::chrono::nanoseconds{};
    auto drafts = run(rule, subject, literals);
    if (options.costs != nullptr) {
      RuleCost& cost = (*options.costs)[i];
      cost.seconds += std::chrono::duration<double>(base::thread_time() - begin).count();
      ++cost.documents;
      cost.findings += drafts ? drafts->size() : 0;
      cost.instructions += subject.trace->instructions;
      cost.memory = std::max(cost.memory, subject.trace->memory);
      subject.trace->instructions = subject.trace->memory = 0;
    }
    if (!drafts) {
      review.incomplete.push_back({drafts.error().where,
                                   "规则“" + metadata.id + "”对“" + document.path + "”未能完成",
                                   drafts.error().message});
      review.failures.push_back({metadata.id, drafts.error()});
      continue;
    }
    if (drafts->empty()) continue;
    if (!metadata.yields_to.empty()) yields_to[metadata.id] = &metadata.yields_to;
    const std::vector<finding::Basis>& basis = basis_of(i, review.as_of);
    for (finding::Finding& finding : *drafts) {
      complete(finding, metadata, basis, review.structure.outline);
      bool doubtful = metadata.measured && metadata.measured->is_doubtful();
      if (doubtful && !options.measuring) finding.confidence = finding::Confidence::hint;
      if (finding.confidence < options.show) continue;
      review.findings.push_back(std::move(finding));
    }
  }
  finding::sort(review.findings);
  yield(review.findings, yields_to);
  finding::assign_fingerprints(review.findings, document);
  std::sort(review.incomplete.begin(), review.incomplete.end());
  return review;
}

}  // namespace fashen::review

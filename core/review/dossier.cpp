// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dossier.h"
#include "corpus/calendar.h"

#include <algorithm>

#include "review/dossier_checks.h"
#include "review/evidence.h"

namespace fashen::review {
namespace {

using rule::Checklist;
using rule::ChecklistStep;
using rule::DossierCheck;

// The procedure whose signs most papers bear; the first of equals.
const Checklist* choose(const std::vector<Paper>& papers, const rule::ChecklistLibrary& library,
                        std::string& reason) {
  const Checklist* best = nullptr;
  int most = 0;
  for (const Checklist& checklist : library.checklists) {
    int points = 0;
    std::string shown;
    for (const Paper& paper : papers) {
      const std::string_view words = paper.words(rule::PaperPlace::text);
      for (const text::Regex& sign : checklist.signs) {
        text::Match match;
        if (!sign.search(words, {0, words.size()}, match)) continue;
        ++points;
        if (shown.empty()) {
          shown = paper.path + "中有“" + std::string(base::slice(words, match.whole())) + "”";
        }
      }
    }
    if (points <= most) continue;
    best = &checklist;
    most = points;
    reason = shown + "等 " + std::to_string(points) + " 处标志";
  }
  if (best == nullptr && !library.checklists.empty()) {
    best = &library.checklists.front();
    reason = "没有材料表明是哪种卷宗，按第一种清单核对，请用 --checklist 指定";
  }
  return best;
}

bool takes_part(const DossierCheck& check, const Checklist& checklist) {
  const auto& names = check.checklists;
  return std::find(names.begin(), names.end(), checklist.name) != names.end();
}

bool applies(const std::vector<std::string>& when, const std::vector<std::string>& unless,
             const Evidence& evidence) {
  return (when.empty() || evidence.any_fact(when).holds) && !evidence.any_fact(unless).holds;
}

// The days that the papers of a step state, each paper as what it is first of all.
void add_days(const Evidence& evidence, StepResult& result) {
  for (std::size_t i : result.evidence) {
    const Paper& paper = evidence.papers()[i];
    const rule::Role* role = evidence.library().role(paper.roles.front().id);
    std::vector<std::string> asked = {role->id};
    for (const rule::Event& event : role->events) {
      if (std::find(asked.begin(), asked.end(), event.id) == asked.end()) {
        asked.push_back(event.id);
      }
    }
    // The sign-off is worth telling only where nothing more telling is stated.
    if (asked.size() > 1 && paper.event(asked[1])) asked.erase(asked.begin());
    for (const std::string& id : asked) {
      const DatedEvent* dated = paper.event(id);
      if (!dated) continue;
      result.days.push_back(evidence.library().event_label(id) + " " +
                            base::to_chinese(dated->date));
    }
  }
}

void add_length(const ChecklistStep& step, const Evidence& evidence, const corpus::Lookup& law,
                StepResult& result) {
  if (step.from.empty()) return;
  const base::WorkCalendar* calendar = step.working_days ? &corpus::calendar_of(law) : nullptr;
  const auto found = distance(evidence, step.from, step.to, step.inclusive, false, calendar);
  if (!found) return;
  const std::string between =
      base::to_chinese(found->from.event->date) + "至" + base::to_chinese(found->to.event->date);
  const char* unit = step.working_days ? "个工作日" : "日";
  result.length = found->days ? between + "，" + std::to_string(*found->days) + unit
                              : between + "，工作日数不明";
}

StepResult judge(const ChecklistStep& step, const CheckRun& run) {
  const Evidence& evidence = run.evidence;
  StepResult result;
  result.step = &step;
  result.why = step.why;
  if (!step.roles.empty()) result.evidence = evidence.holding(step.roles);
  if (!step.when.empty()) {
    const ShownFact fact = evidence.any_fact(step.when);
    if (fact.holds) {
      result.why = fact.label + "（" + fact.quote + "）";
    } else if (result.evidence.empty()) {
      result.state = StepState::not_applicable;
      result.why = step.why_not;
      return result;
    } else {
      result.why = "卷宗中有这一环节的材料";
    }
  }
  add_days(evidence, result);
  add_length(step, evidence, run.law, result);
  for (const DossierFinding& finding : run.findings) {
    if (finding.check->step == step.id) result.wants.push_back(finding.message);
  }
  const auto excuse = run.excuses.find(step.id);
  if (!result.evidence.empty() || step.roles.empty()) {
    if (!result.wants.empty()) result.state = StepState::defective;
  } else if (excuse != run.excuses.end()) {
    result.why = excuse->second;
  } else {
    const bool unclear = !evidence.unread(step.roles).empty();
    result.state = unclear ? StepState::unclear : StepState::missing;
  }
  return result;
}

// What the draft calls itself, and who hands it in.
void name_matter(DossierReview& review, const Evidence& evidence) {
  for (std::size_t i : evidence.holding({"draft"})) {
    const auto& title = review.papers[i].structure.front.title;
    if (review.matter.empty() && title.present()) review.matter = title.value;
  }
  for (const char* role : {"request", "explanation"}) {
    for (std::size_t i : evidence.holding({role})) {
      const auto& issuer = review.papers[i].structure.front.issuer;
      if (review.undertaker.empty() && issuer.present()) review.undertaker = issuer.value;
    }
  }
}

void note_unread(DossierReview& review) {
  for (const Paper& paper : review.papers) {
    if (!paper.readable()) {
      review.incomplete.push_back({paper.path, "读取材料", paper.problem});
      continue;
    }
    for (finding::Incomplete part : paper.document->incomplete) {
      part.where = paper.path + (part.where.empty() ? "" : " " + part.where);
      review.incomplete.push_back(std::move(part));
    }
  }
  std::sort(review.incomplete.begin(), review.incomplete.end());
  auto& list = review.incomplete;
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

}  // namespace

DossierReview review_dossier(std::vector<PaperSource> sources,
                             const rule::ChecklistLibrary& library,
                             const rule::Checklist* checklist, const corpus::Lookup& law,
                             base::Date as_of) {
  DossierReview review;
  for (PaperSource& source : sources) {
    review.papers.push_back(read_paper(std::move(source.path), std::move(source.read), library));
  }
  review.checklist =
      checklist ? checklist : choose(review.papers, library, review.checklist_reason);
  if (checklist) review.checklist_reason = "指定的清单";
  if (!review.checklist) return review;
  const Evidence evidence(review.papers, library, *review.checklist);
  CheckRun run{evidence, law, as_of, {}, {}, {}};
  for (const ChecklistStep& step : review.checklist->steps) {
    for (const DossierCheck& check : library.checks) {
      if (check.step != step.id || !takes_part(check, *review.checklist)) continue;
      if (applies(check.when, check.unless, evidence)) {
        ++review.checks_run;
        run_check(check, run);
      } else {
        ++review.checks_not_applicable;
      }
    }
  }
  for (const ChecklistStep& step : review.checklist->steps) {
    review.steps.push_back(judge(step, run));
  }
  review.findings = std::move(run.findings);
  review.incomplete = std::move(run.incomplete);
  name_matter(review, evidence);
  note_unread(review);
  return review;
}

const char* name(StepState state) {
  switch (state) {
    case StepState::met: return "met";
    case StepState::missing: return "missing";
    case StepState::defective: return "defective";
    case StepState::unclear: return "unclear";
    case StepState::not_applicable: return "not_applicable";
  }
  return "";
}

const char* display_name(StepState state) {
  switch (state) {
    case StepState::met: return "有";
    case StepState::missing: return "缺";
    case StepState::defective: return "不合要求";
    case StepState::unclear: return "无法判断";
    case StepState::not_applicable: return "不适用";
  }
  return "";
}

}  // namespace fashen::review

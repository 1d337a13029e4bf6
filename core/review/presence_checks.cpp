// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "review/dossier_checks.h"

namespace fashen::review {
namespace {

using rule::DossierCheck;

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "、") + word;
  return out;
}

// Nothing can be said of what an unreadable paper may hold.
bool unclear(const DossierCheck& check, CheckRun& run, const std::vector<std::string>& roles) {
  const auto unread = run.evidence.unread(roles);
  for (std::size_t i : unread) {
    const Paper& paper = run.evidence.papers()[i];
    run.incomplete.push_back(
        {paper.path, check.metadata.title,
         "文件不能读取，无法判断是否为" + run.evidence.labels(roles) + "：" + paper.problem});
  }
  return !unread.empty();
}

std::vector<PaperQuote> whole(const std::vector<std::size_t>& papers) {
  std::vector<PaperQuote> places;
  for (std::size_t i : papers) places.push_back({i, {}});
  return places;
}

}  // namespace

void check_missing(const DossierCheck& check, CheckRun& run) {
  const Evidence& evidence = run.evidence;
  std::vector<std::string> missing;
  if (check.each) {
    for (const std::string& role : check.roles) {
      if (evidence.holding({role}).empty() && !unclear(check, run, {role})) {
        missing.push_back(evidence.labels({role}));
      }
    }
  } else if (evidence.holding(check.roles).empty() && !unclear(check, run, check.roles)) {
    missing.push_back(evidence.labels(check.roles));
  }
  if (missing.empty()) return;
  // What stands in for the paper is shown with the finding.
  std::vector<PaperQuote> places;
  std::string instead;
  for (std::size_t i : evidence.holding({})) {
    const std::string_view words = evidence.papers()[i].words(check.place);
    text::Match match;
    if (!check.find || !check.find->search(words, {0, words.size()}, match)) continue;
    places.push_back({i, line_at(words, match.whole())});
    instead = "；卷宗中只有“" + places.back().quote + "”";
    break;
  }
  add_finding(check, run, {{"missing", joined(missing)}, {"instead", instead}}, std::move(places));
}

void check_lacks(const DossierCheck& check, CheckRun& run) {
  const auto papers = run.evidence.holding(check.roles);
  if (papers.empty()) return;
  std::vector<std::string> missing;
  for (const rule::Part& part : check.parts) {
    const bool found = std::any_of(papers.begin(), papers.end(), [&](std::size_t i) {
      return part.find.contains(run.evidence.papers()[i].words(check.place));
    });
    if (!found) missing.push_back(part.label);
  }
  const std::size_t found = check.parts.size() - missing.size();
  const bool enough = check.least > 0 && found >= static_cast<std::size_t>(check.least);
  if (missing.empty() || enough) return;
  std::vector<std::string> likely = check.roles;
  if (!run.evidence.unread(likely).empty() && unclear(check, run, likely)) return;
  add_finding(check, run, {{"missing", joined(missing)}}, whole(papers));
}

void check_says(const DossierCheck& check, CheckRun& run) {
  for (std::size_t i : run.evidence.holding(check.roles)) {
    const std::string_view words = run.evidence.papers()[i].words(check.place);
    text::Match match;
    if (!check.find->search(words, {0, words.size()}, match)) continue;
    if (check.but && check.but_roles.empty() && check.but->contains(words)) continue;
    const base::Span at = group_at(*check.find, match);
    add_finding(check, run, {{"match", std::string(base::slice(words, at))}},
                {{i, line_at(words, at)}});
  }
}

}  // namespace fashen::review

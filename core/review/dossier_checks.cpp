// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dossier_checks.h"

#include <algorithm>

namespace fashen::review {

using rule::CheckKind;
using rule::DossierCheck;

void run_check(const DossierCheck& check, CheckRun& run) {
  if (std::string words = excuse(check, run.evidence); !words.empty()) {
    run.excuses[check.step] = std::move(words);
    return;
  }
  switch (check.kind) {
    case CheckKind::missing: return check_missing(check, run);
    case CheckKind::lacks: return check_lacks(check, run);
    case CheckKind::says: return check_says(check, run);
    case CheckKind::period: return check_period(check, run);
    case CheckKind::order: return check_order(check, run);
    case CheckKind::counts: return check_counts(check, run);
    case CheckKind::same: return check_same(check, run);
    case CheckKind::title: return check_title(check, run);
    case CheckKind::articles: return check_articles(check, run);
    case CheckKind::changed: return check_changed(check, run);
  }
}

void add_finding(const DossierCheck& check, CheckRun& run,
                 const std::map<std::string, std::string>& values, std::vector<PaperQuote> places) {
  std::string message;
  const std::string& form = check.metadata.message;
  for (std::size_t i = 0; i < form.size();) {
    const std::size_t close = form[i] == '{' ? form.find('}', i) : std::string::npos;
    if (close == std::string::npos) {
      message += form[i++];
      continue;
    }
    const auto value = values.find(form.substr(i + 1, close - i - 1));
    if (value != values.end()) message += value->second;
    i = close + 1;
  }
  std::vector<PaperQuote> once;
  for (PaperQuote& place : places) {
    const bool told = std::any_of(once.begin(), once.end(), [&](const PaperQuote& other) {
      return other.paper == place.paper && other.quote == place.quote;
    });
    if (!told) once.push_back(std::move(place));
  }
  run.findings.push_back({&check, std::move(message), std::move(once)});
}

std::string excuse(const DossierCheck& check, const Evidence& evidence) {
  if (!check.but || check.but_roles.empty()) return {};
  for (std::size_t i : evidence.holding(check.but_roles)) {
    const std::string_view words = evidence.papers()[i].words(rule::PaperPlace::text);
    text::Match match;
    if (check.but->search(words, {0, words.size()}, match)) {
      return evidence.papers()[i].path + "：“" + line_at(words, match.whole()) + "”";
    }
  }
  return {};
}

base::Span group_at(const text::Regex& regex, const text::Match& match) {
  for (const auto& [name, group] : regex.names()) {
    const base::Span span = match.groups[static_cast<std::size_t>(group)];
    if (span.begin != std::string_view::npos) return span;
  }
  return match.whole();
}

}  // namespace fashen::review

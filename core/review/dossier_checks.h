// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/work_calendar.h"
#include "review/evidence.h"

namespace fashen::review {

/// What the checks of one dossier work on, and where their results go.
struct CheckRun {
  const Evidence& evidence;
  const corpus::Lookup& law;
  base::Date as_of{};
  std::vector<DossierFinding> findings;
  std::vector<finding::Incomplete> incomplete;
  std::map<std::string, std::string> excuses;  ///< Step to the words that excuse it
};

/// Runs a check that applies; adds to the run's findings, or to what is incomplete.
void run_check(const rule::DossierCheck& check, CheckRun& run);

// The kinds of checks by theme (presence, days, values, drafts).
void check_missing(const rule::DossierCheck& check, CheckRun& run);
void check_lacks(const rule::DossierCheck& check, CheckRun& run);
void check_says(const rule::DossierCheck& check, CheckRun& run);
void check_period(const rule::DossierCheck& check, CheckRun& run);
void check_order(const rule::DossierCheck& check, CheckRun& run);
void check_counts(const rule::DossierCheck& check, CheckRun& run);
void check_same(const rule::DossierCheck& check, CheckRun& run);
void check_title(const rule::DossierCheck& check, CheckRun& run);
void check_articles(const rule::DossierCheck& check, CheckRun& run);
void check_changed(const rule::DossierCheck& check, CheckRun& run);

/// Adds a finding whose message is the check's, each {name} replaced.
void add_finding(const rule::DossierCheck& check, CheckRun& run,
                 const std::map<std::string, std::string>& values, std::vector<PaperQuote> places);

/// The words by which a paper excuses what the check is about (`but` in `but_roles`); empty where
/// none does.
std::string excuse(const rule::DossierCheck& check, const Evidence& evidence);

/// The span of a match's first named group that took part; of the whole match where none did.
base::Span group_at(const text::Regex& regex, const text::Match& match);

/// How far two events of the dossier are apart, and which papers state them.
struct Distance {
  PlacedEvent from, to;
  std::optional<int> days;  ///< Nothing where the calendar does not know the year
};

/// The distance that speaks for the file: the longest there is, or with `shortest` the shortest.
/// Days of one paper go together. Nothing where a day is not stated.
std::optional<Distance> distance(const Evidence& evidence, const std::string& from,
                                 const std::string& to, bool inclusive, bool shortest,
                                 const base::WorkCalendar* calendar);

}  // namespace fashen::review

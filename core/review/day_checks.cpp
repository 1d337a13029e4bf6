// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "corpus/calendar.h"
#include "review/dossier_checks.h"

namespace fashen::review {
namespace {

using rule::DossierCheck;

std::optional<int> days_of(const PlacedEvent& from, const PlacedEvent& to, bool inclusive,
                           const base::WorkCalendar* calendar) {
  if (calendar) return calendar->working_days(from.event->date, to.event->date);
  return base::days_between(from.event->date, to.event->date) + (inclusive ? 1 : 0);
}

PaperQuote place(const PlacedEvent& event) { return {event.paper, event.event->quote}; }

std::string counted(int days, const std::string& unit) {
  return std::to_string(days) + (unit == "working_day" ? "个工作日" : "日");
}

}  // namespace

std::optional<Distance> distance(const Evidence& evidence, const std::string& from,
                                 const std::string& to, bool inclusive, bool shortest,
                                 const base::WorkCalendar* calendar) {
  std::vector<Distance> all;
  const auto starts = evidence.events(from), ends = evidence.events(to);
  for (const PlacedEvent& start : starts) {
    const bool own = std::any_of(ends.begin(), ends.end(),
                                 [&](const PlacedEvent& end) { return end.paper == start.paper; });
    for (const PlacedEvent& end : ends) {
      if (own && end.paper != start.paper) continue;
      all.push_back({start, end, days_of(start, end, inclusive, calendar)});
    }
  }
  if (all.empty()) return std::nullopt;
  const auto calendar_days = [](const Distance& one) {
    return base::days_between(one.from.event->date, one.to.event->date);
  };
  const auto less = [&](const Distance& a, const Distance& b) {
    return calendar_days(a) < calendar_days(b);
  };
  return shortest ? *std::min_element(all.begin(), all.end(), less)
                  : *std::max_element(all.begin(), all.end(), less);
}

void check_period(const DossierCheck& check, CheckRun& run) {
  const corpus::Parameter* figure = run.law.parameter(check.param, check.law, run.as_of);
  if (!figure || !figure->number) {
    run.incomplete.push_back(
        {check.metadata.title, "法定期限",
         "未配置“" + check.param + "”" +
             (check.unconfigured.empty() ? "" : "（" + check.unconfigured + "）") +
             "，没有核对期限"});
    return;
  }
  const bool at_most = figure->comparison == "<=";
  const base::WorkCalendar* calendar =
      figure->unit == "working_day" ? &corpus::calendar_of(run.law) : nullptr;
  const auto found =
      distance(run.evidence, check.from, check.to, check.inclusive, at_most, calendar);
  if (!found) return;
  const std::string first = base::to_chinese(found->from.event->date);
  const std::string last = base::to_chinese(found->to.event->date);
  if (!found->days) {
    run.incomplete.push_back(
        {run.evidence.papers()[found->to.paper].path, check.metadata.title,
         first + "至" + last +
             "有的年份没有节假日安排，不能计算工作日（可以在 calendar.tsv 中补充）"});
    return;
  }
  const int limit = static_cast<int>(figure->number->to_double());
  if (*found->days < 0 || (at_most ? *found->days <= limit : *found->days >= limit)) return;
  add_finding(check, run,
              {{"n", counted(*found->days, figure->unit)},
               {"param", counted(limit, figure->unit)},
               {"from", first},
               {"to", last}},
              {place(found->from), place(found->to)});
}

void check_order(const DossierCheck& check, CheckRun& run) {
  const auto earlier = [](const PlacedEvent& a, const PlacedEvent& b) {
    return a.event->date < b.event->date;
  };
  for (const auto& [first, then] : check.order) {
    const auto before = run.evidence.events(first), after = run.evidence.events(then);
    if (before.empty() || after.empty()) continue;
    // Papers may be several (a second round, a supplement): only when none fits is it an error.
    const PlacedEvent a = *std::min_element(before.begin(), before.end(), earlier);
    const PlacedEvent b = *std::max_element(after.begin(), after.end(), earlier);
    if (a.event->date <= b.event->date) continue;
    const auto& library = run.evidence.library();
    add_finding(check, run,
                {{"a", library.event_label(first)},
                 {"date_a", base::to_chinese(a.event->date)},
                 {"b", library.event_label(then)},
                 {"date_b", base::to_chinese(b.event->date)}},
                {place(b), place(a)});
  }
}

}  // namespace fashen::review

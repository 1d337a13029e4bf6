// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/work_calendar.h"

namespace fashen::base {

void WorkCalendar::arrange(Date day, bool worked) {
  arranged_[day] = worked;
  years_.insert(day.year());
}

std::optional<bool> WorkCalendar::worked(Date day) const {
  if (years_.count(day.year()) == 0) return std::nullopt;
  const auto found = arranged_.find(day);
  if (found != arranged_.end()) return found->second;
  const std::chrono::weekday weekday{std::chrono::sys_days(day)};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

std::optional<int> WorkCalendar::working_days(Date from, Date to) const {
  int count = 0;
  for (Date day = from; day < to;) {
    day = add_days(day, 1);
    const auto counts = worked(day);
    if (!counts) return std::nullopt;
    if (*counts) ++count;
  }
  return count;
}

std::optional<Date> WorkCalendar::add_working_days(Date from, int days) const {
  const int step = days < 0 ? -1 : 1;
  Date day = from;
  for (int left = days; left != 0;) {
    day = add_days(day, step);
    const auto counts = worked(day);
    if (!counts) return std::nullopt;
    if (*counts) left -= step;
  }
  return day;
}

}  // namespace fashen::base

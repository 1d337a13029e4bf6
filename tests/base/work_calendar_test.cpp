// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/work_calendar.h"

#include <catch2/catch.hpp>

namespace fashen::base {
namespace {

Date day(const char* iso) { return *parse_date(iso); }

WorkCalendar october() {
  WorkCalendar calendar;
  for (int i = 0; i < 7; ++i) calendar.arrange(add_days(day("2026-10-01"), i), false);
  calendar.arrange(day("2026-10-10"), true);
  return calendar;
}

TEST_CASE("holidays rest, made-up weekends work, other days go by their weekday") {
  const WorkCalendar calendar = october();
  CHECK(calendar.worked(day("2026-10-01")) == false);
  CHECK(calendar.worked(day("2026-10-08")) == true);
  CHECK(calendar.worked(day("2026-10-10")) == true);
  CHECK(calendar.worked(day("2026-10-11")) == false);
  CHECK_FALSE(calendar.worked(day("2027-10-08")));
}

TEST_CASE("the first day does not count, the last does") {
  const WorkCalendar calendar = october();
  CHECK(calendar.working_days(day("2026-09-30"), day("2026-09-30")) == 0);
  CHECK(calendar.working_days(day("2026-09-30"), day("2026-10-08")) == 1);
  CHECK(calendar.working_days(day("2026-09-28"), day("2026-10-12")) == 6);
  CHECK(calendar.working_days(day("2026-10-12"), day("2026-09-28")) == 0);
}

TEST_CASE("a year without an arrangement is unknown, and so is all that reaches into it") {
  const WorkCalendar calendar = october();
  CHECK_FALSE(calendar.working_days(day("2026-12-30"), day("2027-01-04")));
  CHECK(calendar.working_days(day("2025-12-31"), day("2026-01-01")) == 1);
  CHECK_FALSE(calendar.add_working_days(day("2026-12-30"), 3));
  CHECK_FALSE(WorkCalendar().working_days(day("2026-01-01"), day("2026-01-02")));
}

TEST_CASE("a date moves by working days in both directions") {
  const WorkCalendar calendar = october();
  CHECK(calendar.add_working_days(day("2026-09-30"), 0) == day("2026-09-30"));
  CHECK(calendar.add_working_days(day("2026-09-30"), 3) == day("2026-10-10"));
  CHECK(calendar.add_working_days(day("2026-10-12"), -4) == day("2026-09-30"));
}

}  // namespace
}  // namespace fashen::base

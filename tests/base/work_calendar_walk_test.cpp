// SPDX-License-Identifier: GPL-3.0-or-later
// Counting by working days against a plain walk over the days.
#include <catch2/catch.hpp>
#include <random>

#include "base/work_calendar.h"

namespace fashen::base {
namespace {

Date day(const char* iso) { return *parse_date(iso); }

bool weekend(Date date) {
  const std::chrono::weekday weekday{std::chrono::sys_days(date)};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

/// Two years with holidays thrown in at random, and weekends made up for them.
WorkCalendar random_calendar(std::mt19937& random) {
  WorkCalendar calendar;
  calendar.arrange(day("2025-01-01"), false);
  calendar.arrange(day("2026-01-01"), false);
  for (int i = 0; i < 60; ++i) {
    const Date date = add_days(day("2025-01-01"), static_cast<int>(random() % 730));
    calendar.arrange(date, weekend(date));
  }
  return calendar;
}

}  // namespace

TEST_CASE("terms in working days agree with a walk over the days") {
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    const WorkCalendar calendar = random_calendar(random);
    const Date from = add_days(day("2025-02-01"), static_cast<int>(random() % 300));
    int count = 0;
    Date walking = from;
    for (int ahead = 1; ahead <= 200; ++ahead) {
      walking = add_days(walking, 1);
      REQUIRE(calendar.worked(walking));
      if (*calendar.worked(walking)) {
        ++count;
        CHECK(calendar.add_working_days(from, count) == walking);
      }
      CHECK(calendar.working_days(from, walking) == count);
    }
  }
}

TEST_CASE("going forward and back by working days ends on the same working day") {
  std::mt19937 random(5);
  const WorkCalendar calendar = random_calendar(random);
  for (Date start = day("2025-06-02"); start < day("2025-09-01"); start = add_days(start, 1)) {
    if (!*calendar.worked(start)) continue;
    for (int days : {1, 2, 5, 10, 30, 60}) {
      CAPTURE(to_iso(start), days);
      const auto there = calendar.add_working_days(start, days);
      REQUIRE(there);
      CHECK(calendar.add_working_days(*there, -days) == start);
    }
  }
}

TEST_CASE("whoever starts on a day of rest starts with the next working day") {
  WorkCalendar calendar;
  calendar.arrange(day("2026-01-01"), false);
  CHECK(calendar.add_working_days(day("2026-06-06"), 1) == day("2026-06-08"));
  CHECK(calendar.add_working_days(day("2026-06-07"), 1) == day("2026-06-08"));
  CHECK(calendar.add_working_days(day("2026-06-07"), -1) == day("2026-06-05"));
  CHECK(calendar.working_days(day("2026-06-05"), day("2026-06-07")) == 0);
}

TEST_CASE("the later arrangement of a day wins") {
  WorkCalendar calendar;
  calendar.arrange(day("2026-05-04"), false);
  CHECK(calendar.worked(day("2026-05-04")) == false);
  calendar.arrange(day("2026-05-04"), true);
  CHECK(calendar.worked(day("2026-05-04")) == true);
  CHECK(calendar.arranged().size() == 1);
}

TEST_CASE("what was arranged is listed in order of the days") {
  WorkCalendar calendar;
  CHECK(calendar.arranged().empty());
  calendar.arrange(day("2026-10-10"), true);
  calendar.arrange(day("2026-02-16"), false);
  calendar.arrange(day("2025-10-01"), false);
  std::string listed;
  for (const auto& [date, worked] : calendar.arranged()) {
    listed += to_iso(date) + (worked ? "+ " : "- ");
  }
  CHECK(listed == "2025-10-01- 2026-02-16- 2026-10-10+ ");
}

TEST_CASE("one arranged day makes its whole year known and no other") {
  WorkCalendar calendar;
  calendar.arrange(day("2026-10-01"), false);
  CHECK(calendar.worked(day("2026-01-05")) == true);
  CHECK(calendar.worked(day("2026-12-26")) == false);
  CHECK_FALSE(calendar.worked(day("2025-12-31")));
  CHECK_FALSE(calendar.worked(day("2027-01-01")));
  CHECK(calendar.working_days(day("2026-12-30"), day("2026-12-31")) == 1);
  CHECK_FALSE(calendar.add_working_days(day("2026-01-02"), -5));
}

}  // namespace fashen::base

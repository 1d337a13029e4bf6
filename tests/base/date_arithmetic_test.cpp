// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar against one counted by hand, day by day.
#include <catch2/catch.hpp>

#include "base/date.h"

namespace fashen::base {
namespace {

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int month_length(int year, int month) {
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && leap(year) ? 29 : lengths[month - 1];
}

std::string two(int number) {
  std::string digits = std::to_string(number);
  return number < 10 ? std::string("0").append(digits) : digits;
}

std::string iso(int year, int month, int day) {
  return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

Date day_of(const std::string& text) {
  const auto date = parse_date(text);
  REQUIRE(date);
  return *date;
}

}  // namespace

TEST_CASE("every day of four centuries is read, written and counted") {
  const Date first = day_of("1900-01-01");
  Date walking = first;
  int count = 0;
  for (int year = 1900; year < 2300; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int last = month_length(year, month);
      for (int day = 1; day <= last; ++day, ++count) {
        const std::string text = iso(year, month, day);
        const auto read = parse_date(text);
        if (!read || *read != walking || to_iso(*read) != text ||
            days_between(first, *read) != count || add_days(first, count) != *read) {
          FAIL("the calendar goes wrong at " << text);
        }
        walking = add_days(walking, 1);
      }
      if (parse_date(iso(year, month, last + 1))) FAIL(iso(year, month, last + 1) << " is a day");
    }
  }
  CHECK(count == 146'097);
}

TEST_CASE("centuries are leap years only every four hundred years") {
  CHECK(parse_date("2000-02-29"));
  CHECK_FALSE(parse_date("1900-02-29"));
  CHECK_FALSE(parse_date("2100-02-29"));
  CHECK(to_iso(add_days(day_of("2100-02-28"), 1)) == "2100-03-01");
}

TEST_CASE("the distance of two days is the same from both ends and adds up") {
  const Date days[] = {day_of("1949-10-01"), day_of("1999-12-31"), day_of("2000-02-29"),
                       day_of("2020-05-28"), day_of("2021-01-01"), day_of("2026-11-23")};
  for (const Date& a : days) {
    CHECK(days_between(a, a) == 0);
    for (const Date& b : days) {
      CHECK(days_between(a, b) == -days_between(b, a));
      CHECK((days_between(a, b) > 0) == (b > a));
      for (const Date& c : days)
        CHECK(days_between(a, b) + days_between(b, c) == days_between(a, c));
    }
  }
}

TEST_CASE("months later: the same day, or the last there is, for every start and every distance") {
  for (const std::string start : {"2023-12-31", "2024-01-30", "2024-02-29", "2026-06-15"}) {
    const Date from = day_of(start);
    for (int months = -50; months <= 50; ++months) {
      CAPTURE(start, months);
      const int index = static_cast<int>(from.year()) * 12 +
                        static_cast<int>(static_cast<unsigned>(from.month())) - 1 + months;
      const int wanted = static_cast<int>(static_cast<unsigned>(from.day()));
      const int last = month_length(index / 12, index % 12 + 1);
      CHECK(to_iso(add_months(from, months)) ==
            iso(index / 12, index % 12 + 1, wanted < last ? wanted : last));
    }
  }
}

TEST_CASE("a term in years is a term in twelves of months") {
  CHECK(to_iso(add_months(day_of("2024-02-29"), 12)) == "2025-02-28");
  CHECK(to_iso(add_months(day_of("2024-02-29"), 48)) == "2028-02-29");
  CHECK(to_iso(add_months(day_of("2026-03-01"), 36)) == "2029-03-01");
}

TEST_CASE("Chinese dates have no zeros in front") {
  CHECK(to_chinese(day_of("2026-11-23")) == "2026年11月23日");
  CHECK(to_chinese(day_of("2026-03-09")) == "2026年3月9日");
  CHECK(to_chinese(day_of("1982-12-04")) == "1982年12月4日");
}

}  // namespace fashen::base

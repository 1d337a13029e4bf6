// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <catch2/catch.hpp>

namespace fashen::base {
namespace {

Date day(const char* iso) {
  auto date = parse_date(iso);
  REQUIRE(date);
  return *date;
}

}  // namespace

TEST_CASE("only whole ISO dates of days that exist are read") {
  CHECK(to_iso(day("2026-11-23")) == "2026-11-23");
  CHECK(to_iso(day("2024-02-29")) == "2024-02-29");
  for (const char* wrong :
       {"", "2026", "2026-11", "2026-11-23 ", " 2026-11-23", "2026-1-2", "26-11-23", "2026/11/23",
        "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-11-2x", "二〇二六年",
        "2026-11-230", "-026-11-23", "+026-11-23"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_date(wrong));
  }
}

TEST_CASE("dates are written for machines and for people") {
  CHECK(to_iso(day("0999-01-05")) == "0999-01-05");
  CHECK(to_chinese(day("2026-01-05")) == "2026年1月5日");
}

TEST_CASE("adding days crosses months, leap days and years, and undoes itself") {
  CHECK(to_iso(add_days(day("2024-02-28"), 1)) == "2024-02-29");
  CHECK(to_iso(add_days(day("2026-02-28"), 1)) == "2026-03-01");
  CHECK(to_iso(add_days(day("2026-12-31"), 1)) == "2027-01-01");
  for (int days : {-800, -366, -1, 0, 1, 59, 365, 4000}) {
    CAPTURE(days);
    Date moved = add_days(day("2025-03-01"), days);
    CHECK(days_between(day("2025-03-01"), moved) == days);
    CHECK(add_days(moved, -days) == day("2025-03-01"));
  }
}

TEST_CASE("adding months keeps the day, or takes the last one there is (Civil Code art. 202)") {
  CHECK(to_iso(add_months(day("2026-01-15"), 1)) == "2026-02-15");
  CHECK(to_iso(add_months(day("2026-01-31"), 1)) == "2026-02-28");
  CHECK(to_iso(add_months(day("2024-01-31"), 1)) == "2024-02-29");
  CHECK(to_iso(add_months(day("2026-03-31"), -1)) == "2026-02-28");
  CHECK(to_iso(add_months(day("2026-11-30"), 3)) == "2027-02-28");
  CHECK(to_iso(add_months(day("2026-08-31"), 12)) == "2027-08-31");
}

}  // namespace fashen::base

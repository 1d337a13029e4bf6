// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/work.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

Version version(const char* promulgated, const char* effective = nullptr) {
  Version made;
  made.promulgated = day(promulgated);
  if (effective) made.effective = day(effective);
  return made;
}

const Version* at(const Work& work, const char* iso) { return version_on(work, day(iso)); }

TEST_CASE("the version in force begins on its first day and not before") {
  Work work;
  work.versions = {version("2000-01-01", "2000-06-01"), version("2021-01-22", "2021-07-15")};
  CHECK(at(work, "2000-05-31") == nullptr);
  CHECK(at(work, "2000-06-01") == &work.versions[0]);
  CHECK(at(work, "2021-07-14") == &work.versions[0]);
  CHECK(at(work, "2021-07-15") == &work.versions[1]);
  CHECK(at(work, "2099-01-01") == &work.versions[1]);
}

TEST_CASE("a repealed work has no version from the day of its repeal") {
  Work work;
  work.versions = {version("1999-03-15", "1999-10-01")};
  work.repealed_on = work.versions[0].ends = day("2021-01-01");
  CHECK(at(work, "2020-12-31") == &work.versions[0]);
  CHECK(at(work, "2021-01-01") == nullptr);
  CHECK_FALSE(unsure_on(work, day("2021-01-01")));
}

TEST_CASE("a later text without a known first day makes the answer unsure") {
  Work work;
  work.versions = {version("2012-12-28", "2013-01-01"), version("2026-08-28")};
  CHECK_FALSE(unsure_on(work, day("2026-08-27")));
  CHECK(unsure_on(work, day("2026-08-28")));
  CHECK(at(work, "2026-08-28") == &work.versions[0]);
}

TEST_CASE("earlier texts with unknown days do not trouble a later known one") {
  Work work;
  work.versions = {version("1993-07-02"), version("2012-12-28", "2013-01-01")};
  CHECK_FALSE(unsure_on(work, day("2014-01-01")));
  CHECK(unsure_on(work, day("2000-01-01")));
  CHECK_FALSE(unsure_on(work, day("1990-01-01")));
}

TEST_CASE("a text that was repealed with an older unknown one is surely gone") {
  Work work;
  work.versions = {version("1989-12-26"), version("2014-04-24", "2015-01-01")};
  work.repealed_on = work.versions[1].ends = day("2026-08-15");
  CHECK(at(work, "2026-11-24") == nullptr);
  CHECK_FALSE(unsure_on(work, day("2026-11-24")));
}

TEST_CASE("ranks have a stable name, its reverse and a name for people") {
  for (int i = 0; i <= static_cast<int>(Rank::unknown); ++i) {
    const Rank rank = static_cast<Rank>(i);
    CHECK(parse_rank(name(rank)) == rank);
    CHECK(std::string(display_name(rank)).size() > 3);
  }
  CHECK(parse_rank("administrative_regulation") == Rank::administrative_regulation);
  CHECK(std::string(display_name(Rank::administrative_regulation)) == "行政法规");
  CHECK_FALSE(parse_rank("行政法规"));
  CHECK_FALSE(parse_rank(""));
}

}  // namespace
}  // namespace fashen::corpus

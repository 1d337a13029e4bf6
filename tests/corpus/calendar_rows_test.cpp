// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the calendar of working days: what is taken, what is refused at which line.
#include <catch2/catch.hpp>

#include "corpus/calendar_table.h"
#include "corpus/fact_columns.h"
#include "corpus/fact_folder.h"
#include "corpus/fact_tables.h"
#include "corpus/record.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

const std::string head = "from\tto\tday\toccasion\tnotice\tverified\n";

base::Result<base::WorkCalendar> calendar(const std::string& rows) {
  const auto table = parse_tsv("calendar.tsv", head + rows, columns::calendar);
  if (!table) return table.error();
  base::WorkCalendar made;
  for (const Row& row : table->rows) {
    if (auto done = arrange(*table, row, made); !done) return done.error();
  }
  return made;
}

}  // namespace

TEST_CASE("a row of days arranges each of them, the last row of a day wins") {
  const auto made = calendar(
      "2026-10-01\t2026-10-07\trest\t国庆节\t通知\tpublished\n"
      "2026-10-10\t2026-10-10\twork\t国庆节\t通知\tpublished\n"
      "2026-10-07\t2026-10-07\twork\t更正\t通知\tpublished\n");
  REQUIRE(made);
  CHECK(made->arranged().size() == 8);
  CHECK(made->worked(day("2026-10-01")) == false);
  CHECK(made->worked(day("2026-10-07")) == true);
  CHECK(made->worked(day("2026-10-10")) == true);   // a Saturday that is worked
  CHECK(made->worked(day("2026-10-11")) == false);  // a Sunday like any other
  CHECK(made->worked(day("2026-10-08")) == true);
  CHECK_FALSE(made->worked(day("2027-10-08")));
}

TEST_CASE("working days are counted over the holiday and the days made up for it") {
  const auto made = calendar(
      "2026-10-01\t2026-10-07\trest\t国庆节\t通知\tpublished\n"
      "2026-10-10\t2026-10-10\twork\t国庆节\t通知\tpublished\n");
  REQUIRE(made);
  CHECK(made->working_days(day("2026-09-30"), day("2026-10-12")) == 4);
  CHECK(made->add_working_days(day("2026-09-30"), 1) == day("2026-10-08"));
  CHECK(made->add_working_days(day("2026-09-30"), 3) == day("2026-10-10"));
  CHECK(made->add_working_days(day("2026-10-08"), -1) == day("2026-09-30"));
  CHECK_FALSE(made->add_working_days(day("2026-12-30"), 5));  // into a year nobody arranged
}

TEST_CASE("every wrong row is refused with file and line") {
  for (const char* row :
       {"gestern\t2026-10-07\trest\ta\tb\tc\n", "2026-10-01\t\trest\ta\tb\tc\n",
        "2026-10-07\t2026-10-01\trest\ta\tb\tc\n", "2026-12-30\t2027-01-02\trest\ta\tb\tc\n",
        "2026-01-01\t2026-03-01\trest\ta\tb\tc\n", "2026-10-01\t2026-10-07\tholiday\ta\tb\tc\n",
        "2026-02-30\t2026-02-30\trest\ta\tb\tc\n"}) {
    CAPTURE(row);
    const auto made = calendar("2026-05-01\t2026-05-01\trest\ta\tb\tc\n" + std::string(row));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == base::ErrorCode::malformed);
    CHECK(made.error().where == "calendar.tsv:3");
  }
}

TEST_CASE("tables of several years are read together, wherever the user put the new one") {
  base::MemoryFileSystem files = fact_tables();
  REQUIRE(files.write(std::string(fact_folder) + "/calendar-2027.tsv",
                      head + "2027-01-01\t2027-01-03\trest\t元旦\t通知\tpublished\n"));
  const auto facts = read_facts(files, fact_folder);
  REQUIRE(facts);
  CHECK(facts->calendar.worked(day("2026-10-10")) == true);
  CHECK(facts->calendar.worked(day("2027-01-01")) == false);
  CHECK(facts->calendar.worked(day("2027-01-04")) == true);
}

TEST_CASE("a calendar is read from its record as it was written, cut records are none") {
  const auto made = calendar(
      "2026-10-01\t2026-10-07\trest\t国庆节\t通知\tpublished\n"
      "2026-10-10\t2026-10-10\twork\t国庆节\t通知\tpublished\n");
  REQUIRE(made);
  const std::string record = to_record(*made);
  const auto again = calendar_from_record(record);
  REQUIRE(again);
  CHECK(again->arranged() == made->arranged());
  for (std::size_t size = 1; size < record.size(); ++size) {
    const auto cut = calendar_from_record(record.substr(0, size));
    if (cut) CHECK(cut->arranged().size() < made->arranged().size());
  }
}

}  // namespace fashen::corpus

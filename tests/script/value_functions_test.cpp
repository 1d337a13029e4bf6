// SPDX-License-Identifier: GPL-3.0-or-later
// dates.*, codes.* and numeral_value: what is computed from no document.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/shipped_law.h"

using fashen::testing::LuaBench;

TEST_CASE("days between dates count both ways") {
  LuaBench("甲", fashen::testing::no_law())
      .holds({
          "dates.days('2026-01-01', '2026-01-31') == 30",
          "dates.days('2026-01-31', '2026-01-01') == -30",
          "dates.days('2026-01-01', '2026-01-01') == 0",
          "dates.days('2024-01-01', '2025-01-01') == 366",
          "math.type(dates.days('2024-01-01', '2025-01-01')) == 'integer'",
      });
}

TEST_CASE("dates move by days and by months") {
  LuaBench("甲", fashen::testing::no_law())
      .holds({
          "dates.add_days('2026-02-28', 1) == '2026-03-01'",
          "dates.add_days('2026-03-01', -1) == '2026-02-28'",
          "dates.add_days('2026-03-01', 0) == '2026-03-01'",
          "dates.add_months('2026-08-31', 1) == '2026-09-30'",
          "dates.add_months('2026-03-31', -1) == '2026-02-28'",
          "dates.add_months('2026-03-31', 24) == '2028-03-31'",
          "dates.days('2026-05-05', dates.add_days('2026-05-05', 777)) == 777",
          "'2026-03-01' > '2026-02-28'",
      });
}

TEST_CASE("working days follow the arrangement of the State Council, as shipped") {
  LuaBench("甲", fashen::testing::shipped_law())
      .holds({
          "dates.working_days('2024-09-30', '2024-10-08') == 1",
          "dates.add_working_days('2024-09-30', 1) == '2024-10-08'",
          "dates.add_working_days('2024-10-08', -1) == '2024-09-30'",
          "dates.working_days('2024-10-12', '2024-10-13') == 0",
          "dates.working_days('2024-10-11', '2024-10-12') == 1",
          "dates.working_days('2024-10-08', '2024-10-08') == 0",
          "dates.add_working_days('2024-10-08', 0) == '2024-10-08'",
          "dates.working_days('1990-01-01', '1990-02-01') == nil",
          "dates.add_working_days('1990-01-01', 3) == nil",
      });
}

TEST_CASE("codes are right only with their check character") {
  LuaBench("甲", fashen::testing::no_law())
      .holds({
          "codes.credit('91110108MA00TE5T26')",
          "not codes.credit('91110108MA00TE5T27')",
          "not codes.credit('')",
          "codes.identity('11010519491231002X')",
          "not codes.identity('110105194912310021')",
          "not codes.identity('')",
      });
}

TEST_CASE("numerals of every style have a number, whole ones an integer") {
  LuaBench("甲", fashen::testing::no_law())
      .holds({
          "numeral_value('一百二十三') == 123",
          "math.type(numeral_value('一百二十三')) == 'integer'",
          "numeral_value('壹万贰仟') == 12000",
          "numeral_value('3.5万') == 35000",
          "numeral_value('0.5') == 0.5",
          "math.type(numeral_value('0.5')) == 'float'",
          "numeral_value('二〇二六') == 2026",
          "numeral_value('甲') == nil",
          "numeral_value('') == nil",
          "numeral_value('第十') == nil",
      });
}

TEST_CASE("what is no date, no number of days or too many of them is refused") {
  LuaBench("甲", fashen::testing::no_law())
      .refuses({
          {"dates.days('2026-2-1', '2026-03-01')", "日期"},
          {"dates.days('2026-03-01', '2026年3月1日')", "日期"},
          {"dates.days('2026-03-01')", "#2"},
          {"dates.add_days('2026-02-30', 1)", "日期"},
          {"dates.add_days('2026-03-01', 'x')", "#2"},
          {"dates.add_days('2026-03-01', 1.5)", "#2"},
          {"dates.add_days('2026-03-01', 1000000)", "过大"},
          {"dates.add_months('2026-03-01', -1000000)", "过大"},
          {"dates.add_working_days('2026-03-01', 20000)", "过大"},
          {"dates.working_days('2026-03-01')", "#2"},
          {"codes.credit()", "#1"},
          {"codes.identity({})", "#1"},
          {"numeral_value()", "#1"},
      });
}

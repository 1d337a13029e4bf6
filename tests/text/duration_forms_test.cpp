// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "text/quantity.h"
#include "text/quantity_reading.h"

namespace fashen::text {

TEST_CASE("durations of every unit") {
  const QuantityCase cases[] = {
      {"48小时内送达", "duration 48小时 = 48 hour"},
      {"二十四小时内", "duration 二十四小时 = 24 hour"},
      {"三十日内答复", "duration 三十日 = 30 day"},
      {"30天内答复", "duration 30天 = 30 day"},
      {"十五个自然日内", "duration 十五个自然日 = 15 day"},
      {"五个工作日内", "duration 五个工作日 = 5 working_day"},
      {"5个工作日内", "duration 5个工作日 = 5 working_day"},
      {"10工作日内", "duration 10工作日 = 10 working_day"},
      {"两周内", "duration 两周 = 2 week"},
      {"六个月内", "duration 六个月 = 6 month"},
      {"6个月内", "duration 6个月 = 6 month"},
      {"两个季度", "duration 两个季度 = 2 quarter"},
      {"为期三年", "duration 三年 = 3 year"},
      {"有效期2年", "duration 2年 = 2 year"},
      {"租期二十年", "duration 二十年 = 20 year"},

  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("a range of a duration has two ends and one unit") {
  const QuantityCase cases[] = {
      {"三至五日内", "duration 三至五日 = 3..5 day"},
      {"3至5个工作日", "duration 3至5个工作日 = 3..5 working_day"},

      {"5-10个工作日内", "duration 5-10个工作日 = 5..10 working_day"},
      {"3～5年", "duration 3～5年 = 3..5 year"},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("words that hold a unit of time are no duration") {
  for (const char* text : {"同一日", "当日", "每日", "本年", "年度", "日常管理", "月球", "周围",
                           "十三五规划", "第三季度", "工作日"}) {
    CAPTURE(text);
    CHECK(quantities_of(text).find("duration") == std::string::npos);
  }
}

TEST_CASE("units and kinds have stable names of their own") {
  std::set<std::string> names;
  for (TimeUnit unit : {TimeUnit::none, TimeUnit::hour, TimeUnit::day, TimeUnit::working_day,
                        TimeUnit::week, TimeUnit::month, TimeUnit::quarter, TimeUnit::year}) {
    names.insert(name(unit));
  }
  CHECK(names == std::set<std::string>{"", "hour", "day", "working_day", "week", "month", "quarter",
                                       "year"});
  names.clear();
  for (QuantityKind kind : {QuantityKind::date, QuantityKind::duration, QuantityKind::money,
                            QuantityKind::percentage, QuantityKind::rate, QuantityKind::number}) {
    names.insert(name(kind));
  }
  CHECK(names ==
        std::set<std::string>{"date", "duration", "money", "percentage", "rate", "number"});
}

}  // namespace fashen::text

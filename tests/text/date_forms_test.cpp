// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/date.h"
#include "text/numeral.h"
#include "text/quantity_reading.h"

namespace fashen::text {

TEST_CASE("dates in every usual form") {
  const QuantityCase cases[] = {
      {"自2026年11月23日起施行", "date 2026年11月23日 = 2026-11-23"},
      {"２０２６年１１月２３日", "date 2026年11月23日 = 2026-11-23"},
      {"2026年1月2日签订", "date 2026年1月2日 = 2026-01-02"},
      {"2026年01月02日签订", "date 2026年01月02日 = 2026-01-02"},
      {"2026 年 3 月 1 日", "date 2026 年 3 月 1 日 = 2026-03-01"},
      {"二〇二六年十一月二十三日", "date 二零二六年十一月二十三日 = 2026-11-23"},
      {"二○二六年三月一日", "date 二零二六年三月一日 = 2026-03-01"},
      {"二零二六年十二月三十一日", "date 二零二六年十二月三十一日 = 2026-12-31"},
      {"一九九六年三月十七日", "date 一九九六年三月十七日 = 1996-03-17"},
      {"交付日为2026-03-01。", "date 2026-03-01 = 2026-03-01"},
      {"交付日为2026-3-1。", "date 2026-3-1 = 2026-03-01"},
      {"交付日为2026/3/1。", "date 2026/3/1 = 2026-03-01"},
      {"交付日为2026.03.01。", "date 2026.03.01 = 2026-03-01"},
      {"2026年11月前完成", "date 2026年11月 = 2026/11/-"},
      {"二〇二六年十月前完成", "date 二零二六年十月 = 2026/10/-"},
      {"每年10月1日", "date 10月1日 = -/10/1"},
      {"十月一日放假", "date 十月一日 = -/10/1"},
      {"2024年2月29日", "date 2024年2月29日 = 2024-02-29"},
      {"2026年11月23日至2027年1月5日",
       "date 2026年11月23日 = 2026-11-23; date 2027年1月5日 = 2027-01-05"},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("a date that does not exist is a date all the same, and said to be impossible") {
  const QuantityCase cases[] = {
      {"2026年2月29日", "date 2026年2月29日 = impossible"},
      {"2026年4月31日", "date 2026年4月31日 = impossible"},
      {"二〇二六年十一月三十一日", "date 二零二六年十一月三十一日 = impossible"},
      {"2026-02-30", "date 2026-02-30 = impossible"},
      {"2026/2/30", "date 2026/2/30 = impossible"},
      {"2100年2月29日", "date 2100年2月29日 = impossible"},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("what only looks like a date is none") {
  for (const char* text : {"2026年度预算", "编号2026-03-01-7", "版本1.2.3", "第2026-3号",
                           "见3.2.1条", "电话0571-2026-0301", "青政发〔2026〕3号"}) {
    CAPTURE(text);
    CHECK(quantities_of(text).find("date") == std::string::npos);
  }
}

TEST_CASE("every day of a leap year is read in figures and in characters") {
  for (base::Date day = *base::parse_date("2024-01-01"); day <= *base::parse_date("2024-12-31");
       day = base::add_days(day, 1)) {
    const std::string iso = base::to_iso(day);
    const std::string figures = base::to_chinese(day);
    const std::string words = "二零二四年" +
                              to_chinese_numeral(static_cast<unsigned>(day.month())) + "月" +
                              to_chinese_numeral(static_cast<unsigned>(day.day())) + "日";
    CAPTURE(iso);
    CHECK(quantities_of("于" + figures + "前") == "date " + figures + " = " + iso);
    CHECK(quantities_of("于" + words + "前") == "date " + words + " = " + iso);
    CHECK(quantities_of("于" + iso + "前") == "date " + iso + " = " + iso);
  }
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "text/fold.h"
#include "text/numeral.h"

namespace fashen::text {

TEST_CASE("numerals of every style have their value") {
  auto [written, value] = GENERATE(table<std::string, std::string>({
      {"一百二十三", "123"},
      {"十", "10"},
      {"十五", "15"},
      {"廿三", "23"},
      {"二〇二六", "2026"},
      {"一百零五", "105"},
      {"一千零二十", "1020"},
      {"三万二千", "32000"},
      {"两千", "2000"},
      {"一亿二千万", "120000000"},
      {"壹贰叁", "123"},
      {"壹佰贰拾叁", "123"},
      {"叁拾捌万肆仟", "384000"},
      {"壹佰贰拾万伍仟", "1205000"},
      {"1,200.50", "1200.5"},
      {"１２", "12"},
      {"3万", "30000"},
      {"1.5亿", "150000000"},
      {"0.05", "0.05"},
      {"零", "0"},
      {"一万零一", "10001"},
  }));
  CAPTURE(written);
  auto number = parse_numeral(written);
  REQUIRE(number);
  CHECK(number->to_string() == value);
}

TEST_CASE("what is no numeral has no value") {
  for (const char* text : {"", "千万", "万", "百", "元", "一元", "12a", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_numeral(text));
  }
}

TEST_CASE("Chinese numerals are written and read back") {
  CHECK(to_chinese_numeral(10) == "十");
  CHECK(to_chinese_numeral(110) == "一百一十");
  CHECK(to_chinese_numeral(1005) == "一千零五");
  CHECK(to_chinese_numeral(20305) == "二万零三百零五");
  for (std::int64_t n = 0; n < 30'000; n += 7) {
    auto number = parse_numeral(to_chinese_numeral(n));
    CAPTURE(n, to_chinese_numeral(n));
    REQUIRE(number);
    CHECK(*number == Decimal::of(n));
  }
}

}  // namespace fashen::text

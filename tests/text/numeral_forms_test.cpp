// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "text/fold.h"
#include "text/numeral.h"

namespace fashen::text {
namespace {

struct Written {
  const char* text;
  const char* value;
};

std::string value_of(const std::string& text) {
  const auto number = parse_numeral(text);
  return number ? number->to_string() : "none";
}

/// The numeral at the start of a text: its words, value and style.
std::string at_start(const std::string& text) {
  const std::string folded = fold(text).text;
  const auto found = numeral_at(folded, 0);
  if (!found) return "none";
  return std::string(base::slice(folded, found->span)) + " " + found->value.to_string() + " " +
         name(found->style);
}

/// A number in the capital characters of bills, written the long way by hand.
std::string financial(int number) {
  static const char* const digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  static const char* const units[] = {"", "拾", "佰", "仟"};
  std::string out;
  bool gap = false;
  for (int place = 3, scale = 1000; place >= 0; --place, scale /= 10) {
    const int digit = number / scale % 10;
    if (digit == 0) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += digits[0];
    gap = false;
    out += std::string(digits[digit]) + units[place];
  }
  return out;
}

}  // namespace

TEST_CASE("numerals of Chinese characters") {
  const Written cases[] = {
      {"一", "1"},
      {"两", "2"},
      {"十一", "11"},
      {"二十", "20"},
      {"九十九", "99"},
      {"一百", "100"},
      {"一百一十", "110"},
      {"一百一十一", "111"},
      {"二百零三", "203"},
      {"三百二", "320"},
      {"一千", "1000"},
      {"一千零一", "1001"},
      {"一千零一十", "1010"},
      {"两万五千", "25000"},
      {"十万", "100000"},
      {"一百二十万", "1200000"},
      {"三千万", "30000000"},
      {"一亿", "100000000"},
      {"一亿零五", "100000005"},
      {"十二亿三千万", "1230000000"},
      {"廿", "20"},
      {"廿一", "21"},
      {"卅", "30"},
      {"卅五", "35"},
      {"〇", "0"},
      {"一〇五", "105"},
      {"二〇二六", "2026"},
      {"一九四九", "1949"},
      {"零点五", "0.5"},
      {"三点一四", "3.14"},
  };
  for (const Written& one : cases) {
    CAPTURE(one.text);
    CHECK(value_of(one.text) == one.value);
  }
}

TEST_CASE("a unit that goes without saying, and a point") {
  const Written cases[] = {
      {"二百五", "250"},      {"三千六", "3600"},  {"三万五", "35000"},   {"一亿五", "150000000"},
      {"一千二百三", "1230"}, {"三百零二", "302"}, {"三万零五", "30005"}, {"十五", "15"},
      {"廿三", "23"},         {"二十五", "25"},    {"一点五", "1.5"},     {"十二点二五", "12.25"},
      {"三点", "none"},       {"三点十", "none"},
  };
  for (const Written& one : cases) {
    CAPTURE(one.text);
    CHECK(value_of(one.text) == one.value);
  }
  CHECK(at_start("三点五分到达") == "三 3 chinese");
  CHECK(at_start("三点五十分到达") == "三 3 chinese");
}

TEST_CASE("numerals in the capital characters of bills, from one to 9999") {
  for (int number = 1; number < 10'000; number += 13) {
    CAPTURE(number, financial(number));
    CHECK(value_of(financial(number)) == std::to_string(number));
  }
  CHECK(value_of("拾") == "10");
  CHECK(value_of("壹拾伍") == "15");
  CHECK(value_of("伍拾万") == "500000");
  CHECK(value_of("壹亿贰仟万") == "120000000");
  CHECK(value_of("貳佰") == "200");
}

TEST_CASE("numerals in figures, alone and with a character of magnitude") {
  const Written cases[] = {
      {"0", "0"},
      {"007", "7"},
      {"1200", "1200"},
      {"1,200", "1200"},
      {"1,234,567", "1234567"},
      {"0.001", "0.001"},
      {"12.50", "12.5"},
      {"3万", "30000"},
      {"1.5万", "15000"},
      {"38.6万", "386000"},
      {"2千", "2000"},
      {"5百", "500"},
      {"1.2亿", "120000000"},
      {"3千万", "30000000"},
      {"１２．５", "12.5"},
      {"999999999", "999999999"},
  };
  for (const Written& one : cases) {
    CAPTURE(one.text);
    CHECK(value_of(one.text) == one.value);
  }
}

TEST_CASE("what is not one whole numeral is none") {
  for (const char* text :
       {" ",  "一 二", "一二三元", "十十",  "百千",  "1.2.3", "1,2", "12,34", ".5",   "5.",  "-3",
        "+3", "1e5",   "万亿",     "一百a", "3万元", "第三",  "多",  "几十",  "数百", "壹元"}) {
    CAPTURE(text);
    CHECK(value_of(text) == "none");
  }
}

TEST_CASE("a number that is too large is no number, not a wrong one") {
  CHECK(value_of("9000000000000") == "9000000000000");
  for (const char* text : {"99999999999999", "9999999999999999999999999", "1000000亿亿",
                           "九千九百九十九万亿亿亿", "123456789012345678.5"}) {
    CAPTURE(text);
    CHECK(value_of(text) == "none");
  }
  CHECK(value_of(std::string(5000, '9')) == "none");
  std::string long_chinese;
  for (int i = 0; i < 3000; ++i) long_chinese += "九";
  CHECK(value_of(long_chinese) == "none");
}

TEST_CASE("the longest numeral at a place, and how it was written") {
  const Written cases[] = {
      {"三百元", "三百 300 chinese"},
      {"3万元", "3万 30000 mixed"},
      {"1,200.50元", "1,200.50 1200.5 arabic"},
      {"壹佰元整", "壹佰 100 financial"},
      {"二〇二六年", "二零二六 2026 chinese"},
      {"十日", "十 10 chinese"},
      {"1.2.3", "1.2 1.2 arabic"},
      {"甲方", "none"},
      {"千万不要", "none"},
      {"万一发生", "none"},
      {"", "none"},
  };
  for (const Written& one : cases) {
    CAPTURE(one.text);
    CHECK(at_start(one.text) == one.value);
  }
}

TEST_CASE("decimals are written as short as can be, and compare by value") {
  CHECK(Decimal{0}.to_string() == "0");
  CHECK(Decimal{1}.to_string() == "0.000001");
  CHECK(Decimal{50'000}.to_string() == "0.05");
  CHECK(Decimal{1'200'000'000}.to_string() == "1200");
  CHECK(Decimal{1'500'000}.to_string() == "1.5");
  CHECK(Decimal{-500'000}.to_string() == "-0.5");
  CHECK(Decimal::of(3) == Decimal{3'000'000});
  CHECK(Decimal{300} < Decimal{500});
  CHECK(Decimal{2'500'000}.to_double() == 2.5);
}

TEST_CASE("styles have names of their own") {
  std::set<std::string> names;
  for (NumeralStyle style : {NumeralStyle::arabic, NumeralStyle::chinese, NumeralStyle::financial,
                             NumeralStyle::mixed}) {
    names.insert(name(style));
  }
  CHECK(names == std::set<std::string>{"arabic", "chinese", "financial", "mixed"});
}

TEST_CASE("numbers are written in Chinese as people do") {
  const std::pair<std::int64_t, const char*> cases[] = {
      {0, "零"},
      {1, "一"},
      {10, "十"},
      {11, "十一"},
      {20, "二十"},
      {100, "一百"},
      {101, "一百零一"},
      {110, "一百一十"},
      {111, "一百一十一"},
      {1000, "一千"},
      {1001, "一千零一"},
      {1100, "一千一百"},
      {10'000, "一万"},
      {10'010, "一万零一十"},
      {100'000, "十万"},
      {1'200'000, "一百二十万"},
      {10'000'001, "一千万零一"},
      {99'999'999, "九千九百九十九万九千九百九十九"},
      {100'000'000, "100000000"},
  };
  for (const auto& [number, written] : cases) {
    CAPTURE(number);
    CHECK(to_chinese_numeral(number) == written);
  }
}

TEST_CASE("every Chinese numeral up to a hundred million is read back") {
  for (std::int64_t number = 0; number < 100'000'000; number += 97'213) {
    CAPTURE(number);
    CHECK(value_of(to_chinese_numeral(number)) == std::to_string(number));
  }
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/fold.h"
#include "text/quantity.h"
#include "text/quantity_parts.h"
#include "text/quantity_reading.h"
#include "text/utf8.h"

namespace fashen::text {

TEST_CASE("percentages are ratios") {
  const QuantityCase cases[] = {
      {"支付30%", "percentage 30% = 0.3"},
      {"支付３０％", "percentage 30% = 0.3"},
      {"支付百分之三十", "percentage 百分之三十 = 0.3"},
      {"不超过百分之一百二十", "percentage 百分之一百二十 = 1.2"},

      {"千分之三", "percentage 千分之三 = 0.003"},
      {"百分之零点五", "percentage 百分之零点五 = 0.005"},
      {"百分之一点五", "percentage 百分之一点五 = 0.015"},
      {"万分之五", "percentage 万分之五 = 0.0005"},
      {"5‰", "percentage 5‰ = 0.005"},
      {"0.5%", "percentage 0.5% = 0.005"},
      {"100%", "percentage 100% = 1"},
      {"百分之一百", "percentage 百分之一百 = 1"},

      {"百分之三至百分之五", "percentage 百分之三至百分之五 = 0.03..0.05"},
      {"3%至5%", "percentage 3%至5% = 0.03..0.05"},
      {"3%-5%", "percentage 3%-5% = 0.03..0.05"},
      {"3-5%", "percentage 3-5% = 0.03..0.05"},
      {"3至5‰", "percentage 3至5‰ = 0.003..0.005"},
      {"30-5%", "number 30 = 30"},

  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("rates know their period") {
  const QuantityCase cases[] = {
      {"按日万分之五", "rate 日万分之五 = 0.0005 day"},
      {"每日万分之五", "rate 每日万分之五 = 0.0005 day"},
      {"每日0.5%", "rate 每日0.5% = 0.005 day"},
      {"日利率0.05%", "rate 日利率0.05% = 0.0005 day"},
      {"月利率1%", "rate 月利率1% = 0.01 month"},

      {"年利率6%", "rate 年利率6% = 0.06 year"},

  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("bare numbers are numbers, labels are nothing") {
  const QuantityCase cases[] = {

      {"共12名", "number 12 = 12"},
      {"第十二条", ""},
      {"第12条第3款", ""},
      {"第（三）项", ""},

      {"青政办发〔2026〕31号", ""},

      {"二、职责", ""},
      {"①登记", ""},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("quantities come in order, do not overlap, and stay in their range") {
  static const char* const pieces[] = {
      "30%",  "五百元",   "2026年3月1日", "第三条",      "三至五日", "年利率", "6%", "，",
      "甲方", "万分之五", "12",           "〔2026〕3号", "以上",     "二千元", "日"};
  std::mt19937 random(31);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += pieces[random() % std::size(pieces)];
    text = fold(text).text;
    std::size_t begin = 0;
    for (std::size_t skip = random() % 4; skip > 0; --skip) {
      begin += code_point_at(text, begin).size;
    }
    std::size_t last = begin;
    for (const Quantity& q : quantities(text, {begin, text.size()})) {
      CAPTURE(text);
      REQUIRE(q.span.begin >= last);
      REQUIRE_FALSE(q.span.empty());
      REQUIRE(q.span.end <= text.size());
      if (q.upper) REQUIRE(q.kind != QuantityKind::date);
      if (q.date) REQUIRE_FALSE(q.impossible_date);
      last = q.span.end;
    }
  }
}

TEST_CASE("a quantity that begins at a place is the one that a scan finds there") {
  const std::string text = fold("自2026年3月1日起，按日万分之五支付三万元，三日内付清30%。").text;
  const auto all = quantities(text, {0, text.size()});
  REQUIRE(all.size() == 5);
  for (const Quantity& q : all) {
    const auto here = quantity_at(text, q.span.begin);
    REQUIRE(here);
    CHECK(here->span == q.span);
    CHECK(here->kind == q.kind);
    CHECK(here->value == q.value);
  }
  CHECK(date_at(text, all[0].span.begin));
  CHECK(share_at(text, all[1].span.begin));
  CHECK(money_at(text, all[2].span.begin));
  CHECK(duration_at(text, all[3].span.begin));
  CHECK_FALSE(money_at(text, all[0].span.begin));
  CHECK_FALSE(date_at(text, all[3].span.begin));
}

TEST_CASE("after a label or a numeral within one the scan goes on behind it") {
  const std::string text = "第十条甲";
  CHECK(skip_label_or_number(text, 0) == std::string("第十").size());
  const std::string number = "〔2026〕3号文";
  CHECK(skip_label_or_number(number, 0) == std::string("〔2026〕3").size());
  const std::string plain = "甲乙";
  CHECK(skip_label_or_number(plain, 0) == std::string("甲").size());
}

TEST_CASE("numeral signs are told from other characters") {
  for (char32_t sign :
       {U'一', U'十', U'百', U'千', U'万', U'亿', U'零', U'两', U'廿', U'壹', U'贰', U'佰'}) {
    CHECK(is_numeral_sign(sign));
  }
  for (char32_t other : {U'元', U'第', U'年', U'a', U'，', U'个'})
    CHECK_FALSE(is_numeral_sign(other));
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "text/quantity_reading.h"

namespace fashen::text {

TEST_CASE("amounts in figures") {
  const QuantityCase cases[] = {
      {"押金500元", "money 500元 = 500"},
      {"合计1,234,567.89元", "money 1,234,567.89元 = 1234567.89"},
      {"合计１,２００元", "money 1,200元 = 1200"},
      {"合计１，２００元", "money 1，200元 = 1200"},
      {"合计1，234，567.80元", "money 1，234，567.80元 = 1234567.8"},
      {"甲100，乙2000元", "number 100 = 100; money 2000元 = 2000"},
      {"共3，20元", "number 3 = 3; money 20元 = 20"},
      {"￥100", "money ￥100 = 100"},
      {"¥1,500.00", "money ￥1,500.00 = 1500"},
      {"人民币38.6万元", "money 人民币38.6万元 = 386000"},
      {"总投资1.2亿元", "money 1.2亿元 = 120000000"},
      {"单价0.05元", "money 0.05元 = 0.05"},

      {"合同价为RMB 2,000元", "money RMB 2,000元 = 2000"},
      {"违约金300元/日", "money 300元 = 300"},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("amounts in characters and in the capital forms of bills") {
  const QuantityCase cases[] = {
      {"罚款五百元", "money 五百元 = 500"},
      {"罚款二千元", "money 二千元 = 2000"},
      {"罚款五万元", "money 五万元 = 50000"},
      {"罚款一百万元", "money 一百万元 = 1000000"},
      {"罚款两千元", "money 两千元 = 2000"},
      {"壹万元整", "money 壹万元整 = 10000"},
      {"人民币叁拾捌万陆仟元整", "money 人民币叁拾捌万陆仟元整 = 386000"},
      {"人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
       "money 人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分 = 1234567.89"},
      {"壹佰元零伍分", "money 壹佰元零伍分 = 100.05"},
      {"壹拾万零伍佰圆整", "money 壹拾万零伍佰圆整 = 100500"},
      {"贰仟元正", "money 贰仟元正 = 2000"},
      {"三元五角", "money 三元五角 = 3.5"},

  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("ranges of amounts, and whether their ends count") {
  const QuantityCase cases[] = {
      {"五百元以上二千元以下罚款", "money 五百元以上二千元以下 = 500..2000"},
      {"处1万元以上10万元以下罚款", "money 1万元以上10万元以下 = 10000..100000"},
      {"处一万元以上五万元以下的罚款", "money 一万元以上五万元以下 = 10000..50000"},
      {"100元至500元", "money 100元至500元 = 100..500"},
      {"100至500元", "money 100至500元 = 100..500"},
      {"3万至5万元", "money 3万至5万元 = 30000..50000"},
      {"1-3万元", "money 1-3万元 = 10000..30000"},
      {"三至五万元", "money 三至五万元 = 30000..50000"},
      {"三至八千元", "money 三至八千元 = 3000..8000"},
      {"3-5 万元", "money 3-5 万元 = 30000..50000"},
      {"500至1万元", "money 500至1万元 = 500..10000"},
      {"五十至一百元", "money 五十至一百元 = 50..100"},
  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("other currencies are money, but not yuan") {
  const QuantityCase cases[] = {
      {"支付500美元", "money 500美元 = 500 foreign"},
      {"支付2万欧元", "money 2万欧元 = 20000 foreign"},
      {"支付十万港元", "money 十万港元 = 100000 foreign"},
      {"支付3000日元", "money 3000日元 = 3000 foreign"},

  };
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

TEST_CASE("yuan as a part of other words is no money") {
  for (const char* text : {"一元化管理", "二元结构", "三元催化", "单元12", "元旦", "公元2026年",
                           "一分为二", "三分之一", "元以上", "多元"}) {
    CAPTURE(text);
    CHECK(quantities_of(text).find("money") == std::string::npos);
  }
}

TEST_CASE("several amounts of a sentence are found in order") {
  CHECK(quantities_of("总价10万元，其中设备8万元，安装2万元，税率13%，质保两年。") ==
        "money 10万元 = 100000; money 8万元 = 80000; money 2万元 = 20000; "
        "percentage 13% = 0.13; duration 两年 = 2 year");
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities at the edges of what they are: rates told with a word between, money of others,
// approximations, and words around them that change nothing.
#include <catch2/catch.hpp>

#include "text/fold.h"
#include "text/quantity.h"
#include "text/quantity_reading.h"

namespace fashen::text {
namespace {

void check(std::initializer_list<QuantityCase> cases) {
  for (const QuantityCase& one : cases) {
    CAPTURE(one.text);
    CHECK(quantities_of(one.text) == one.expected);
  }
}

}  // namespace

TEST_CASE("a rate of interest is a rate whatever joins it to its figure") {
  check({{"年利率为6%", "rate 年利率为6% = 0.06 year"},
         {"年利率：6%", "rate 年利率：6% = 0.06 year"},
         {"年利率 6%", "rate 年利率 6% = 0.06 year"},
         {"年利率按百分之六", "rate 年利率按百分之六 = 0.06 year"},
         {"年化利率6%", "rate 年化利率6% = 0.06 year"},
         {"月利率为千分之五", "rate 月利率为千分之五 = 0.005 month"},
         {"日利率是0.05%", "rate 日利率是0.05% = 0.0005 day"},
         {"年利率为3%至5%", "rate 年利率为3%至5% = 0.03..0.05 year"},
         {"年利率不超过6%", "percentage 6% = 0.06"},
         {"利率为6%", "percentage 6% = 0.06"},
         {"每日为5%", "percentage 5% = 0.05"},
         {"年利率", ""}});
}

TEST_CASE("money with the mark of another country in front is foreign") {
  check({{"支付$500", "money $500 = 500 foreign"},
         {"支付US$1,200.50", "money US$1,200.50 = 1200.5 foreign"},
         {"支付USD 500", "money USD 500 = 500 foreign"},
         {"支付HK$300", "money HK$300 = 300 foreign"},
         {"支付＄５００", "money ＄500 = 500 foreign"},
         {"支付€20", "money €20 = 20 foreign"},
         {"支付£20", "money £20 = 20 foreign"},
         {"支付USD 3万", "money USD 3万 = 30000 foreign"},
         {"支付$500美元", "money $500美元 = 500 foreign"},
         {"型号BUSD500", ""},
         {"支付US$", ""},
         {"$100至$200", "money $100至$200 = 100..200 foreign"},
         {"$100至200元", "money $100 = 100 foreign; money 200元 = 200"}});
}

TEST_CASE("an approximation states no amount to compute with") {
  check({{"共3万余元", ""},
         {"共30多万元", ""},
         {"共三十余万元", ""},
         {"共100余人", ""},
         {"共3万元，余款5万元", "money 3万元 = 30000; money 5万元 = 50000"},
         {"约3万元", "money 3万元 = 30000"},
         {"3万元左右", "money 3万元 = 30000"}});
}

TEST_CASE("bounds: what is above or below a figure, and ranges of both") {
  check({{"一万元以下", "money 一万元 = 10000"},
         {"一万元以上", "money 一万元 = 10000"},
         {"一万元以上三万元以下", "money 一万元以上三万元以下 = 10000..30000"},
         {"一万元以上三万元", "money 一万元 = 10000; money 三万元 = 30000"},
         {"五日以上十五日以下", "duration 五日 = 5 day; duration 十五日 = 15 day"}});
}

TEST_CASE("a quantity is the same quantity whatever stands around it") {
  static const char* const quantities[] = {
      "3万元",  "五百元",    "￥1,200.50", "30%",          "百分之五", "年利率为6%",
      "三十日", "5个工作日", "六个月",     "2026年3月1日", "USD 500",  "五百元以上二千元以下"};
  static const char* const before[] = {"", "，", "支付", "（", "合计：", "。", "\n", "《甲》"};
  static const char* const after[] = {"", "。", "，其余", "）", "\n", "的款项", "；"};
  for (const char* quantity : quantities) {
    const std::string alone = quantities_of(quantity);
    REQUIRE(alone.find("; ") == std::string::npos);
    for (const char* head : before) {
      for (const char* tail : after) {
        const std::string text = std::string(head) + quantity + tail;
        CAPTURE(text);
        CHECK(quantities_of(text) == alone);
      }
    }
  }
}

TEST_CASE("full width and traditional characters say the same") {
  const std::pair<const char*, const char*> pairs[] = {{"３万元", "3万元"},
                                                       {"３０％", "30%"},
                                                       {"２０２６年３月１日", "2026年3月1日"},
                                                       {"伍佰圓整", "伍佰圆整"},
                                                       {"三十個工作日", "三十个工作日"},

                                                       {"￥１，２００", "￥1，200"}};
  for (const auto& [one, other] : pairs) {
    CAPTURE(one, other);
    CHECK(quantities_of(one) == quantities_of(other));
  }
}

}  // namespace fashen::text

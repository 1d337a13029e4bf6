// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/rule_run.h"

namespace fashen {
namespace {

std::string found(const std::string& body, const std::string& text) {
  return testing::run_check("local interval = lib('interval')\n" + body, text,
                            testing::shipped_modules())
      .found();
}

/// Whether a Lua expression over the module holds; an error in it is not "no".
bool holds(const std::string& expression) {
  const std::string words =
      found("report(doc.title, 'x') if not (" + expression + ") then report(doc.title, 'y') end",
            "裁量基准\n正文。");
  CHECK(words.starts_with("裁量基准"));
  return words == "裁量基准";
}

std::string text_of(const std::string& words) {
  return "interval.text(interval.read('" + words + "'))";
}

}  // namespace

TEST_CASE("an interval is read with its open and closed ends") {
  CHECK(holds(text_of("5000元以上1万元以下") + " == '5000元以上1万元以下'"));
  CHECK(holds(text_of("五千元以上不足二万元") + " == '5000元以上不足2万元'"));
  CHECK(holds(text_of("超过3万元、5万元以下") + " == '超过3万元5万元以下'"));
  CHECK(holds(text_of("一万以上三万元以下") + " == '1万元以上3万元以下'"));
  CHECK(holds(text_of("二百元以下") + " == '200元以下'"));
  CHECK(holds(text_of("五万元以上") + " == '5万元以上'"));
  CHECK(holds(text_of("800元") + " == '800元'"));
  CHECK(holds(text_of("一倍以上三倍以下") + " == '1倍以上3倍以下'"));
  CHECK(holds("interval.read('罚款') == nil"));
}

TEST_CASE("an interval lies within another or does not, ends included") {
  const std::string outer = "interval.read('5000元以上5万元以下')";
  CHECK(holds("interval.within(interval.read('1万元以上3万元以下'), " + outer + ")"));
  CHECK(holds("interval.within(interval.read('5万元'), " + outer + ")"));
  CHECK(holds("not interval.within(interval.read('3000元'), " + outer + ")"));
  CHECK(holds("not interval.within(interval.read('5000元以上6万元以下'), " + outer + ")"));
  CHECK(holds("not interval.within(interval.read('5万元以下'), interval.read('不足5万元'))"));
}

TEST_CASE("one tier follows another without gap and without overlap, or how it fails to") {
  const auto follows = [](const std::string& lower, const std::string& upper) {
    return "interval.follows(interval.read('" + lower + "'), interval.read('" + upper + "'))";
  };
  CHECK(holds(follows("1万元以上不足2万元", "2万元以上3万元以下") + " == 'meets'"));
  CHECK(holds(follows("2万元以下", "2万元以上3万元以下") + " == 'shares'"));
  CHECK(holds(follows("2万元以下", "1万元以上3万元以下") + " == 'overlaps'"));
  CHECK(holds(follows("1万元以下", "2万元以上3万元以下") + " == 'gap'"));
  CHECK(holds(follows("不足1万元", "超过1万元、2万元以下") + " == 'misses'"));
  CHECK(holds(follows("2万元以上3万元以下", "1万元以上2万元以下") + " == 'below'"));
}

TEST_CASE("only amounts that are called fines are fines") {
  const std::string each = "for _, fine in ipairs(interval.fines(doc)) do report(fine.at, 'x') end";
  CHECK(found(each, "办法\n处五千元以上一万元以下罚款，没收违法所得三千元。") ==
        "五千元以上一万元以下");
  CHECK(found(each, "办法\n处货值金额一倍以上三倍以下的罚款。") == "一倍以上三倍以下");
  CHECK(found(each, "办法\n货值金额一万元以上的，处五万元罚款。") == "五万元");
  CHECK(found(each, "办法\n每家补助五万元。").empty());
}

}  // namespace fashen

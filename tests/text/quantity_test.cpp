// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>

#include "text/fold.h"
#include "text/quantity.h"

namespace fashen::text {
namespace {

struct Seen {
  std::string words, value, kind;
};

std::vector<Seen> read(const std::string& text) {
  static const std::map<QuantityKind, std::string> kinds = {
      {QuantityKind::date, "date"},   {QuantityKind::duration, "duration"},
      {QuantityKind::money, "money"}, {QuantityKind::percentage, "percentage"},
      {QuantityKind::rate, "rate"},   {QuantityKind::number, "number"}};
  std::string folded = fold(text).text;
  std::vector<Seen> seen;
  for (const Quantity& q : quantities(folded, {0, folded.size()})) {
    std::string value = q.value.to_string();
    if (q.upper) value += ".." + q.upper->to_string();
    if (q.date) value = base::to_iso(*q.date);
    if (q.impossible_date) value = "impossible";
    seen.push_back({std::string(base::slice(folded, q.span)), value, kinds.at(q.kind)});
  }
  return seen;
}

}  // namespace

TEST_CASE("quantities are found with their words and values") {
  auto [text, words, value, kind] =
      GENERATE(table<std::string, std::string, std::string, std::string>({
          {"自2026年11月23日起", "2026年11月23日", "2026-11-23", "date"},
          {"二〇二六年十一月二十三日", "二零二六年十一月二十三日", "2026-11-23", "date"},
          {"签订于2026-06-01。", "2026-06-01", "2026-06-01", "date"},
          {"于2026年2月30日前", "2026年2月30日", "impossible", "date"},
          {"三十日内答复", "三十日", "30", "duration"},
          {"在5个工作日内", "5个工作日", "5", "duration"},
          {"期限六个月", "六个月", "6", "duration"},
          {"三至五日内", "三至五日", "3..5", "duration"},
          {"总价1,200.50元", "1,200.50元", "1200.5", "money"},
          {"共计3万元", "3万元", "30000", "money"},
          {"人民币壹万贰仟元整", "人民币壹万贰仟元整", "12000", "money"},
          {"合计壹佰元伍角整", "壹佰元伍角整", "100.5", "money"},
          {"处五百元以上二千元以下罚款", "五百元以上二千元以下", "500..2000", "money"},
          {"（￥386,000.00元）", "￥386,000.00元", "386000", "money"},
          {"支付30%的价款", "30%", "0.3", "percentage"},
          {"百分之五", "百分之五", "0.05", "percentage"},
          {"按日万分之五计收", "日万分之五", "0.0005", "rate"},
          {"年利率6%", "年利率6%", "0.06", "rate"},
          {"总价35 万元。", "35 万元", "350000", "money"},
          {"总价1,200 元整", "1,200 元整", "1200", "money"},
          {"支付30 %的价款", "30 %", "0.3", "percentage"},
          {"在30 日内", "30 日", "30", "duration"},
          {"3 日常管理", "3", "3", "number"},
      }));
  CAPTURE(text);
  auto seen = read(text);
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].words == words);
  CHECK(seen[0].value == value);
  CHECK(seen[0].kind == kind);
}

TEST_CASE("labels and words that hold a numeral are no quantities") {
  for (const char* text : {"第十条", "第三条第二款", "青政发〔2026〕31号", "一、总则", "（三）其他",
                           "统一规定", "同一日", "编号QS0021", "十三五规划"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
}

}  // namespace fashen::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "text/numeral.h"

namespace fashen::text {

enum class QuantityKind { date, duration, money, percentage, rate, number };

enum class TimeUnit { none, hour, day, working_day, week, month, quarter, year };

/// A quantity found in text, with the span of all its words.
struct Quantity {
  QuantityKind kind = QuantityKind::number;
  base::Span span;  ///< In the text that was scanned.
  NumeralStyle style = NumeralStyle::arabic;

  /// Money in yuan, percentage and rate as a ratio (5% = 0.05, 日万分之五 = 0.0005), duration in
  /// `unit`, number as it is. For a range (三至五日, 100元以上500元以下) the lower end.
  Decimal value;
  std::optional<Decimal> upper;  ///< Upper end of a range, same measure.
  bool includes_bounds = true;  ///< 以上、以下、以内 include their number (Civil Code art. 1259).

  TimeUnit unit = TimeUnit::none;    ///< Of a duration; for a rate the period (日利率: day).
  std::optional<base::Date> date;    ///< Of a date that exists and has year, month and day.
  int year = 0, month = 0, day = 0;  ///< What a date states; 0 where it is silent.
  bool impossible_date = false;      ///< A date with all three parts that does not exist.
  bool foreign_currency = false;     ///< Money not in yuan; `value` counts the currency's own unit.
};

/// All quantities of `range` in order, longest first, never overlapping. `folded` must be folded
/// text (see fold.h). Dates: 2026年11月23日, 二〇二六年十一月二十三日, 2026-11-23, 2026/11/23,
/// 2026.11.23, 2026年11月. Durations: 三十日内, 5个工作日, 六个月, 2年, 48小时. Money: 1,200.50元,
/// 3万元, 人民币壹万元整, ￥100, 五百元以上二千元以下; of other currencies 100美元, US$100 and
/// the like. Percentages: 5%, 百分之五, 千分之三, 5‰.
/// Rates: 日万分之五, 年利率6%, 每日0.5%. Numbers that are labels (第十条, 〔2026〕3号, 一、) are
/// not quantities, nor is what is only about so much (3万余元, 三十多日).
std::vector<Quantity> quantities(std::string_view folded, base::Span range);

/// Stable names for JSON and Lua: "money", "working_day"; "" for TimeUnit::none.
const char* name(QuantityKind kind);
const char* name(TimeUnit unit);

}  // namespace fashen::text

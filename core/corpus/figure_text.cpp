// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/figure_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fashen::corpus {
namespace {

using Pair = std::pair<std::string_view, const char*>;

constexpr Pair comparisons[] = {
    {"<=", "不超过 "}, {">=", "不少于 "}, {"<", "少于 "}, {">", "超过 "}, {"=", "为 "},
};

constexpr Pair units[] = {{"yuan", "元"},   {"day", "日"},     {"working_day", "个工作日"},
                          {"year", "年"},   {"month", "个月"}, {"hour", "小时"},
                          {"person", "人"}, {"times", "倍"},   {"year_of_age", "周岁"},
                          {"unit", "个"},   {"stores", "家店"}};

constexpr Pair measures[] = {{"of_goods_value", "货值金额"},
                             {"of_illegal_gain", "违法所得"},
                             {"of_ad_fee", "广告费用"},
                             {"of_tax", "税款"},
                             {"of_construction_cost", "工程造价"},
                             {"of_budget", "预算金额"},
                             {"of_estimate", "估算价"},
                             {"of_winning_price", "中标价"},
                             {"of_contract_price", "合同价款"},
                             {"of_settlement_price", "结算价"},
                             {"of_price", "价款"},
                             {"of_principal", "本金"},
                             {"of_original_amount", "原数额"},
                             {"of_investment", "投资额"},
                             {"of_headcount", "用工总量"},
                             {"of_completed_work", "已完工程价款"},
                             {"of_average_wage", "平均工资"},
                             {"of_agreed_wage", "约定工资"},
                             {"over_actual_loss", "实际损失"},
                             {"per_day", "每日"},
                             {"per_year", "每年"}};

template <std::size_t size>
const char* named(const Pair (&pairs)[size], std::string_view name) {
  const auto* found = std::find_if(std::begin(pairs), std::end(pairs),
                                   [name](const Pair& pair) { return pair.first == name; });
  return found == std::end(pairs) ? nullptr : found->second;
}

std::string with_measure(std::string words, std::string_view measure) {
  const char* known = named(measures, measure);
  return known ? words + "（" + known + "）" : std::move(words);
}

std::string value_text(const Parameter& figure) {
  constexpr std::string_view ratio = "ratio", multiple = "multiple_";
  const std::string_view unit = figure.unit;
  if (figure.number && unit.starts_with(ratio)) {
    const text::Decimal share{figure.number->micros * 100};
    return with_measure(share.to_string() + "%",
                        unit.substr(std::min(unit.size(), ratio.size() + 1)));
  }
  if (figure.number && unit.starts_with(multiple)) {
    return with_measure(figure.number->to_string() + " 倍", unit.substr(multiple.size()));
  }
  if (figure.number) {
    const char* known = named(units, unit);
    return figure.number->to_string() + " " + (known ? known : figure.unit);
  }
  return figure.value;
}

}  // namespace

bool is_figure(const Parameter& row) {
  constexpr std::string_view codes[] = {"flag", "required", "rule", "liability", "set"};
  if (std::find(std::begin(codes), std::end(codes), row.unit) != std::end(codes)) return false;
  return row.number ? row.number->micros != 0 : base::parse_date(row.value).has_value();
}

std::string figure_text(const Parameter& figure) {
  if (!is_figure(figure)) return {};
  const char* comparison = named(comparisons, figure.comparison);
  return (comparison ? comparison : "") + value_text(figure);
}

}  // namespace fashen::corpus

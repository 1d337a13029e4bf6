// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_card.h"

#include <algorithm>
#include <iterator>

namespace fashen::corpus {
namespace {

constexpr const char* penalties[] = {"warning",  "criticism", "fine",       "gain",
                                     "goods",    "suspended", "lowered",    "revoked",
                                     "business", "closure",   "occupation", "detention"};
constexpr const char* penalties_shown[] = {
    "警告",         "通报批评",     "罚款",         "没收违法所得", "没收非法财物", "暂扣许可证件",
    "降低资质等级", "吊销许可证件", "责令停产停业", "责令关闭",     "限制从业",     "行政拘留"};
constexpr const char* branches[] = {"plain", "light", "grave", "persistent", "damage", "other"};
constexpr const char* targets[] = {"any", "unit", "person", "responsible"};
constexpr const char* units[] = {"yuan", "times", "per_unit"};

template <typename Enum, std::size_t size>
std::optional<Enum> find(const char* const (&names)[size], std::string_view name) {
  const auto at = std::find(std::begin(names), std::end(names), name);
  if (at == std::end(names)) return std::nullopt;
  return static_cast<Enum>(at - std::begin(names));
}

std::string amount(text::Decimal value, FineUnit unit) {
  if (unit == FineUnit::times) {
    constexpr std::int64_t one = 1'000'000, percent = 10'000;
    if (value.micros < one && value.micros % percent == 0) {
      return text::Decimal{value.micros * 100}.to_string() + "%";
    }
    return value.to_string() + "倍";
  }
  constexpr std::int64_t ten_thousand = 10'000;
  const bool large = value >= text::Decimal::of(ten_thousand);
  if (large && value.micros % ten_thousand == 0) {
    const std::string short_form = text::Decimal{value.micros / ten_thousand}.to_string();
    if (short_form.size() < value.to_string().size()) return short_form + "万元";
  }
  return value.to_string() + "元";
}

}  // namespace

const char* name(Penalty penalty) { return penalties[static_cast<int>(penalty)]; }
const char* name(Branch branch) { return branches[static_cast<int>(branch)]; }
const char* name(FineTarget target) { return targets[static_cast<int>(target)]; }
const char* name(FineUnit unit) { return units[static_cast<int>(unit)]; }
const char* display_name(Penalty penalty) { return penalties_shown[static_cast<int>(penalty)]; }

std::optional<Penalty> parse_penalty(std::string_view name) {
  return find<Penalty>(penalties, name);
}
std::optional<Branch> parse_branch(std::string_view name) { return find<Branch>(branches, name); }
std::optional<FineTarget> parse_fine_target(std::string_view name) {
  return find<FineTarget>(targets, name);
}
std::optional<FineUnit> parse_fine_unit(std::string_view name) {
  return find<FineUnit>(units, name);
}

std::string to_text(const Interval& interval) {
  return (interval.low_open ? "(" : "[") + interval.low.to_string() + "," +
         (interval.high ? interval.high->to_string() : std::string()) +
         (interval.high_open ? ")" : "]");
}

std::optional<Interval> parse_interval(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (text.size() < 4 || comma == std::string_view::npos) return std::nullopt;
  Interval interval;
  interval.low_open = text.front() == '(';
  interval.high_open = text.back() == ')';
  if (!interval.low_open && text.front() != '[') return std::nullopt;
  if (!interval.high_open && text.back() != ']') return std::nullopt;
  const auto low = text::parse_numeral(text.substr(1, comma - 1));
  if (!low) return std::nullopt;
  interval.low = *low;
  const std::string_view high = text.substr(comma + 1, text.size() - comma - 2);
  if (high.empty()) return interval;
  interval.high = text::parse_numeral(high);
  if (!interval.high || *interval.high < interval.low) return std::nullopt;
  return interval;
}

std::string to_words(const Fine& fine) {
  std::string words = fine.base;
  if (fine.unit == FineUnit::times && !fine.base.empty()) words += "的";
  const Interval& range = fine.range;
  if (range.high && *range.high == range.low) return words + amount(range.low, fine.unit);
  if (range.low.micros > 0) {
    words += (range.low_open ? "超过" : "") + amount(range.low, fine.unit);
    if (!range.low_open) words += "以上";
  }
  if (range.high) {
    words += (range.high_open ? "不足" : "") + amount(*range.high, fine.unit);
    if (!range.high_open) words += "以下";
  }
  return words;
}

}  // namespace fashen::corpus

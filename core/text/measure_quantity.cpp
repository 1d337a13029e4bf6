// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

using namespace std::string_view_literals;

constexpr std::array currencies = {"元"sv, "圆"sv, "块钱"sv};
constexpr std::array foreign = {"美元"sv, "欧元"sv, "日元"sv, "港元"sv, "港币"sv, "英镑"sv};
constexpr std::array marks = {"人民币"sv, "￥"sv, "¥"sv, "RMB"sv};
constexpr std::array joints = {"至"sv, "到"sv, "—"sv, "～"sv, "~"sv, "-"sv};
constexpr std::array bounds = {"以上"sv, "以下"sv};

struct UnitWord {
  std::string_view word;
  TimeUnit unit;
};
// Longest first, so that 个工作日 is not read as 个 and 日.
constexpr std::array units = {
    UnitWord{"个工作日", TimeUnit::working_day},
    UnitWord{"工作日", TimeUnit::working_day},
    UnitWord{"个自然日", TimeUnit::day},
    UnitWord{"自然日", TimeUnit::day},
    UnitWord{"个日历天", TimeUnit::day},
    UnitWord{"日历天", TimeUnit::day},
    UnitWord{"个月", TimeUnit::month},
    UnitWord{"个季度", TimeUnit::quarter},
    UnitWord{"季度", TimeUnit::quarter},
    UnitWord{"个小时", TimeUnit::hour},
    UnitWord{"小时", TimeUnit::hour},
    UnitWord{"个星期", TimeUnit::week},
    UnitWord{"周年", TimeUnit::year},
    UnitWord{"周", TimeUnit::week},
    UnitWord{"年", TimeUnit::year},
    UnitWord{"日", TimeUnit::day},
    UnitWord{"天", TimeUnit::day},
};

UnitWord unit_at(std::string_view text, std::size_t at) {
  for (const UnitWord& unit : units) {
    if (stands_at(text, at, unit.word)) return unit;
  }
  return {};
}

/// Behind the space that some writers put between a figure and its unit: 35 万元, 8 %.
std::size_t past_gap(std::string_view text, const Numeral& numeral) {
  const std::size_t end = numeral.span.end;
  const bool gap = numeral.style == NumeralStyle::arabic && end < text.size() && text[end] == ' ';
  return gap ? end + 1 : end;
}

/// True for what follows 日 in a heading such as "3 日常管理", and not in "3 日内".
bool begins_heading(std::string_view rest) {
  constexpr std::array followers = {"内"sv, "前"sv, "后"sv, "以"sv, "起"sv, "之"sv, "的"sv,
                                    "止"sv, "至"sv, "届"sv, "期"sv, "未"sv, "仍"sv, "计"sv};
  return !rest.empty() && is_han(code_point_at(rest, 0).value) &&
         word_at(rest, 0, followers).empty();
}

/// 壹佰元伍角贰分整: what follows 元.
std::size_t add_small_change(std::string_view text, std::size_t at, Decimal& value) {
  for (auto [word, micros] : {std::pair{"角"sv, 100'000}, std::pair{"分"sv, 10'000}}) {
    std::size_t begin = text.substr(at).starts_with("零") ? at + 3 : at;
    auto numeral = numeral_at(text, begin);
    if (!numeral || !text.substr(numeral->span.end).starts_with(word)) continue;
    value.micros += numeral->value.micros / 1'000'000 * micros;
    at = numeral->span.end + word.size();
  }
  if (text.substr(at).starts_with("整") || text.substr(at).starts_with("正")) at += 3;
  return at;
}

/// 1，200元, its groups parted by Chinese commas: a number of one to three figures and groups of
/// three, with a currency behind; nothing for any other list of numbers.
std::optional<Numeral> comma_numeral_at(std::string_view text, std::size_t begin) {
  constexpr std::string_view comma = "，";
  const auto figures = [&](std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    return end - at;
  };
  std::size_t end = begin + figures(begin);
  if (end == begin || end - begin > 3 || text[begin] == '0') return std::nullopt;
  std::string digits(text.substr(begin, end - begin));
  while (text.substr(end).starts_with(comma) && figures(end + comma.size()) == 3) {
    digits += text.substr(end + comma.size(), 3);
    end += comma.size() + 3;
  }
  if (digits.size() <= 3) return std::nullopt;
  if (end < text.size() && text[end] == '.') {
    const std::size_t size = 1 + figures(end + 1);
    digits += text.substr(end, size);
    end += size;
  }
  const auto value = parse_numeral(digits);
  if (!value || word_at(text, end, currencies).empty()) return std::nullopt;
  return Numeral{{begin, end}, *value, NumeralStyle::arabic};
}

/// How many ones the sign is worth with which a number ends, 10,000 in 5万; 1 if it ends with none.
std::int64_t magnitude(std::string_view text, const Numeral& numeral) {
  const std::string_view words = base::slice(text, numeral.span);
  const std::string_view behind = text.substr(past_gap(text, numeral));
  for (auto [word, times] : {std::pair{"万"sv, 10'000}, std::pair{"亿"sv, 100'000'000},
                             std::pair{"千"sv, 1000}, std::pair{"百"sv, 100}}) {
    if (words.ends_with(word) || behind.starts_with(word)) return times;
  }
  return 1;
}

/// 一元化, 二元结构, 三元催化: words of which 元 is a part.
bool is_compound(std::string_view text, const Numeral& numeral, std::size_t after) {
  constexpr std::array numerals = {"一"sv, "二"sv, "三"sv};
  constexpr std::array tails = {"化"sv, "结构"sv, "论"sv, "催化"sv, "体系"sv};
  const std::string_view words = base::slice(text, numeral.span);
  return words.size() == "一"sv.size() && !word_at(words, 0, numerals).empty() &&
         !word_at(text, after, tails).empty();
}

/// $ or USD, and not the end of another word.
bool is_foreign_mark(std::string_view text, std::size_t at) {
  if (word_at(text, at, foreign_marks).empty()) return false;
  if (at == 0) return true;
  const auto before = static_cast<unsigned char>(text[at - 1]);
  return !((before | 0x20) >= 'a' && (before | 0x20) <= 'z');
}

std::optional<Quantity> single_money(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  bool marked = false;
  const bool abroad = is_foreign_mark(text, at);
  if (abroad) {
    at += word_at(text, at, foreign_marks).size();
    while (at < text.size() && text[at] == ' ') ++at;
    marked = true;
  }
  for (std::string_view mark = word_at(text, at, marks); !mark.empty() && !abroad;
       mark = word_at(text, at, marks)) {
    at += mark.size();
    while (at < text.size() && text[at] == ' ') ++at;
    marked = true;
  }
  auto numeral = comma_numeral_at(text, at);
  if (!numeral) numeral = numeral_at(text, at);
  if (!numeral) return std::nullopt;
  Quantity money;
  money.kind = QuantityKind::money;
  money.style = numeral->style;
  money.value = numeral->value;
  std::size_t end = past_gap(text, *numeral);
  for (auto [word, times] : {std::pair{"万元"sv, 10'000}, std::pair{"亿元"sv, 100'000'000}}) {
    if (end == numeral->span.end || !text.substr(end).starts_with(word)) continue;
    money.value.micros *= times;
    end += "万"sv.size();
  }
  std::string_view other = word_at(text, end, foreign);
  std::string_view unit = other.empty() ? word_at(text, end, currencies) : other;
  if (unit.empty() && !marked) return std::nullopt;
  if (is_compound(text, *numeral, end + unit.size())) return std::nullopt;
  if (unit.empty()) end = numeral->span.end;
  money.foreign_currency = abroad || !other.empty();
  end += unit.size();
  if (!unit.empty() && !money.foreign_currency) end = add_small_change(text, end, money.value);
  money.span = {begin, end};
  return money;
}

/// The share that 百分之, 千分之, 万分之 or %, ‰ state; `at` is moved behind it.
std::optional<Numeral> plain_share(std::string_view text, std::size_t begin) {
  constexpr std::array heads = {std::pair{"百分之"sv, 100}, std::pair{"千分之"sv, 1000},
                                std::pair{"万分之"sv, 10'000}};
  for (auto [head, parts] : heads) {
    if (!text.substr(begin).starts_with(head)) continue;
    auto numeral = numeral_at(text, begin + head.size());
    if (!numeral) return std::nullopt;
    return Numeral{{begin, numeral->span.end}, {numeral->value.micros / parts}, numeral->style};
  }
  auto numeral = numeral_at(text, begin);
  if (!numeral) return std::nullopt;
  std::size_t end = past_gap(text, *numeral);
  int parts = text.substr(end).starts_with("%")   ? 100
              : text.substr(end).starts_with("‰") ? 1000
                                                  : 0;
  if (parts == 0) return std::nullopt;
  end += parts == 100 ? 1 : 3;
  return Numeral{{begin, end}, {numeral->value.micros / parts}, numeral->style};
}

/// 3-5%: the sign stands only at the upper end.
std::optional<Quantity> range_of_shares(std::string_view text, std::size_t begin) {
  const auto lower = numeral_at(text, begin);
  const std::string_view joint = lower ? word_at(text, lower->span.end, joints) : ""sv;
  if (joint.empty() || lower->style != NumeralStyle::arabic) return std::nullopt;
  const auto number = numeral_at(text, lower->span.end + joint.size());
  const auto upper = plain_share(text, lower->span.end + joint.size());
  if (!number || !upper || number->style != NumeralStyle::arabic) return std::nullopt;
  if (number->value <= lower->value || upper->value.micros == 0) return std::nullopt;
  Quantity share;
  share.kind = QuantityKind::percentage;
  share.style = lower->style;
  share.value.micros = lower->value.micros / (number->value.micros / upper->value.micros);
  share.upper = upper->value;
  share.span = {begin, upper->span.end};
  return share;
}

}  // namespace

std::optional<Quantity> money_at(std::string_view text, std::size_t at) {
  auto money = single_money(text, at);
  std::size_t end = money ? money->span.end : 0;
  if (!money) {
    // 3至5万元, 100—200元: the unit stands only at the upper end.
    auto lower = numeral_at(text, at);
    std::string_view joint = lower ? word_at(text, lower->span.end, joints) : ""sv;
    if (joint.empty()) return std::nullopt;
    auto upper = single_money(text, lower->span.end + joint.size());
    if (!upper) return std::nullopt;
    money = *upper;
    money->upper = upper->value;
    money->value = lower->value;
    // 三至五万元 says the 万 once for both; 500至1万元 does not mean it for the 500.
    const auto number = numeral_at(text, lower->span.end + joint.size());
    const std::int64_t times = number ? magnitude(text, *number) : 1;
    if (magnitude(text, *lower) == 1 && lower->value.micros <= upper->value.micros / times) {
      money->value.micros *= times;
    }
    money->span = {at, upper->span.end};
    return money;
  }
  std::string_view bound = word_at(text, end, bounds);
  std::size_t next = end + bound.size();
  std::string_view joint = bound.empty() ? word_at(text, next, joints) : ""sv;
  if (bound == "以下" || (bound.empty() && joint.empty())) return money;
  auto upper = single_money(text, next + joint.size());
  if (!upper || upper->foreign_currency != money->foreign_currency) return money;
  std::size_t last = upper->span.end;
  if (bound == "以上") {
    if (!text.substr(last).starts_with("以下")) return money;
    last += 6;
  }
  money->upper = upper->value;
  money->span.end = last;
  return money;
}

std::optional<Quantity> share_at(std::string_view text, std::size_t at) {
  constexpr std::array periods = {
      std::pair{"年利率"sv, TimeUnit::year},  std::pair{"年化利率"sv, TimeUnit::year},
      std::pair{"月利率"sv, TimeUnit::month}, std::pair{"日利率"sv, TimeUnit::day},
      std::pair{"每日"sv, TimeUnit::day},     std::pair{"日"sv, TimeUnit::day},
      std::pair{"月"sv, TimeUnit::month}};
  // 年利率为6%, 年利率：6%; behind 日 and 月 the share must follow at once.
  constexpr std::array links = {"为"sv, "是"sv, "按"sv, "："sv, " "sv};
  TimeUnit unit = TimeUnit::none;
  std::size_t begin = at;
  for (auto [word, period] : periods) {
    if (unit != TimeUnit::none || !stands_at(text, at, word)) continue;
    std::size_t from = at + word.size();
    if (word.ends_with("利率")) from += word_at(text, from, links).size();
    if (!plain_share(text, from)) continue;
    unit = period;
    begin = from;
  }
  auto lower = plain_share(text, begin);
  if (!lower) return range_of_shares(text, at);
  Quantity share;
  share.kind = unit == TimeUnit::none ? QuantityKind::percentage : QuantityKind::rate;
  share.unit = unit;
  share.style = lower->style;
  share.value = lower->value;
  share.span = {at, lower->span.end};
  std::string_view joint = word_at(text, share.span.end, joints);
  if (!joint.empty()) {
    if (auto upper = plain_share(text, share.span.end + joint.size())) {
      share.upper = upper->value;
      share.span.end = upper->span.end;
    }
  }
  return share;
}

std::optional<Quantity> duration_at(std::string_view text, std::size_t at) {
  auto lower = numeral_at(text, at);
  if (!lower || lower->style == NumeralStyle::financial) return std::nullopt;
  if (at >= 3 && text.substr(at - 3, 3) == "第") return std::nullopt;
  std::optional<Decimal> upper;
  std::size_t end = lower->span.end;
  std::string_view joint = word_at(text, end, joints);
  if (!joint.empty()) {
    auto numeral = numeral_at(text, end + joint.size());
    if (numeral && !unit_at(text, numeral->span.end).word.empty()) {
      upper = numeral->value;
      end = numeral->span.end;
    }
  }
  const std::size_t figures = end;
  if (!upper) end = past_gap(text, *lower);
  UnitWord unit = unit_at(text, end);
  if (unit.word.empty()) return std::nullopt;
  if (end != figures && begins_heading(text.substr(end + unit.word.size()))) return std::nullopt;
  // A year such as 2026年 and the day of 5月3日 are dates, 三年级 is no term.
  if (unit.unit == TimeUnit::year && lower->value >= Decimal::of(1900)) return std::nullopt;
  if (text.substr(end + unit.word.size()).starts_with("级")) return std::nullopt;
  Quantity duration;
  duration.kind = QuantityKind::duration;
  duration.span = {at, end + unit.word.size()};
  duration.style = lower->style;
  duration.value = lower->value;
  duration.upper = upper;
  duration.unit = unit.unit;
  return duration;
}

}  // namespace fashen::text

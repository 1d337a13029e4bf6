// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "text/quantity_parts.h"

namespace fashen::text {
namespace {

using namespace std::string_view_literals;

/// A whole number of at most `max` at `at`; moves `at` behind it and white space.
std::optional<int> part(std::string_view text, std::size_t& at, int max) {
  std::size_t begin = at;
  while (begin < text.size() && text[begin] == ' ') ++begin;
  auto numeral = numeral_at(text, begin);
  if (!numeral || numeral->style == NumeralStyle::financial) return std::nullopt;
  std::int64_t value = numeral->value.micros / 1'000'000;
  if (numeral->value.micros % 1'000'000 != 0 || value > max) return std::nullopt;
  at = numeral->span.end;
  while (at < text.size() && text[at] == ' ') ++at;
  return static_cast<int>(value);
}

bool take(std::string_view text, std::size_t& at, std::string_view word) {
  if (!text.substr(at).starts_with(word)) return false;
  at += word.size();
  return true;
}

Quantity make_date(std::size_t begin, std::size_t end, int year, int month, int day) {
  Quantity date;
  date.kind = QuantityKind::date;
  date.span = {begin, end};
  date.year = year;
  date.month = month;
  date.day = day;
  if (year != 0 && month != 0 && day != 0) {
    base::Date value{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                     std::chrono::day(static_cast<unsigned>(day))};
    if (value.ok()) {
      date.date = value;
    } else {
      date.impossible_date = true;
    }
  }
  return date;
}

/// 2026-11-23, 2026/11/23, 2026.11.23: one separator, both times.
std::optional<Quantity> numeric_date(std::string_view text, std::size_t begin) {
  auto digits = [&](std::size_t& at, std::size_t most) {
    int value = 0;
    std::size_t first = at;
    while (at < text.size() && at - first < most && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + (text[at++] - '0');
    }
    return at == first ? -1 : value;
  };
  std::size_t at = begin;
  int year = digits(at, 4);
  if (at - begin != 4 || at >= text.size()) return std::nullopt;
  char separator = text[at];
  if (separator != '-' && separator != '/' && separator != '.') return std::nullopt;
  int month = digits(++at, 2);
  if (month < 1 || at >= text.size() || text[at] != separator) return std::nullopt;
  int day = digits(++at, 2);
  if (day < 1 || (at < text.size() && text[at] >= '0' && text[at] <= '9')) return std::nullopt;
  if (year < 1900 || year > 2200 || month > 12) return std::nullopt;
  // 2026-03-01-7 is the number of a paper.
  const bool goes_on =
      at + 1 < text.size() && text[at] == separator && text[at + 1] >= '0' && text[at + 1] <= '9';
  if (goes_on) return std::nullopt;
  return make_date(begin, at, year, month, day);
}

}  // namespace

std::optional<Quantity> date_at(std::string_view text, std::size_t begin) {
  if (auto date = numeric_date(text, begin)) return date;
  std::size_t at = begin;
  auto first = part(text, at, 9999);
  if (!first) return std::nullopt;
  int year = 0, month = 0, day = 0;
  std::size_t end = 0;
  if (*first >= 1900 && *first <= 2200 && take(text, at, "年")) {
    if (text.substr(at).starts_with("度")) return std::nullopt;
    year = *first;
    end = at;
    std::size_t after = at;
    auto number = part(text, after, 99);
    if (!number || !take(text, after, "月")) return make_date(begin, end, year, 0, 0);
    month = *number;
    at = end = after;
  } else if (*first >= 1 && *first <= 12 && take(text, at, "月")) {
    month = *first;
  } else {
    return std::nullopt;
  }
  std::size_t after = at;
  auto number = part(text, after, 99);
  if (number && *number >= 1 && take(text, after, "日")) {
    day = *number;
    end = after;
  }
  if (year == 0 && day == 0) return std::nullopt;
  if (month < 1 || month > 12) {
    Quantity wrong = make_date(begin, end, year, 0, day);
    wrong.month = month;
    wrong.impossible_date = true;
    return wrong;
  }
  return make_date(begin, end, year, month, day);
}

}  // namespace fashen::text

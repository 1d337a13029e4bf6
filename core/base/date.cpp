// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <charconv>
#include <cstdio>

namespace fashen::base {
namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  auto year = digits(iso.substr(0, 4));
  auto month = digits(iso.substr(5, 2));
  auto day = digits(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
            std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::string to_iso(Date date) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return buffer;
}

std::string to_chinese(Date date) {
  return std::to_string(static_cast<int>(date.year())) + "年" +
         std::to_string(static_cast<unsigned>(date.month())) + "月" +
         std::to_string(static_cast<unsigned>(date.day())) + "日";
}

Date add_days(Date date, int days) {
  return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

Date add_months(Date date, int months) {
  Date moved = date + std::chrono::months(months);
  if (moved.ok()) return moved;
  return Date(moved.year() / moved.month() / std::chrono::last);
}

}  // namespace fashen::base

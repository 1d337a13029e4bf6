// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fashen::base {

/// A calendar day (proleptic Gregorian). Law has days, not instants: no time zone is involved.
using Date = std::chrono::year_month_day;

/// Parses "2026-11-23" strictly; nothing for any other form or for a day that does not exist.
std::optional<Date> parse_date(std::string_view iso);

/// "2026-11-23".
std::string to_iso(Date date);

/// "2026年11月23日".
std::string to_chinese(Date date);

/// The date `days` later (earlier if negative).
Date add_days(Date date, int days);

/// Days from `from` to `to`; negative if `to` is earlier.
int days_between(Date from, Date to);

/// The same day `months` later, or the last day of that month where it has no such day
/// (Civil Code art. 202).
Date add_months(Date date, int months);

}  // namespace fashen::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/calendar_table.h"

namespace fashen::corpus {

base::Result<void> arrange(const Table& table, const Row& row, base::WorkCalendar& calendar) {
  constexpr int longest_holiday = 31;
  const auto from = base::parse_date(table.at(row, "from"));
  const auto to = base::parse_date(table.at(row, "to"));
  if (!from || !to) return table.error(row, "from、to 应为日期，如 2026-10-01");
  const int days = base::days_between(*from, *to) + 1;
  if (days < 1 || days > longest_holiday || from->year() != to->year()) {
    return table.error(row, "from、to 应为同一年内先后的日期");
  }
  const std::string& kind = table.at(row, "day");
  if (kind != "rest" && kind != "work") {
    return table.error(row, "day 应为 rest（放假）或者 work（上班）：" + kind);
  }
  for (int i = 0; i < days; ++i) calendar.arrange(base::add_days(*from, i), kind == "work");
  return {};
}

}  // namespace fashen::corpus

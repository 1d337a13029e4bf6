// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>

#include "base/date.h"

namespace fashen::base {

/// Which days are working days: Monday to Friday, save the holidays and the days made up for them
/// that the State Council arranges for each year. A year without an arrangement is unknown, never
/// guessed. Const calls may run concurrently.
class WorkCalendar {
 public:
  /// Says that a day is worked or not, whatever its weekday; its year becomes known. A later
  /// arrangement of the same day wins.
  void arrange(Date day, bool worked);

  /// Whether a day is worked; nothing outside the known years.
  std::optional<bool> worked(Date day) const;

  /// Working days after `from` up to and including `to`: the day on which a term begins does not
  /// count (Civil Code art. 201). 0 if `to` is not later; nothing if a day of them is unknown.
  std::optional<int> working_days(Date from, Date to) const;

  /// The `days`-th working day after `from` (before it if negative); `from` itself for 0. Nothing
  /// if a day on the way is unknown.
  std::optional<Date> add_working_days(Date from, int days) const;

  /// The days that were arranged, in order.
  const std::map<Date, bool>& arranged() const { return arranged_; }

 private:
  std::map<Date, bool> arranged_;
  std::set<std::chrono::year> years_;
};

}  // namespace fashen::base

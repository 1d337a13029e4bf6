// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/work_calendar.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// A lookup that also knows which days are working days. The index does: from corpus/calendar.tsv,
/// and from a table of the same form that the user keeps beside the index folder
/// (share/fashen/calendar.tsv), whose rows win.
class CalendarSource {
 public:
  virtual ~CalendarSource() = default;
  virtual const base::WorkCalendar& calendar() const = 0;
};

/// The calendar of a lookup; one to which every day is unknown where the lookup has none.
const base::WorkCalendar& calendar_of(const Lookup& law);

}  // namespace fashen::corpus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/calendar.h"

namespace fashen::corpus {

const base::WorkCalendar& calendar_of(const Lookup& law) {
  static const base::WorkCalendar none;
  const auto* source = dynamic_cast<const CalendarSource*>(&law);
  return source ? source->calendar() : none;
}

}  // namespace fashen::corpus

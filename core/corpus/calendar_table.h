// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/work_calendar.h"
#include "corpus/table.h"

namespace fashen::corpus {

/// Takes a row of calendar.tsv: the days `from` to `to` are `rest` (no work) or `work` (made up
/// for a holiday). Days in the wrong order, of two years or of an unlikely number are `malformed`.
base::Result<void> arrange(const Table& table, const Row& row, base::WorkCalendar& calendar);

}  // namespace fashen::corpus

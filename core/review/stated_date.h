// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "review/paper.h"

namespace fashen::review {

/// The day that folded words state (2026年9月1日, 二〇二六年九月一日, 2026-09-01); where the year,
/// or year and month, are left out they are those of `context`. Nothing for other words.
std::optional<base::Date> stated_date(std::string_view words, std::optional<base::Date> context);

/// The events of the roles that a paper holds; an event without year takes it from the day stated
/// before it, else from the paper's date. A role of which no event bears its own name has the
/// paper's date as such.
std::vector<DatedEvent> stated_events(const Paper& paper, const rule::ChecklistLibrary& library);

}  // namespace fashen::review

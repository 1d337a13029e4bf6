-- SPDX-License-Identifier: GPL-3.0-or-later
-- Working days between two dates; bounds on their number where the calendar does not know the year.

local workdays = {}

-- Any Monday serves: only the remainder by seven counts.
local monday = "2024-01-01"
-- No run of public holidays takes more working days than this out of a month.
local most_holidays = 8

--- Weekdays (Monday to Friday) after `from` up to and including `to`, holidays or not.
function workdays.weekdays(from, to)
  local days = dates.days(from, to)
  if days <= 0 then
    return 0
  end
  local weeks = math.floor(days / 7)
  local count = weeks * 5
  local weekday = dates.days(monday, from) % 7
  for step = 1, days - weeks * 7 do
    if (weekday + step) % 7 < 5 then
      count = count + 1
    end
  end
  return count
end

--- Working days after `from` up to and including `to`; weekdays where the calendar ends.
function workdays.count(from, to)
  return dates.working_days(from, to) or workdays.weekdays(from, to)
end

--- The same for people, with what was not known: "12个工作日（未计节假日）".
function workdays.worded(from, to)
  local note = dates.working_days(from, to) and "" or "（未计节假日）"
  return tostring(workdays.count(from, to)) .. "个工作日" .. note
end

--- True where more than `limit` working days have certainly passed.
function workdays.surely_over(from, to, limit)
  local known = dates.working_days(from, to)
  if known then
    return known > limit
  end
  return workdays.weekdays(from, to) > limit + most_holidays
end

--- True where fewer than `limit` full working days have certainly passed before the day `to`. Where
-- the calendar ends, days made up for holidays could turn weekends into working days.
function workdays.surely_under(from, to, limit)
  local known = dates.working_days(from, dates.add_days(to, -1))
  if known then
    return known < limit
  end
  return dates.days(from, to) <= limit
end

return workdays

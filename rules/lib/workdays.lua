-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bounds on the number of working days between two dates, where no calendar of holidays is at hand.

local workdays = {}

-- Any Monday serves: only the remainder by seven counts.
local monday = "2024-01-01"
-- No run of public holidays takes more working days than this out of a month.
local most_holidays = 8

--- Weekdays (Monday to Friday) after `from` up to and including `to`.
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

--- True where more than `limit` working days have certainly passed, whatever holidays fell between.
function workdays.surely_over(from, to, limit)
  return workdays.weekdays(from, to) > limit + most_holidays
end

--- True where fewer than `limit` full working days have certainly passed before the day `to`. Days
-- made up for holidays could turn weekends into working days, so every day is counted.
function workdays.surely_under(from, to, limit)
  return dates.days(from, to) <= limit
end

return workdays

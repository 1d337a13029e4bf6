-- SPDX-License-Identifier: GPL-3.0-or-later
-- Intervals of amounts and multiples as drafts write them, and how two of them stand to each other.
-- 以上, 以下 and 以内 include the number; 不足, 不满, 低于 and 超过 do not.

local interval = {}

local sum = "(?:人民币)?{numeral}(?:余|多)?(?:万元|亿元|元|倍)"
local below = "(?:不足|不满|低于|少于|未达到?)"
local shapes = {
  { words = "超过(?P<low>" .. sum .. ")，?、?" .. below .. "(?P<high>" .. sum .. ")的?",
    low_open = true, high_open = true },
  { words = "超过(?P<low>" .. sum .. ")，?、?(?P<high>" .. sum .. ")(?:以下|以内)", low_open = true },
  { words = "(?P<low>" .. sum .. ")以上(?:（含[^（）]{0,4}）)?，?、?" .. below .. "(?P<high>" .. sum .. ")的?",
    high_open = true },
  { words = "(?P<low>{numeral}(?:万元|亿元|元|倍)?)以上(?:（含[^（）]{0,4}）)?，?、?(?P<high>" .. sum
    .. ")(?P<out>（不含[^（）]{0,4}）)?(?:以下|以内)?(?P<out2>（不含[^（）]{0,4}）)?" },
  { words = "(?P<low>{numeral}(?:万元|亿元|元|倍)?)(?:至|到|-|—|～|~)(?P<high>" .. sum .. ")" },
  { words = below .. "(?P<high>" .. sum .. ")的?", high_open = true },
  { words = "(?P<high>" .. sum .. ")(?:以下|以内)" },
  { words = "(?:不超过|最高|至多|不高于)(?P<high>" .. sum .. ")" },
  { words = "超过(?P<low>" .. sum .. ")", low_open = true },
  { words = "(?P<low>" .. sum .. ")以上" },
  { words = "(?P<point>" .. sum .. ")" },
}

-- Yuan, or times; nil where the words are no number. `unit` is what the other end says.
local function worth(words, unit)
  local bare = re.gsub(words, "人民币|余|多", "")
  local scale = re.match(bare, "(万元|亿元|元|倍)$")
  -- In 一万以上三万元以下 the lower end has its own 万; in 3以上5万元以下 it has not.
  if not scale and re.find(bare, "[万亿]$") then return numeral_value(bare) end
  scale = scale or unit
  local value = numeral_value(re.gsub(bare, "万元$|亿元$|元$|倍$", ""))
  if value and scale == "万元" then return value * 10000 end
  if value and scale == "亿元" then return value * 100000000 end
  return value
end

local function unit_of(words)
  return re.match(words, "(万元|亿元|元|倍)$")
end

--- The interval that `words` begin with, and the words themselves: low, high, low_open, high_open,
-- times (true for multiples); nil where they begin with none.
function interval.read(words)
  for _, shape in ipairs(shapes) do
    local names = {}
    for name in re.gmatch(shape.words, "P<([a-z0-9]+)>") do names[#names + 1] = name end
    local found = { re.match(words, "^(" .. shape.words .. ")") }
    if found[1] then
      local part = {}
      for index, name in ipairs(names) do part[name] = found[index + 1] end
      local unit = unit_of(part.high or part.low or part.point)
      local low = part.low and worth(part.low, unit) or part.point and worth(part.point, unit) or 0
      local high = part.high and worth(part.high, unit) or part.point and low or math.huge
      if not low or not high then return nil end
      return {
        low = low, high = high, low_open = shape.low_open or false,
        high_open = shape.high_open or (part.out or part.out2 or "") ~= "" or false,
        times = unit == "倍", point = part.point ~= nil,
      }, found[1]
    end
  end
  return nil
end

--- Every amount or multiple of what is then called a fine, in order: { at = Span, range = interval }.
-- 处五千元以上一万元以下罚款, 处货值金额一倍以上三倍以下的罚款.
function interval.fines(doc, where)
  local found = {}
  local lead = "(?:处以?|并处|罚款|可处|给予|缴纳)[^，。；：、（处]{0,14}?"
  for hit in doc:find(lead .. "(?P<at>(?:超过|不足|不满|低于|不超过|最高|至多)?(?:{numeral}(?:万元|亿元|元|倍)?以上"
      .. "(?:（[^（）]{0,6}）)?，?、?)?(?:不足|不满|低于|少于)?" .. sum .. "(?:至|到)?(?:" .. sum
      .. ")?(?:以上|以下|以内)?)(?:（[^（）]{0,6}）)?的?(?P<fine>(?:行政)?罚款)?", where) do
    local range, words = interval.read(hit.at)
    if range and (hit.fine and hit.fine ~= "" or re.find(hit.folded, "^罚款")) then
      found[#found + 1] = { at = hit.spans.at, range = range, words = words, hit = hit }
    end
  end
  return found
end

--- True where all of `inner` lies in `outer`.
function interval.within(inner, outer)
  local low = inner.low > outer.low
    or (inner.low == outer.low and (inner.low_open or not outer.low_open))
  local high = inner.high < outer.high
    or (inner.high == outer.high and (inner.high_open or not outer.high_open))
  return low and high
end

--- True where a number lies in an interval.
function interval.holds(range, value)
  return (value > range.low or value == range.low and not range.low_open)
    and (value < range.high or value == range.high and not range.high_open)
end

--- How `upper` follows `lower`: "meets" (nothing between, nothing twice), "shares" (both hold the
-- number between them), "overlaps", "gap", "misses" (neither holds it) or "below" (it does not
-- follow: it begins below).
function interval.follows(lower, upper)
  if upper.low < lower.low or (upper.low == lower.low and upper.high <= lower.high) then
    return "below"
  elseif upper.low < lower.high then
    return "overlaps"
  elseif upper.low > lower.high then
    return "gap"
  elseif lower.high_open and upper.low_open then
    return "misses"
  elseif not lower.high_open and not upper.low_open then
    return "shares"
  end
  return "meets"
end

local function amount(value, times)
  local whole = math.tointeger(value)
  local words
  if times then
    words = tostring(whole or value) .. "倍"
  elseif whole and whole >= 10000 and whole % 1000 == 0 then
    local tens = whole / 10000
    words = tostring(math.tointeger(tens) or tens) .. "万元"
  else
    words = tostring(whole or value) .. "元"
  end
  return words
end

--- As people write it: 5000元以上不足1万元.
function interval.text(range)
  if range.low == range.high then return amount(range.low, range.times) end
  local low = range.low > 0 and (range.low_open and "超过" .. amount(range.low, range.times)
    or amount(range.low, range.times) .. "以上") or ""
  if range.high == math.huge then return low end
  return low .. (range.high_open and "不足" .. amount(range.high, range.times)
    or amount(range.high, range.times) .. "以下")
end

return interval

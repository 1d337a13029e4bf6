-- SPDX-License-Identifier: GPL-3.0-or-later
-- Amounts written twice, in figures and in words (大写), and how they disagree.
local amounts = {}

-- Words that may stand between the two writings of one amount.
local between = "^[ （）：，、。]*(人民币|大写|小写|即|计|RMB|¥|￥|金额|整|正)?[ （）：，、]*"
  .. "(人民币|大写|小写|即|计|RMB|¥|￥|金额)?[ （）：，]*$"

local function in_words(quantity)
  return quantity.style == "financial" or quantity.style == "chinese"
end

-- Pairs { words = quantity, figures = quantity } of the same amount that stand side by side.
function amounts.pairs(doc)
  local found = {}
  local last
  for _, quantity in ipairs(doc:quantities("money")) do
    if last and not quantity.foreign and not quantity.upper
        and in_words(last) ~= in_words(quantity) then
      local gap = doc:part(doc:join(last, quantity), last.span.last - last.span.first,
        quantity.span.first - last.span.first)
      if quantity.span.first == last.span.last or doc:has(between, gap) then
        local words = in_words(last) and last or quantity
        local figures = in_words(last) and quantity or last
        found[#found + 1] = { words = words, figures = figures }
        quantity = nil
      end
    end
    last = quantity
  end
  return found
end

-- 1234567.5 -> "1,234,567.50"
function amounts.format(value)
  local whole = math.floor(value + 0.0000001)
  local cents = math.floor((value - whole) * 100 + 0.5)
  local digits = tostring(math.tointeger(whole) or whole)
  local out = ""
  while #digits > 3 do
    out = "," .. digits:sub(-3) .. out
    digits = digits:sub(1, -4)
  end
  return digits .. out .. "." .. (cents < 10 and "0" or "") .. tostring(math.tointeger(cents))
end

-- Reports every pair of doc that disagrees by more than the tolerance.
function amounts.report_mismatch(doc, report, tolerance)
  for _, pair in ipairs(amounts.pairs(doc)) do
    local difference = pair.words.value - pair.figures.value
    if math.abs(difference) > tolerance then
      report {
        at = doc:join(pair.words.span.first < pair.figures.span.first and pair.words or pair.figures,
          pair.words.span.first < pair.figures.span.first and pair.figures or pair.words),
        message = "大写“" .. pair.words.text .. "”为" .. amounts.format(pair.words.value)
          .. "元，小写“" .. pair.figures.text .. "”为" .. amounts.format(pair.figures.value)
          .. "元，两者相差" .. amounts.format(math.abs(difference)) .. "元。",
        related = { { at = pair.words, note = "大写" }, { at = pair.figures, note = "小写" } },
      }
    end
  end
end

return amounts

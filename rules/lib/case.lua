-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an enforcement paper says of its case: which paper it is, the dates of its steps, its fines.

local case = {}

local deciding = "决定：|作出(?:如下|以下|下列)|给予(?:如下|以下|下列)|处罚(?:决定)?如下|现决定|"
  .. "决定(?:对|处|给予|予以|如下|没收|罚款|吊销|责令|依法|将|作出|实施|不予|准予|查封|扣押|认定)"
local fine_before = "罚款(?:人民币|金额|数额|的数额|总额)?(?:共计|合计|为|计|：)?(?:人民币)?[￥¥]?$"
local fine_after = "^(?:（[^）]{0,40}）)?的?(?:行政)?罚款"
-- Bytes around a date or an amount that say what it is.
local reach = 480
local range_word = "^(?:以上|以下|以内|至)"

--- True where the title has one of the words.
function case.titled(doc, words)
  local title = doc.front.title
  return title ~= nil and doc:has(words, title)
end

--- The text after the title.
function case.body(doc)
  local title, blocks = doc.front.title, doc:blocks()
  local last = blocks[#blocks]
  for _, block in ipairs(blocks) do
    if not title or block.span.first >= title.span.last then
      return doc:join(block, last)
    end
  end
  return last and doc:join(last, last)
end

--- A decision that punishes after the ordinary procedure.
function case.punishes(doc)
  return case.titled(doc, "处罚决定书") and not case.titled(doc, "不予|当场|简易|撤销|变更|更正")
end

--- A paper that tells beforehand what penalty is meant.
function case.foretells(doc)
  return case.titled(doc, "告知书") and not case.titled(doc, "不予|权利义务|补正|听证会")
end

--- Where the decision begins to decide, as a byte offset; nil where it never does.
function case.decides_at(doc)
  local last
  for match in doc:find("(?P<at>" .. deciding .. ")") do
    last = last or match.spans.at.first
    if doc:has("(?:如下|以下|下列)$", match) then
      return match.spans.at.first
    end
  end
  return last
end

-- At most `size` bytes of text from `first` on, cut where a character begins.
local function piece(text, first, size)
  local last = math.min(#text, first + size - 1)
  while last < #text and last > first and (string.byte(text, last + 1) & 0xC0) == 0x80 do
    last = last - 1
  end
  return string.sub(text, first, last)
end

-- At most `size` bytes of text up to `last`, cut where a character begins.
local function piece_before(text, last, size)
  local first = math.max(1, last - size + 1)
  while first < last and (string.byte(text, first) & 0xC0) == 0x80 do
    first = first + 1
  end
  return string.sub(text, first, last)
end

-- The sentence of one place after another, with its text: each looked up and copied once.
local function sentences(doc)
  local current, text, finish
  return function(place)
    local first = place.span.first
    if not finish or first >= finish then
      current = doc:sentence_at(place)
      text = current and current.text
      finish = current and current.span.last or first + 1
    end
    return current, text
  end
end

--- A function that gives the words of its sentence before and after a place, not far, and the
-- sentence; nil outside sentences. For places asked for in order.
function case.around(doc)
  local sentence_of = sentences(doc)
  return function(place)
    local sentence, text = sentence_of(place)
    if not sentence then
      return nil
    end
    return piece_before(text, place.span.first - sentence.span.first, reach),
      piece(text, place.span.last - sentence.span.first + 1, reach), sentence
  end
end

--- The dates of the paper in order, each with the words of its sentence that follow it up to the
-- next date: { date, quantity, words }. A date without its year takes that of the date before it.
function case.dates(doc)
  local found = {}
  local year, previous
  local sentence_of = sentences(doc)
  for _, quantity in ipairs(doc:quantities("date")) do
    local month, day = quantity.month, quantity.day
    if quantity.year and quantity.year > 0 then
      year = quantity.year
    end
    local sentence, text = sentence_of(quantity)
    if previous and previous.sentence == sentence then
      local room = quantity.span.first - previous.quantity.span.last
      if room < #previous.words then
        previous.words = string.sub(previous.words, 1, room)
      end
    end
    previous = nil
    if sentence and year and month and month > 0 and day and day > 0 then
      previous = {
        date = quantity.date or string.format("%04d-%02d-%02d", year, month, day),
        quantity = quantity, sentence = sentence,
        words = piece(text, quantity.span.last - sentence.span.first + 1, reach),
      }
      found[#found + 1] = previous
    end
  end
  return found
end

--- The dated steps whose words fit `pattern` and not `unless`.
function case.steps(doc, pattern, unless)
  local found = {}
  for _, step in ipairs(case.dates(doc)) do
    if re.find(step.words, pattern) and not (unless and re.find(step.words, unless)) then
      found[#found + 1] = step
    end
  end
  return found
end

--- The day of the decision: that of the signature, else that of a dated 作出决定.
function case.decided(doc)
  local date = doc.front.date
  if date and date.date then
    return { date = date.date, quantity = date }
  end
  return nil
end

local function state_of(before, quantity, start, performance)
  if re.find(before, "加处(?:的)?罚款[^，。；]*$") or re.find(before, "滞纳金[^，。；]*$") then
    return "late"
  end
  if performance and not re.find(before, "决定") then
    return "performance"
  end
  if re.find(before, "(?:拟|建议|告知)[^；。]*$") then
    return "proposed"
  end
  if re.find(before, "(?:曾|已)(?:因|被)[^。；]*$") or re.find(before, "处罚金") then
    return "other"
  end
  if re.find(before, "决定[^。；]*$") or (start and quantity.span.first >= start) then
    return "decided"
  end
  return "other"
end

--- The fines the paper names: { quantity, value, upper, state }, state "decided", "proposed", "range"
-- (a statute's words), "late" (加处罚款), "performance" (how to pay) or "other".
function case.fines(doc)
  local found = {}
  local start = case.decides_at(doc)
  local sentence_of = sentences(doc)
  local last, performance
  for _, quantity in ipairs(doc:quantities("money")) do
    local sentence, text = sentence_of(quantity)
    if sentence then
      if sentence ~= last then
        last, performance = sentence, re.find(text, "复议|加处|银行|缴纳|缴款") ~= nil
      end
      local before = piece_before(text, quantity.span.first - sentence.span.first, reach)
      local after = piece(text, quantity.span.last - sentence.span.first + 1, reach)
      local fine = re.find(before, fine_before) or re.find(after, fine_after)
      local range = quantity.upper or re.find(after, range_word)
        or re.find(quantity.text, "以[上下]")
      if range and re.find(after, "^(?:以上|以下)?的?罚款") then
        found[#found + 1] = {
          quantity = quantity, value = quantity.value, upper = quantity.upper, state = "range",
          after = after,
        }
      elseif fine and not range then
        found[#found + 1] = {
          quantity = quantity, value = quantity.value, sentence = sentence,
          state = state_of(before, quantity, start, performance),
        }
      end
    end
  end
  return found
end

--- The fines of one state.
function case.fines_that(doc, state)
  local found = {}
  for _, fine in ipairs(case.fines(doc)) do
    if fine.state == state then
      found[#found + 1] = fine
    end
  end
  return found
end

--- An amount of yuan as people write it: 5000 -> "5000元".
function case.yuan(value)
  local whole = math.tointeger(value) or math.tointeger(math.floor(value + 0.0000001))
  if math.abs(value - whole) < 0.005 then
    return tostring(whole) .. "元"
  end
  return string.format("%.2f元", value)
end

--- 15.0 -> "15"
function case.whole(value)
  return tostring(math.tointeger(value) or value)
end

return case

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fines that statutes allow: the cards of the penal provisions a paper cites, what a paper states
-- of their bases, and how a fine stands to them, with the reckoning in words.
local interval = lib("interval")

local penal = {}

--- How the provision cited is named: 《消防法》第六十条第一款.
function penal.name(cite)
  return "《" .. cite.work.title .. "》" .. cite.provision
end

--- The cards of an article cited that lay down fines; nil where the corpus does not know its text
-- or not all of its fines.
local function cards(cite)
  local all = cite.article ~= 0 and law.penal(cite)
  if not all then return nil end
  local fining = {}
  for _, card in ipairs(all) do
    if card.penalties.fine then
      if not card.whole then return nil end
      fining[#fining + 1] = card
    end
  end
  return fining
end

--- The one provision among citations that lays down fines: { cite, said, fines }. nil where none or
-- several do, or where one of them may do and the corpus does not know.
function penal.only(citations)
  local found
  for _, cite in ipairs(citations) do
    if cite.form ~= "self" and cite.article ~= 0 then
      local fining = cite.status == "in_force" and cite.work and cards(cite)
      if not fining then return nil end
      local fines = {}
      for _, card in ipairs(fining) do
        for _, fine in ipairs(card.fines) do fines[#fines + 1] = fine end
      end
      if #fines > 0 then
        if found and found.said ~= penal.name(cite) then return nil end
        found = { cite = cite, said = penal.name(cite), fines = fines }
      end
    end
  end
  return found
end

--- True where all fines are of one unit: "yuan" or "times".
function penal.all_in(fines, unit)
  for _, fine in ipairs(fines) do
    if fine.unit ~= unit then return false end
  end
  return #fines > 0
end

--- From the lowest to the highest of some intervals.
function penal.hull(fines)
  local whole
  for _, fine in ipairs(fines) do
    if not whole then
      whole = { low = fine.low, high = fine.high, low_open = fine.low_open,
        high_open = fine.high_open, times = fine.times }
    else
      if fine.low < whole.low then whole.low, whole.low_open = fine.low, fine.low_open end
      if fine.high > whole.high then whole.high, whole.high_open = fine.high, fine.high_open end
    end
  end
  return whole
end

-- The words by which papers name a base: those of statutes say more (违法生产产品货值金额).
local function short(base)
  return re.match(base, "(货值金额|违法所得|违法经营额|广告费用|合同价款|工程造价|销售额|营业额)$")
    or re.match(base, "([^的]+)$")
end

--- What the paper says the base of a multiple was, in yuan: { value, at }; nil where it says
-- nothing or more than one figure.
function penal.stated(doc, base)
  local found
  for hit in doc:find(short(base) .. "(?:合计|共计|总计|总额|共|为|是|计|：){0,2}(?:人民币)?(?P<at>{money})"
      .. "(?P<bound>以上|以下|以内)?") do
    local money = doc:quantities("money", hit.spans.at)[1]
    if money and not money.upper and (hit.bound or "") == "" then
      if found and found.value ~= money.value then return nil end
      found = { value = money.value, at = hit.spans.at }
    end
  end
  return found
end

-- Whether a fine is for this case; nil where the paper does not say.
local function applies(doc, fine)
  if not fine.when_base then return true end
  local stated = penal.stated(doc, fine.when_base)
  if not fine.when then return not stated end
  if stated then return interval.holds(fine.when, stated.value) end
  if doc:has("(?:没有|无|未获得?|未取得)" .. short(fine.when_base)) then
    return interval.holds(fine.when, 0)
  end
  return nil
end

--- The fines as yuan in the case that the paper tells: a list of intervals, each with `how` it is
-- reckoned; nil where the paper leaves open which counts or what is multiplied.
function penal.reckon(doc, fines)
  local ranges = {}
  for _, fine in ipairs(fines) do
    local counts = applies(doc, fine)
    if counts == nil or fine.unit == "per_unit" then return nil end
    if counts and fine.times then
      local base = fine.base and penal.stated(doc, fine.base)
      if not base then return nil end
      local range = { low = fine.low * base.value, high = fine.high * base.value }
      range.how = short(fine.base) .. interval.text({ low = base.value, high = base.value }) .. "的"
        .. interval.text({ low = fine.low, high = fine.high, times = true }) .. "，即"
        .. interval.text(range)
      ranges[#ranges + 1] = range
    elseif counts then
      ranges[#ranges + 1] = { low = fine.low, high = fine.high, how = interval.text(fine) }
    end
  end
  return #ranges > 0 and ranges or nil
end

--- How a fine stands to a range, in words: 高于上限5万元，多3万元; nil where it lies within.
function penal.beyond(value, range)
  local yuan = function(amount) return interval.text({ low = amount, high = amount }) end
  if value > range.high then
    return "高于上限" .. yuan(range.high) .. "，多" .. yuan(value - range.high)
  elseif value < range.low then
    return "低于下限" .. yuan(range.low) .. "，少" .. yuan(range.low - value)
  end
  return nil
end

local general = "(?:行政处罚法|行政强制法|行政复议法|行政诉讼法|程序|裁量|基准|听证|权力清单)"

--- The provision on which a penalty decision rests, as penal.only gives it.
function penal.ground(doc)
  local grounds = {}
  for _, sentence in ipairs(doc:sentences(nil, "罚款|处罚|处以")) do
    if doc:has("依据|依照|根据|按照", sentence) then
      for _, cite in ipairs(doc:citations(sentence)) do
        local before = doc:part(sentence, 0, cite.span.first - sentence.span.first)
        local broken = doc:has("违反(?:了)?[^，。；]{0,30}$", before)
        if not broken and not re.find(cite.title or "", general) then
          grounds[#grounds + 1] = cite
        end
      end
    end
  end
  return penal.only(grounds)
end

return penal

-- SPDX-License-Identifier: GPL-3.0-or-later
local interval = lib("interval")
local penal = lib("penal")

local ladder = { ["不予"] = 0, ["轻微"] = 1, ["较轻"] = 2, ["从轻"] = 2, ["一般"] = 3, ["较重"] = 4,
  ["从重"] = 4, ["严重"] = 5, ["特别严重"] = 6, ["特别恶劣"] = 6 }
local step = "(?:^|[，。；：\\s|（(]|情节|属于|违法行为|情形|后果)(?P<step>不予|轻微|较轻|从轻|一般|较重|从重|特别严重|特别恶劣|严重)"
  .. "(?:违法)?(?:行为|情节|情形|档次?|程度)?(?:的|：|，|的，)"
local part = "(?:违法|情节|情形|行为|程度|后果|档次?|处罚|等级)*"
local cell = "^" .. part .. "(?P<step>不予|轻微|较轻|从轻|一般|较重|从重|特别严重|特别恶劣|严重)" .. part .. "$"

-- The tiers of the benchmark in reading order: { step, name, at, range }, from table rows and from
-- clauses such as 轻微：处五千元以下罚款。
local function tiers(doc)
  local found = {}
  local rows = {}
  for _, block in ipairs(doc:blocks("table_cell")) do
    local key = block.table .. ":" .. block.row
    rows[key] = rows[key] or {}
    local row = rows[key]
    local name = doc:first(cell, block)
    if name then row.name, row.at = name.step, block end
    local fines = interval.fines(doc, block)
    if row.name and #fines == 1 and not row.used then
      row.used = true
      found[#found + 1] = { step = ladder[row.name], name = row.name, fine = fines[1], group = "t" .. block.table }
    end
  end
  for _, sentence in ipairs(doc:sentences()) do
    local block = doc:has("[^ ]", sentence) and sentence
    local names = {}
    for name in doc:find(step, block) do names[#names + 1] = name end
    for index, name in ipairs(names) do
      local stop = names[index + 1] and names[index + 1].span.first or block.span.last
      local part = doc:part(block, name.span.first - block.span.first, stop - block.span.first)
      local fines = interval.fines(doc, part)
      if #fines == 1 then
        found[#found + 1] = {
          step = ladder[name.step], name = name.step, fine = fines[1],
          group = "s" .. (doc:enclosing(name, "paragraph") or doc:enclosing(name, "article") or sentence).span.first,
        }
      end
    end
  end
  return found
end

local faults = {
  overlaps = "重叠", gap = "留有空档", misses = "都不含交界数，留有空档", below = "轻重倒置",
}

-- Whether a fine that belongs to no tier stands between two tiers: the plain case between
-- 情节较轻 and 情节严重.
local function between(doc, lower, upper)
  local first, last = lower.fine.at.last, upper.fine.at.first
  if first >= last then return false end
  local whole = doc:join(lower.fine.at, upper.fine.at)
  return #interval.fines(doc, doc:part(whole, first - whole.span.first, last - whole.span.first)) > 0
end

local function judge(doc, report, lower, upper)
  if between(doc, lower, upper) then return end
  local how = interval.follows(lower.fine.range, upper.fine.range)
  local inclusive = doc:has("(?:以上|以下)[^。]{0,20}(?:包括|含|包含)本数")
  if faults[how] then
    report {
      at = upper.fine.at,
      message = "裁量档次“" .. lower.name .. "”（" .. interval.text(lower.fine.range) .. "）与“" .. upper.name
        .. "”（" .. interval.text(upper.fine.range) .. "）" .. faults[how] .. "。",
      related = { { at = lower.fine.at, note = lower.name } },
    }
  elseif how == "shares" and not doc:has("不含本数|不包括本数") then
    report {
      at = upper.fine.at,
      severity = "note",
      confidence = inclusive and "likely" or "hint",
      message = "裁量档次“" .. lower.name .. "”与“" .. upper.name .. "”都含交界数"
        .. interval.text({ low = upper.fine.range.low, high = upper.fine.range.low, times = upper.fine.range.times })
        .. "，同一数额落入两档。",
      suggest = "下一档的上限改写为“不足……”。",
      related = { { at = lower.fine.at, note = lower.name } },
    }
  end
end

-- The ends of a run of tiers must be those of the provision cited just before it.
local function reach(doc, report, group, before)
  local first, last = group[1], group[#group]
  if #group < 2 or first.fine.range.times then return end
  local cites = {}
  for _, cite in ipairs(doc:citations()) do
    if cite.span.first >= before and cite.span.last <= first.fine.at.first then
      cites[#cites + 1] = cite
    end
  end
  local ground = penal.only(cites)
  if not ground or not penal.all_in(ground.fines, "yuan") then return end
  local known = penal.hull(ground.fines)
  local low, high = first.fine.range.low, last.fine.range.high
  if low > known.low or high < known.high then
    report {
      at = high < known.high and last.fine.at or first.fine.at,
      severity = "warning",
      message = "各档合计为" .. interval.text({ low = low, high = high }) .. "，没有覆盖" .. ground.said
        .. "规定的" .. interval.text(known) .. "。",
      related = { { at = ground.cite, note = "法定幅度" } },
    }
  end
end

return rule {
  title = "裁量基准各档不衔接",
  why = "裁量档次之间重叠、留空、轻重倒置或者没有覆盖法定幅度的，同一违法行为无从确定适用哪一档。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "normative" },
  basis = {
    "行政处罚法@2021-01-22 第三十四条",
    "行政处罚法@2021-01-22 第五条第二款",
  },
  since = "0.1",
  tags = { "处罚", "裁量" },
  message = "裁量档次不衔接。",
  suggest = "按法定幅度重新分档，边界写明“不足”“以上不足”，各档首尾相接。",
  triggers = { "轻微", "较轻", "一般", "较重", "严重", "一律" },
  check = function(doc, report)
    local group, before = {}, 0
    for _, tier in ipairs(tiers(doc)) do
      local last = group[#group]
      if last and last.group == tier.group and tier.step > last.step
        and (last.fine.range.times or false) == (tier.fine.range.times or false) then
        judge(doc, report, last, tier)
        group[#group + 1] = tier
      else
        reach(doc, report, group, before)
        before = last and last.fine.at.last or 0
        group = { tier }
      end
    end
    reach(doc, report, group, before)
    for hit in doc:find("(?P<at>一律(?:按照?|处以?|从)[^，。；]{0,10}(?:上限|最高限|最高额|顶格)[^，。；]{0,8}(?:处罚|罚款)?)") do
      if not doc:negated(hit) and not doc:quoted(hit) then
        report(hit.spans.at, "“" .. hit.at .. "”取消了裁量，处罚应当与违法行为的事实、性质、情节以及社会危害程度相当。")
      end
    end
  end,
  examples = {
    { kind = "normative",
      bad = "轻微：处5000元以上1万元以下罚款；一般：处⟦2万元以上3万元以下⟧罚款；严重：处超过3万元、5万元以下罚款。" },
    { kind = "normative", bad = "情节轻微的，处二千元以上一万元以下罚款；情节严重的，处⟦八千元以上三万元以下⟧罚款。" },
    { kind = "normative", bad = "对非法倾倒建筑垃圾的，⟦一律按上限罚款⟧。" },
    { kind = "normative", bad = [[
未落实消防安全责任的，依据《中华人民共和国消防法》第六十条第一款：
| 情形 | 标准 |
| 轻微 | 处五千元以上不足二万元罚款 |
| 严重 | 处⟦二万元以上四万元以下⟧罚款 |]] },
    { kind = "normative",
      good = "轻微：处5000元以上不足2万元罚款；一般：处2万元以上不足3.5万元罚款；严重：处3.5万元以上5万元以下罚款。" },
    { kind = "normative", good = [[
未落实消防安全责任的，依据《中华人民共和国消防法》第六十条第一款：
| 情形 | 标准 |
| 轻微 | 处五千元以上不足二万元罚款 |
| 严重 | 处二万元以上五万元以下罚款 |]] },
    { kind = "normative", bad = [[
| 违法行为 | 裁量等级 | 裁量标准 |
| 未公示价格 | 轻微违法行为 | 可以处五百元以下罚款 |
| 未公示价格 | 一般违法行为 | 处超过五百元不足二千元罚款 |
| 未公示价格 | 严重违法行为 | 处⟦三千元以上五千元以下⟧罚款 |]] },
    { kind = "normative", good = [[
| 违法行为 | 裁量等级 | 裁量标准 |
| 未公示价格 | 一般违法行为 | 处二千元以下罚款 |
| 未公示价格 | 严重违法行为 | 处超过二千元、五千元以下罚款 |
| 未登记台账 | 一般违法行为 | 处一千元以下罚款 |]] },
    { kind = "normative",
      good = "违反第八条的，情节轻微的，处一千元罚款；违反第九条的，情节轻微的，处五千元罚款。" },
    { kind = "normative", good = "轻微：不予处罚；一般：处货值金额一倍以上不足二倍罚款；严重：处货值金额二倍以上三倍以下罚款。" },
    { kind = "normative", good = "情节轻微的，给予警告；情节严重的，处一万元以上三万元以下罚款。" },
    { kind = "normative", good = "不得一律按上限罚款。" },
  },
}

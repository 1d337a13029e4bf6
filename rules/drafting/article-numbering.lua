-- SPDX-License-Identifier: GPL-3.0-or-later
local article_label = "第{label}条(?:之[一二三四五六七八九十]+)?"
local item_label = "（[一二三四五六七八九十百零0-9]+）|[0-9]+[.、]"

-- Whether 第六条 follows 第五条, or 第五条之一 does.
local function follows(number, sub_number, last, last_sub)
  if number == last + 1 then return true end
  return sub_number > 0 and number == last and sub_number == last_sub + 1
end

--- Consecutive units that count on: gaps and repetitions. A number 1 begins a new series (an
-- annexed text, another list).
local function check_series(doc, report, units, label, say)
  local last
  for _, unit in ipairs(units) do
    local number, sub_number = unit.number, unit.sub_number
    if last and number > 1 and not follows(number, sub_number, last.number, last.sub_number) then
      -- Items run on in one line are one unit: "（一）……；（二）……".
      local run_on = label == item_label and number > last.number + 1
        and doc:has("[；。][ 　]*（[一二三四五六七八九十]+）", last)
      local at = not run_on and not doc:quoted(unit) and doc:first(label, unit)
      if at then
        report(at, say(unit, last, number == last.number and sub_number == last.sub_number))
      end
    end
    last = unit
  end
end

-- Lists of the units with one key, in order of the first of each.
local function by_key(units, key_of)
  local of_key, lists = {}, {}
  for _, unit in ipairs(units) do
    local key = key_of(unit)
    if not of_key[key] then
      of_key[key] = {}
      table.insert(lists, of_key[key])
    end
    table.insert(of_key[key], unit)
  end
  return lists
end

local function check_articles(doc, report)
  local annexed = #doc:units("annex") > 0
  local series = by_key(doc:units("article"), function(unit)
    local annex = annexed and doc:enclosing(unit, "annex")
    return annex and annex.index or 0
  end)
  for _, articles in ipairs(series) do
    if #articles > 2 then
      check_series(doc, report, articles, article_label, function(unit, last, repeats)
        return repeats and "“" .. unit.label .. "”重复出现。"
          or "序号由“" .. last.label .. "”跳至“" .. unit.label .. "”。"
      end)
    end
  end
end

local function check_items(doc, report)
  local lists = by_key(doc:units("item"), function(unit) return unit.parent or 0 end)
  for _, items in ipairs(lists) do
    check_series(doc, report, items, item_label, function(unit, last, repeats)
      return repeats and "项的序号“" .. unit.label .. "”重复。"
        or "项的序号由“" .. last.label .. "”跳至“" .. unit.label .. "”。"
    end)
  end
end

return rule {
  title = "条款序号错误",
  why = "条、项的序号应当依次表述；跳号、重号会使文内引用和日后适用指向错误。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = { "立法法@2023-03-13 第六十五条第二款" },
  since = "0.1",
  tags = { "序号" },
  message = "序号不连续。",
  suggest = "重新编号，并同步核对文中所有引用。",
  check = function(doc, report)
    -- Hardly any draft has such a number: nothing else is looked at where there is none.
    if #doc:misnumbered("article") > 0 then check_articles(doc, report) end
    if #doc:misnumbered("item", true) > 0 then check_items(doc, report) end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 为加强公园管理，制定本办法。
第二条 本县公园适用本办法。
⟦第四条⟧ 公园应当免费开放。]] },
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 公园内禁止下列行为：
（一）攀折花木；
⟦（三）⟧乱扔果皮。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 为加强公园管理，制定本办法。
第二条 本县公园适用本办法。
第三条 公园应当免费开放。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 为加强公园管理，制定本办法。
第一条之一 公园实行名录管理。
第二条 公园应当免费开放。
第三条 依照第七条的规定办理。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园内禁止下列行为：
（一）攀折花木；
（二）乱扔果皮。
第二条 管理单位应当做好下列工作：
（一）保持整洁；
（二）维护设施。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园内禁止下列行为：
（一）攀折花木； （二）乱扔果皮；
（三）其他影响游园的行为。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = "违反第二条、第四条规定的，责令改正。" },
  },
}

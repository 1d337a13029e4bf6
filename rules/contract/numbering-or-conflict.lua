-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

-- Things a contract states once: two clauses that give different values contradict each other.
local stated = {
  { "质保期", "(?:质保期|质量保证期|免费保修期|免费维护期)(?:限)?(?:为|：|共)?(?P<value>{duration})" },
  { "保密期限", "保密(?:义务)?期限(?:为|：)?(?P<value>{duration})" },
  { "工期", "(?:总|合同)?工期(?:为|：|共)?(?P<value>{duration})" },
  { "合同期限", "(?:合同|服务)(?:有效)?期限(?:为|：|共)?(?P<value>{duration})" },
}

local function months(quantity)
  if quantity.unit == "year" then return quantity.value * 12 end
  if quantity.unit == "month" then return quantity.value end
  return quantity.unit .. quantity.value
end

return rule {
  title      = "条款编号错乱，或者两处约定相互矛盾",
  why        = "条款漏号、重号，引用会落空；同一事项两处约定不同，以哪一处为准没有约定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百六十六条第一款", "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  suggest    = "重新编号；统一相互矛盾的约定，并写明合同文件的组成和解释顺序。",
  examples   = {
    { bad  = "采购合同\n第一条 乙方交付设备。\n第二条 价款五万元。\n⟦第四条⟧ 争议向甲方所在地人民法院起诉。\n第五条 一式两份。" },
    { bad  = "采购合同\n第一条 乙方交付设备，质保期为一年。\n第二条 价款五万元。\n第三条 ⟦质保期为两年⟧，自验收合格之日起计算。" },
    { good = "采购合同\n第一条 乙方交付设备，质保期为一年。\n第二条 价款五万元。\n第三条 质保期为12个月，自验收合格之日起计算。" },
    { good = "采购合同\n第一条 主机质保期为两年。\n第二条 配件的质保期为一年。\n第三条 价款五万元。" },
    { good = "采购合同\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "采购合同\n第一章 总则\n第一条 乙方交付设备。\n第二章 价款\n第二条 价款五万元。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    local last
    for _, unit in ipairs(doc:units("article")) do
      local annexed = doc:enclosing(unit, "annex")
      if last and not annexed and unit.sub_number == 0 then
        local gap = unit.number ~= last.number + 1
        -- Another text that begins anew has its own row.
        if gap and unit.number ~= 1 and unit.label then
          report(doc:first("第[^条]{1,8}条", unit) or unit,
            "条款编号由“" .. last.label .. "”到“" .. unit.label .. "”，"
            .. (unit.number == last.number and "重复。" or "不连续。"))
        end
      end
      if not annexed then last = unit end
    end
    if contract.titled(doc, "补充|变更") then return end
    for _, thing in ipairs(stated) do
      local first
      for match in doc:find("(?:^|[，。；：\\n ]|本合同|本工程|本项目)(?P<at>" .. thing[2] .. ")") do
        local length = doc:quantities("duration", match)[1]
        local sentence = doc:sentence_at(match) or match
        if length and not length.upper and not doc:quoted(match)
            and not doc:has("延长|顺延|不少于|不超过|至少|不低于|续|调整|变更", sentence) then
          if first and months(first.length) ~= months(length) then
            report {
              at = match.spans.at,
              message = thing[1] .. "此处为" .. length.text .. "，前文为" .. first.length.text .. "。",
              related = { { at = first.match.spans.at, note = "前文" } },
            }
            break
          end
          first = first or { length = length, match = match }
        end
      end
    end
  end,
}

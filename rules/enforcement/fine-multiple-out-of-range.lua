-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local penal = lib("penal")

local bases = "违法所得|货值金额|货值|广告费用|销售金额|应缴税款|违法经营额"

-- The one multiple that the paper quotes, reckoned; nil where it quotes none or a threshold beside.
local function stated(doc)
  if doc:has("不足(?:一|1)万元|不足[^，。；]{1,6}元的") then return nil end
  local quoted = doc:first("(?P<base>" .. bases .. ")(?P<low>{numeral})倍以上(?P<high>{numeral})倍以下"
    .. "[^，。；]{0,4}罚款")
  local low, high = quoted and numeral_value(quoted.low), quoted and numeral_value(quoted.high)
  if not (low and high) then return nil end
  local fine = { unit = "times", times = true, base = quoted.base, low = low, high = high }
  return penal.reckon(doc, { fine }), quoted
end

-- The same of the provision that the penalty rests on, with its cases.
local function known(doc)
  local ground = penal.ground(doc)
  if not ground or penal.all_in(ground.fines, "yuan") then return nil end
  return penal.reckon(doc, ground.fines), ground.cite
end

return rule {
  title      = "罚款超出按倍数计算的幅度",
  why        = "处罚条款按违法所得、货值等的倍数规定罚款的，罚款应当在基数与倍数相乘的范围内。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五条第二款", "行政处罚法@2021-01-22 第三十二条" },
  since      = "0.1",
  tags       = { "amounts" },
  triggers   = { "罚款" },
  suggest    = "核对基数和倍数，重新计算罚款；低于下限的，写明减轻处罚的事实和依据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款⟦50万元⟧。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人违法所得共计3000元。依法并处违法所得一倍以上三倍以下的罚款。\n本局决定：没收违法所得3000元，罚款⟦12000元⟧。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。依据《中华人民共和国食品安全法》第一百二十四条第一款，决定：罚款⟦50万元⟧。",
      date = "2024-03-01" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。依据《中华人民共和国食品安全法》第一百二十四条第一款，决定：罚款30万元。",
      date = "2024-03-01" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为8000元。依据《中华人民共和国食品安全法》第一百二十四条第一款，决定：罚款6万元。",
      date = "2024-03-01" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案食品若干。依据《中华人民共和国食品安全法》第一百二十四条第一款，决定：罚款50万元。",
      date = "2024-03-01" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款30万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。当事人有立功表现，依法减轻处罚。\n本局决定：罚款10万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为9000元。该条规定货值金额不足一万元的，处五万元以上十万元以下罚款；货值金额一万元以上的，处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款6万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n第一批货值金额为20000元，第二批货值金额为5000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款60万元。" },
  },
  check = function(doc, report)
    local fines = case.punishes(doc) and case.fines_that(doc, "decided") or {}
    if #fines ~= 1 then return end
    local ranges, where = stated(doc)
    if not ranges then ranges, where = known(doc) end
    if not ranges then return end
    local fine, range = fines[1], penal.hull(ranges)
    local beyond = penal.beyond(fine.value, range)
    if not beyond or fine.value < range.low and doc:has("减轻(?:行政)?处罚|减轻情节") then return end
    local how = {}
    for _, one in ipairs(ranges) do how[#how + 1] = one.how end
    report {
      at = fine.quantity,
      message = "罚款" .. case.yuan(fine.value) .. "不在" .. table.concat(how, "、") .. "之内：" .. beyond
        .. "。",
      related = { { at = where, note = "幅度" } },
    }
  end,
}

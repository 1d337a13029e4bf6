-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local bases = "违法所得|货值金额|货值|广告费用|销售金额|应缴税款|违法经营额"

return rule {
  title      = "罚款超出按倍数计算的幅度",
  why        = "处罚条款按违法所得、货值等的倍数规定罚款的，罚款应当在基数与倍数相乘的范围内。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五条第二款", "行政处罚法@2021-01-22 第三十二条" },
  since      = "0.1",
  tags       = { "amounts" },
  triggers   = { "倍" },
  suggest    = "核对基数和倍数，重新计算罚款；低于下限的，写明减轻处罚的事实和依据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款⟦50万元⟧。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人违法所得共计3000元。依法并处违法所得一倍以上三倍以下的罚款。\n本局决定：没收违法所得3000元，罚款⟦12000元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款30万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为20000元。该条规定处货值金额十倍以上二十倍以下罚款。当事人有立功表现，依法减轻处罚。\n本局决定：罚款10万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为9000元。该条规定货值金额不足一万元的，处五万元以上十万元以下罚款；货值金额一万元以上的，处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款6万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n第一批货值金额为20000元，第二批货值金额为5000元。该条规定处货值金额十倍以上二十倍以下罚款。\n本局决定：罚款60万元。" },
  },
  check = function(doc, report)
    if doc:has("不足(?:一|1)万元|不足[^，。；]{1,6}元的") or not case.punishes(doc) then return end
    local range = doc:first("(?P<base>" .. bases .. ")(?P<low>{numeral})倍以上(?P<high>{numeral})倍以下[^，。；]{0,4}罚款")
    if not range then return end
    local low, high = numeral_value(range.low), numeral_value(range.high)
    local base, several
    for stated in doc:find(range.base .. "(?:合计|共计|共|为|是|计|总额|总计)*(?P<at>{money})") do
      local money = doc:quantities("money", stated.spans.at)[1]
      if money and not money.upper then
        several = several or (base and base ~= money.value)
        base = money.value
      end
    end
    local fines = case.fines_that(doc, "decided")
    if not (low and high and base) or several or #fines ~= 1 then return end
    local fine = fines[1]
    local over = fine.value > base * high
    if over or fine.value < base * low and not doc:has("减轻(?:行政)?处罚|减轻情节") then
      report {
        at = fine.quantity,
        message = "罚款" .. case.yuan(fine.value) .. "不在" .. range.base .. case.yuan(base) .. "的"
          .. range.low .. "倍至" .. range.high .. "倍（" .. case.yuan(base * low) .. "至"
          .. case.yuan(base * high) .. "）之内。",
        related = { { at = range, note = "幅度" } },
      }
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local bases = "违法所得|货值金额|货值|广告费用?|销售金额|应缴税款|少缴税款|工程造价|建设工程造价|违法经营额"

-- The one amount stated for a base such as 货值金额; nil where there is none or more than one.
local function stated(doc, base)
  local only
  for match in doc:find(base .. "(?:合计|共计|共|为|是|计|总额|总计)*(?P<at>{money})") do
    local money = doc:quantities("money", match.spans.at)[1]
    if money and not money.upper then
      if only and only ~= money.value then
        return nil
      end
      only = money.value
    end
  end
  return only
end

return rule {
  title      = "按倍数计算的罚款算错",
  why        = "罚款等于基数乘以倍数，结果不符，决定的罚款就没有依据。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（三）项" },
  since      = "0.1",
  tags       = { "amounts" },
  triggers   = { "倍" },
  suggest    = "按认定的基数和选定的倍数重新计算，全文统一。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得5000元。\n本局决定：处违法所得一倍的罚款⟦10000元⟧。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为2400元。\n本局决定：处货值金额3.5倍罚款，计⟦8600元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得5000元。\n本局决定：处违法所得一倍的罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n涉案货值金额为2400元。\n本局决定：处货值金额3.5倍罚款，计8400元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得5000元。\n依法可以处违法所得一倍以上三倍以下的罚款。\n本局决定：罚款8000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n第一批违法所得5000元，第二批违法所得3000元。\n本局决定：处违法所得一倍的罚款8000元。" },
  },
  check = function(doc, report)
    local known = {}
    for match in doc:find("(?P<base>" .. bases
        .. ")(?:{money})?(?:的|以)?(?P<times>{numeral})倍(?:的)?(?:行政)?罚款[^。；0-9\\n以]{0,10}?(?P<at>{money})") do
      if known[match.base] == nil then
        known[match.base] = stated(doc, match.base) or false
      end
      local base, k = known[match.base], numeral_value(match.times)
      local fine = doc:quantities("money", match.spans.at)[1]
      if base and k and fine and not fine.upper then
        local right = base * k
        if math.abs(right - fine.value) > 1 then
          report(match.spans.at, match.base .. case.yuan(base) .. "的" .. match.times .. "倍为"
            .. case.yuan(right) .. "，此处写为" .. case.yuan(fine.value) .. "。")
        end
      end
    end
  end,
}

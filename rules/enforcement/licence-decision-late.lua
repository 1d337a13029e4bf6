-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "许可决定超过法定期限",
  why        = "除另有规定外，应当自受理之日起法定期限内作出许可决定，延长的应当经批准并告知理由。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "licence" },
  basis      = { "行政许可法@2019-04-23 第四十二条第一款" },
  since      = "0.1",
  tags       = { "licence", "dates" },
  triggers   = { "受理" },
  suggest    = "写明延长的批准、听证、检验、评审等不计入期限的时间，或者说明特别规定。",
  examples   = {
    { bad  = "青石县卫生健康局准予行政许可决定书\n本局于⟦2026年6月1日⟧受理你的申请。\n现决定准予许可。\n青石县卫生健康局\n2026年8月20日" },
    { good = "青石县卫生健康局准予行政许可决定书\n本局于2026年6月1日受理你的申请。\n现决定准予许可。\n青石县卫生健康局\n2026年6月16日" },
    { good = "青石县卫生健康局准予行政许可决定书\n本局于2026年6月1日受理你的申请，经批准延长十日，专家评审用时二十日。\n现决定准予许可。\n青石县卫生健康局\n2026年8月20日" },
    { good = "青石县卫生健康局准予行政许可决定书\n你于2025年6月1日取得的许可已到期。本局于2026年6月1日受理你的申请。\n青石县卫生健康局\n2026年6月16日" },
  },
  check = function(doc, report)
    local term, more, decided = law.param("licence_decision_days"), law.param("licence_extension_days"), case.decided(doc)
    if not (term and more and decided) or doc:has("延长|听证|招标|拍卖|检验|检测|检疫|鉴定|评审|补正") then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,16}受理", "不予受理")) do
      if workdays.surely_over(step.date, decided.date, term.value) then
        report {
          at = step.quantity,
          message = "自受理（" .. step.quantity.text .. "）至决定（" .. decided.quantity.text .. "）共"
            .. workdays.worded(step.date, decided.date) .. "，超过"
            .. case.whole(term.value) .. "个工作日，未见延长的说明。",
          related = { { at = decided.quantity, note = "作出决定" } },
        }
        return
      end
    end
  end,
}

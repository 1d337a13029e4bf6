-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "决定的罚款高于告知的罚款",
  why        = "决定的处罚重于事先告知的处罚，等于对加重的部分没有告知，当事人无从申辩。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第四十四条", "行政处罚法@2021-01-22 第六十二条" },
  since      = "0.1",
  tags       = { "notice", "amounts" },
  triggers   = { "罚款" },
  suggest    = "按拟作出的较重处罚重新告知并听取意见后再决定，或者将决定改回告知的数额以内。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元及陈述、申辩权利。\n本局决定：对当事人罚款⟦5万元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元及陈述、申辩权利。\n本局采纳申辩意见，决定：对当事人罚款2万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元及陈述、申辩权利。\n本局决定：对当事人罚款30000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元；9月10日，本局重新告知拟罚款5万元。\n本局决定：对当事人罚款5万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局告知当事人对两项行为分别拟罚款3万元、拟罚款2万元。\n本局决定：对当事人罚款5万元。" },
  },
  check = function(doc, report)
    local proposed, sum, last = 0, 0, nil
    for _, fine in ipairs(case.fines_that(doc, "proposed")) do
      sum = sum + fine.value
      proposed = math.max(proposed, fine.value)
      last = fine
    end
    if not last or doc:has("重新告知|补充告知|再次告知") then return end
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      if fine.value > proposed and fine.value > sum then
        report {
          at = fine.quantity,
          message = "决定罚款" .. case.yuan(fine.value) .. "，高于事先告知的" .. case.yuan(proposed)
            .. "，未见重新告知。",
          related = { { at = last.quantity, note = "告知的罚款" } },
        }
        return
      end
    end
  end,
}

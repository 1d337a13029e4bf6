-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "决定撤销、变更后没有及时撤回公示",
  why        = "公开的处罚决定被变更、撤销、确认违法或者无效的，应当在三日内撤回公开信息并说明理由。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "other" } },
  basis      = {
    "行政处罚法@2021-01-22 第四十八条第二款",
    "行政处罚法@2021-01-22 第八十五条",
  },
  since      = "0.1",
  tags       = { "publicity", "dates" },
  triggers   = { "撤回" },
  suggest    = "立即撤回公示信息并公开说明理由。",
  examples   = {
    { bad  = "行政处罚信息撤回情况说明\n2026年6月2日，青石县人民政府复议决定撤销该处罚决定。⟦2026年7月1日⟧，本局撤回公示信息。", kind = "other" },
    { good = "行政处罚信息撤回情况说明\n2026年6月2日，青石县人民政府复议决定撤销该处罚决定。2026年6月4日，本局撤回公示信息。", kind = "other" },
    { good = "行政处罚信息撤回情况说明\n2026年6月2日，当事人申请撤回公示。2026年7月1日，本局撤回公示信息。", kind = "other" },
  },
  check = function(doc, report)
    local term = law.param("publish_withdraw_days", "行政处罚法")
    if not term then return end
    local ended = case.steps(doc, "^[^。；]{0,30}(?:撤销|变更|确认违法|确认无效)[^。；]{0,14}(?:处罚|决定)")[1]
    if not ended then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,16}撤回[^。；]{0,12}(?:公示|公开|信息)", "申请")) do
      if workdays.surely_over(ended.date, step.date, term.value) then
        report {
          at = step.quantity,
          message = "处罚决定于" .. ended.quantity.text .. "被撤销、变更，" .. step.quantity.text .. "才撤回公示，超过"
            .. case.whole(term.value) .. "个工作日。",
          related = { { at = ended.quantity, note = "撤销、变更" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "决定书逾期送达",
  why        = "当事人不在场的，决定书应当在法定期限内送达，逾期送达影响履行和救济期限的起算。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "other" } },
  basis      = { "行政处罚法@2021-01-22 第六十一条第一款", "行政处罚法@2021-01-22 第八十五条" },
  since      = "0.1",
  tags       = { "dates", "service" },
  triggers   = { "送达" },
  suggest    = "核对送达回证；逾期送达的写明原因，救济和履行期限自实际送达之日起算。",
  examples   = {
    { bad  = "行政处罚案件结案报告\n2026年11月3日，本局作出行政处罚决定。⟦2026年11月25日⟧，本局以邮寄方式送达行政处罚决定书。" },
    { good = "行政处罚案件结案报告\n2026年11月3日，本局作出行政处罚决定。2026年11月5日，本局向当事人送达行政处罚决定书。" },
    { good = "行政处罚案件结案报告\n2026年11月3日，本局作出行政处罚决定，因当事人下落不明公告送达。2027年1月5日视为送达行政处罚决定书。" },
    { good = "行政处罚案件结案报告\n2026年11月3日，本局送达行政处罚告知书。2026年11月25日，本局作出行政处罚决定。" },
  },
  check = function(doc, report)
    local term = law.param("penalty_service_days")
    if not term or doc:has("公告送达|下落不明|退回|再次送达|重新送达|拒收") then return end
    local decided = case.steps(doc, "^[^。；]{0,24}作出[^。；]{0,16}(?:处罚决定|处罚)", "告知")[1]
    if not decided then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,30}(?:送达|签收|交付)[^。；]{0,16}决定书", "告知")) do
      if workdays.surely_over(decided.date, step.date, term.value) then
        report {
          at = step.quantity,
          message = "决定于" .. decided.quantity.text .. "作出，" .. step.quantity.text .. "送达，已过"
            .. workdays.worded(decided.date, step.date) .. "，超过"
            .. case.whole(term.value) .. "个工作日。",
          related = { { at = decided.quantity, note = "作出决定" } },
        }
        return
      end
    end
  end,
}

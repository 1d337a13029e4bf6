-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "处罚信息公示逾期",
  why        = "处罚信息应当在作出决定后的法定期限内公示，逾期公示影响社会监督。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "other" } },
  basis      = { "市场监督管理行政处罚信息公示规定@2021-07-30 第九条第一款" },
  since      = "0.1",
  tags       = { "publicity", "dates" },
  triggers   = { "公示" },
  suggest    = "按期公示；已经逾期的，立即公示并记录原因。",
  examples   = {
    { bad  = "行政处罚案件结案报告\n2026年6月2日，青石县市场监督管理局作出行政处罚决定。⟦2026年8月20日⟧，处罚信息在企业信用信息公示系统公示。" },
    { good = "行政处罚案件结案报告\n2026年6月2日，青石县市场监督管理局作出行政处罚决定。2026年6月12日，处罚信息在企业信用信息公示系统公示。" },
    { good = "行政处罚案件结案报告\n2026年6月2日，青石县市场监督管理局作出行政处罚决定。2026年8月20日，当事人申请提前停止公示。" },
    { good = "行政处罚案件结案报告\n2026年6月2日，青石县文化局作出行政处罚决定。2026年8月20日，处罚信息公示。" },
  },
  check = function(doc, report)
    local term = law.param("publish_days_market", "市场监督管理行政处罚信息公示规定")
    if not term or not doc:has("市场监督管理局") then return end
    local decided = case.steps(doc, "^[^。；]{0,24}作出[^。；]{0,16}(?:处罚决定|处罚)", "告知")[1]
    if not decided then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,30}(?:公示|公开)", "停止公示|撤回|申请|移出|修复")) do
      if workdays.surely_over(decided.date, step.date, term.value) then
        report {
          at = step.quantity,
          message = "决定于" .. decided.quantity.text .. "作出，" .. step.quantity.text .. "公示，已过"
            .. workdays.worded(decided.date, step.date) .. "，超过"
            .. case.whole(term.value) .. "个工作日。",
          related = { { at = decided.quantity, note = "作出决定" } },
        }
        return
      end
    end
  end,
}

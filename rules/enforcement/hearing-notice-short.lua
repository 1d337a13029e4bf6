-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "听证通知提前的日数不足",
  why        = "行政机关应当在举行听证的法定日数之前通知时间、地点，通知过迟当事人来不及准备。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第六十四条第一款第（二）项",
    "行政处罚法@2021-01-22 第八十五条",
  },
  since      = "0.1",
  tags       = { "hearing", "dates" },
  triggers   = { "听证" },
  suggest    = "核对听证通知书的送达日期；日数不足的，应当另行确定日期重新通知并组织听证。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n⟦2026年9月14日⟧，本局向当事人送达听证通知书。2026年9月18日，本局举行听证。\n决定吊销许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月1日，本局向当事人送达听证通知书。2026年9月18日，本局举行听证。\n决定吊销许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月14日，本局收到当事人的听证申请。2026年9月28日，本局举行听证。\n决定吊销许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月14日，本局向当事人送达听证通知书，当事人同意提前。2026年9月18日，本局举行听证。" },
  },
  check = function(doc, report)
    local notice = law.param("penalty_hearing_notice_days")
    if not notice or doc:has("同意提前|放弃[^。]{0,8}期限") then return end
    local held
    for _, step in ipairs(case.steps(doc, "(?:举行|召开|组织)[^，。；]{0,8}听证", "通知|告知|将")) do
      held = held or step
    end
    if not held then return end
    for _, step in ipairs(case.steps(doc, "听证(?:会)?(?:的)?通知|通知[^。；]{0,16}听证", "举行了")) do
      local free = workdays.count(step.date, dates.add_days(held.date, -1))
      if step.date < held.date and free < notice.value - 1 then
        report {
          at = step.quantity,
          message = "听证通知（" .. step.quantity.text .. "）与听证日（" .. held.quantity.text
            .. "）之间不足" .. case.whole(notice.value) .. "个工作日。",
          related = { { at = held.quantity, note = "举行听证" } },
        }
      end
    end
  end,
}

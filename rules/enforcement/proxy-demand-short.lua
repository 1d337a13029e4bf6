-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "代履行前未提前催告",
  why        = "代履行三日前应当催告当事人履行，当日催告当日清除不给当事人履行的机会。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = {
    "行政强制法@2011-06-30 第五十一条第一款第（二）项",
    "行政强制法@2011-06-30 第六十九条",
  },
  since      = "0.1",
  tags       = { "execution", "dates" },
  triggers   = { "代履行" },
  suggest    = "在代履行三个工作日前送达催告书；需要立即清除的，写明法定的紧急情形。",
  examples   = {
    { bad  = "代履行决定书\n⟦2026年10月12日⟧，本局催告你清除渣土。本局定于2026年10月13日由青石环卫公司代履行，费用预算1200元。" },
    { good = "代履行决定书\n2026年10月12日，本局催告你清除渣土。本局定于2026年10月20日由青石环卫公司代履行，费用预算1200元。" },
    { good = "代履行决定书\n2026年10月12日，本局催告你清除渣土。遗撒物危及行人，需立即清除，本局定于2026年10月13日代履行。" },
    { good = "代履行决定书\n2026年10月13日，本局对代履行情况进行现场监督。" },
  },
  check = function(doc, report)
    local term = law.param("proxy_demand_days")
    if not term or doc:has("立即(?:清除|实施|代履行)") then return end
    local demanded = case.steps(doc, "^[^。；]{0,20}催告", "逾期")[1]
    local done = case.steps(doc, "^[^。；]{0,30}(?:实施|进行)?代履行", "监督|催告")[1]
    if demanded and done and demanded.date <= done.date
        and workdays.count(demanded.date, dates.add_days(done.date, -1)) < term.value then
      report {
        at = demanded.quantity,
        message = "催告（" .. demanded.quantity.text .. "）与代履行（" .. done.quantity.text .. "）之间不足"
          .. case.whole(term.value) .. "个工作日。",
        related = { { at = done.quantity, note = "代履行" } },
      }
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "催告后未满期限即申请强制执行",
  why        = "催告书送达后经过法定日数当事人仍未履行的，才可以申请人民法院强制执行，过早申请会被裁定不予受理。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "coercion", "other" } },
  basis      = { "行政强制法@2011-06-30 第五十四条", "行政强制法@2011-06-30 第六十九条" },
  since      = "0.1",
  tags       = { "execution", "dates" },
  triggers   = { "催告" },
  suggest    = "待催告期满后再申请；已经申请的，撤回后重新催告或者待期满再申请。",
  examples   = {
    { bad  = "强制执行申请书\n⟦2026年10月8日⟧，申请人向被申请人送达催告书。现申请强制执行。\n青石县市场监督管理局\n2026年10月12日" },
    { good = "强制执行申请书\n2026年10月8日，申请人向被申请人送达催告书。现申请强制执行。\n青石县市场监督管理局\n2026年10月28日" },
    { good = "强制执行申请书\n2026年9月8日，申请人作出行政处罚决定。经催告仍未履行。\n青石县市场监督管理局\n2026年9月12日" },
    { good = "行政决定履行催告书\n2026年10月8日送达的催告书。\n青石县市场监督管理局\n2026年10月12日" },
  },
  check = function(doc, report)
    local term, applied = law.param("court_demand_days"), case.decided(doc)
    if not (term and applied) or not case.titled(doc, "强制执行申请书|申请强制执行|申请书") then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,30}(?:催告书|进行催告|催告)", "拒")) do
      local passed = workdays.count(step.date, dates.add_days(applied.date, -1))
      if step.date <= applied.date and passed < term.value then
        report {
          at = step.quantity,
          message = "催告（" .. step.quantity.text .. "）后仅" .. tostring(dates.days(step.date, applied.date))
            .. "日即申请强制执行（" .. applied.quantity.text .. "），未满" .. case.whole(term.value)
            .. "个工作日。",
          related = { { at = applied.quantity, note = "申请日期" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "强制措施实施后才批准",
  why        = "实施行政强制措施前应当报告负责人并经批准，紧急情况当场实施的应当在二十四小时内补办。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "coercion", "penalty" } },
  basis      = {
    "行政强制法@2011-06-30 第十八条第一款第（一）项",
    "行政强制法@2011-06-30 第十九条",
  },
  since      = "0.1",
  tags       = { "coercion", "dates" },
  triggers   = { "批准" },
  suggest    = "核对审批表日期；不属于紧急情况或者超过二十四小时补办的，解除强制措施后依法重新决定。",
  examples   = {
    { bad  = "青石县市场监督管理局扣押决定书\n2026年10月1日，本局扣押电子秤一台。⟦2026年10月8日⟧，经负责人批准补办扣押手续。" },
    { good = "青石县市场监督管理局扣押决定书\n2026年10月1日，经负责人批准扣押。2026年10月1日，本局扣押电子秤一台。" },
    { good = "青石县市场监督管理局扣押决定书\n2026年10月1日，因情况紧急本局当场扣押电子秤一台。2026年10月2日，经负责人批准补办扣押手续。" },
    { good = "青石县市场监督管理局延长扣押决定书\n2026年10月1日，本局扣押电子秤一台。2026年10月28日，经负责人批准延长扣押期限。" },
  },
  check = function(doc, report)
    local hours = law.param("coercion_report_hours")
    if not hours then return end
    local done = case.steps(doc, "^[^。；]{0,20}(?:扣押|查封|冻结|实施(?:了)?强制措施)", "批准|解除|延长|决定书|告知")[1]
    if not done then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,20}批准[^。；]{0,20}(?:扣押|查封|强制措施|冻结)|^[^。；]{0,20}补办", "延长|解除|立案")) do
      if dates.days(done.date, step.date) > math.ceil(hours.value / 24) then
        report {
          at = step.quantity,
          message = "强制措施于" .. done.quantity.text .. "实施，" .. step.quantity.text .. "才批准，超过"
            .. case.whole(hours.value) .. "小时。",
          related = { { at = done.quantity, note = "实施强制措施" } },
        }
        return
      end
    end
  end,
}

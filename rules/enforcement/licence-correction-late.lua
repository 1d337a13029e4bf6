-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "补正告知逾期或者多次补正",
  why        = "材料不齐的，应当当场或者五日内一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "licence", "other" } },
  basis      = {
    "行政许可法@2019-04-23 第三十二条第一款第（四）项",
    "行政许可法@2019-04-23 第八十二条",
  },
  since      = "0.1",
  tags       = { "licence", "dates" },
  triggers   = { "补正" },
  suggest    = "核对收件和告知记录；逾期告知的，自收到申请材料之日起计算办理期限。",
  examples   = {
    { bad  = "不予行政许可决定书\n本局于2026年6月1日收到你的申请。⟦2026年7月10日⟧，本局告知补正材料。", kind = "licence" },
    { bad  = "不予行政许可决定书\n本局于2026年6月1日收到你的申请，6月3日告知补正。收到补正材料后，本局⟦再次要求补正⟧。", kind = "licence" },
    { good = "不予行政许可决定书\n本局于2026年6月1日收到你的申请，6月4日一次告知补正全部材料。", kind = "licence" },
    { good = "准予行政许可决定书\n本局于2026年6月1日收到你的申请，6月20日受理。", kind = "licence" },
    { good = "不予行政许可决定书\n本局于2026年6月1日收到你的申请，当场告知补正。2026年7月10日你提交补正材料。", kind = "licence" },
    { good = "不予行政许可决定书\n不得多次要求补正。本局于2026年6月1日收到你的申请。", kind = "licence" },
  },
  check = function(doc, report)
    local term = law.param("licence_correction_days")
    if not term or not case.titled(doc, "许可|受理|补正") then return end
    local again = doc:first("(?P<at>(?:再次|第二次|多次|又)(?:要求|通知|告知)[^，。；]{0,8}补正)")
    if again and not doc:quoted(again) and not doc:negated(again) and not doc:has("不得", doc:sentence_at(again) or again) then
      report(again.spans.at, "补正应当一次告知全部内容。")
    end
    local got = case.steps(doc, "^[^。；]{0,10}(?:收到|接收|收取)[^。；]{0,16}(?:申请|材料)", "补正材料")[1]
    if not got then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,16}(?:告知|通知|要求)[^。；]{0,16}补正", "收到")) do
      if workdays.surely_over(got.date, step.date, term.value) then
        report {
          at = step.quantity,
          message = "申请于" .. got.quantity.text .. "收到，" .. step.quantity.text .. "告知补正，超过"
            .. case.whole(term.value) .. "个工作日。",
          related = { { at = got.quantity, note = "收到申请" } },
        }
        return
      end
    end
  end,
}

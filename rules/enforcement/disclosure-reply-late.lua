-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "政府信息公开答复逾期",
  why        = "不能当场答复的，应当自收到申请之日起法定的工作日内答复，延长的应当经同意并告知申请人。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "other", "penalty", "licence" } },
  basis      = { "政府信息公开条例@2019-04-03 第三十三条第二款" },
  since      = "0.1",
  tags       = { "disclosure", "dates" },
  triggers   = { "信息公开", "公开申请" },
  suggest    = "核对收到申请、补正、征求意见和延期告知的日期；确已逾期的，在答复中说明并改进登记。",
  examples   = {
    { bad  = "青石县民政局政府信息公开申请答复书\n柳青：\n本机关于⟦2026年6月1日⟧收到你的政府信息公开申请。\n现答复如下：予以公开。\n青石县民政局\n2026年8月20日", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n本机关于2026年6月1日收到你的政府信息公开申请。\n现答复如下：予以公开。\n青石县民政局\n2026年6月22日", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n本机关于2026年6月1日收到你的政府信息公开申请，6月20日告知延期答复。\n现答复如下：予以公开。\n青石县民政局\n2026年7月20日", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n本机关于2026年6月1日收到你的政府信息公开申请，6月5日告知补正，7月10日收到补正材料。\n青石县民政局\n2026年8月1日", kind = "other" },
  },
  check = function(doc, report)
    local term, decided = law.param("disclosure_reply_days"), case.decided(doc)
    if not (term and decided) or not case.titled(doc, "信息公开|公开申请") or doc:has("延期|延长|补正|征求") then return end
    for _, step in ipairs(case.steps(doc, "^[^。；]{0,16}收到")) do
      if workdays.surely_over(step.date, decided.date, term.value) then
        report {
          at = step.quantity,
          message = "自收到申请（" .. step.quantity.text .. "）至答复（" .. decided.quantity.text .. "）共"
            .. workdays.worded(step.date, decided.date) .. "，超过"
            .. case.whole(term.value) .. "个工作日，未见延期的说明。",
          related = { { at = decided.quantity, note = "答复" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "试用期工资低于法定比例",
  why        = "试用期的工资不得低于劳动合同约定工资的法定比例。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第二十条" },
  since      = "0.1",
  triggers   = { "试用期" },
  suggest    = "将试用期工资提高到法定比例以上，并不低于当地最低工资标准。",
  examples   = {
    { bad  = "⟦试用期工资为每月5000元⟧，转正后工资为每月8000元。" },
    { bad  = "乙方月工资为30,000元，⟦试用期月工资为20,000元⟧，于每月15日前支付。" },
    { good = "乙方月工资为30,000元，试用期月工资为24,000元，于每月15日前支付。" },
    { good = "试用期工资为每月6400元，转正后工资为每月8000元。" },
    { good = "试用期工资为每月6000元，试用期满后另行协商。" },
    { good = "乙方月工资为30,000元，试用期满后按照考核结果调整。" },
  },
  check = function(doc, report)
    local least = law.param("labor.probation_pay_ratio")
    local low = doc:first("试用期(?:内)?(?:的)?(?:月)?(?:工资|薪资|月薪)[^，。；0-9]{0,8}{money}")
    local full = doc:first("(?:转正后?|试用期满后|正式)(?:的)?(?:月)?(?:工资|薪资|月薪)[^，。；0-9]{0,8}{money}")
    if low and not full then
      -- The wage itself, stated without a word that sets it against probation.
      for match in doc:find("(?:月工资|月薪|工资标准|月劳动报酬)(?:标准)?(?:为|：)[^，。；0-9]{0,8}{money}") do
        local apart = match.span.last < low.span.first or match.span.first > low.span.last
        if apart and not doc:has("试用", doc:sentence_at(match)) then full = full or match
        elseif apart and match.span.last < low.span.first then full = full or match end
      end
    end
    if not (least and low and full) then return end
    local x, y = doc:quantities("money", low)[1], doc:quantities("money", full)[1]
    if x and y and x.value < y.value * least.value - 0.005 then
      report(low, "试用期工资" .. x.text .. "低于约定工资" .. y.text .. "的"
        .. string.format("%g", least.value * 100) .. "%。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "竞业限制超过二年或者没有补偿",
  why        = "离职后的竞业限制期限有法定上限，用人单位应当在该期限内按月给予经济补偿。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第二十四条第二款", "劳动合同法@2012-12-28 第二十三条第二款" },
  since      = "0.1",
  triggers   = { "离职", "竞业" },
  suggest    = "期限不超过法定上限，限定人员和业务范围，并约定按月支付的补偿。",
  examples   = {
    { good = "乙方离职后二年内遵守竞业限制义务，甲方按月支付补偿金。" },
    { bad  = "乙方离职后二年内应当遵守⟦竞业限制义务⟧，不得任职于竞争企业。" },
    { good = "乙方在职期间应当遵守竞业禁止的规定。" },
    { bad  = "乙方⟦离职后三年内不得⟧从事与甲方同类的业务，甲方按月支付补偿。" },
    { bad  = "乙方遵守竞业限制，⟦甲方不支付补偿⟧。" },
    { good = "乙方离职后一年内不得从事与甲方竞争的业务，甲方按月支付经济补偿。" },
    { good = "乙方离职后三年内不得披露商业秘密。" },
    { good = "甲方未按月支付经济补偿的，乙方可以解除竞业限制约定。" },
    { good = "竞业限制期限为二年。" },
  },
  check = function(doc, report)
    local cap = law.param("labor.noncompete_max_years")
    for _, sentence in ipairs(doc:sentences()) do
      local rival = doc:has("竞业|竞争|同类|同行业", sentence)
      local match = rival and doc:first("(?:离职|解除|终止)[^，。；]{0,10}后{numeral}(?:年|个月)内(?:不得)?|竞业限制期限?(?:为|：)?[^，。；]{0,8}?{numeral}(?:年|个月)", sentence)
      local length = match and doc:quantities("duration", match)[1]
      local years = length and (length.unit == "month" and length.value / 12 or length.value)
      if cap and years and years > cap.value then
        report(match, "竞业限制期限为" .. length.text .. "，超过法定的" .. string.format("%g", cap.value) .. "年。")
      end
      local none = rival
        and doc:first("甲方(?:不|无需|不再|不另行)(?:另行)?支付[^，。；]{0,6}(?:补偿金?|费用)|放弃[^，。；]{0,6}补偿", sentence)
      if none then report(none, "约定竞业限制没有经济补偿（“" .. none.text .. "”）。") end
    end
    local clause = doc:first("竞业(?:限制|禁止)(?:义务|期限|期间)?")
    local after = clause and doc:has("离职|解除|终止", doc:sentence_at(clause) or clause)
    if after and not doc:negated(clause) and not doc:quoted(clause) and not doc:has("补偿") then
      report {
        at = clause, severity = "warning",
        message = "约定了离职后的竞业限制，没有约定按月支付的经济补偿。",
      }
    end
  end,
}

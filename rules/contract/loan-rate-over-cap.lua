-- SPDX-License-Identifier: GPL-3.0-or-later
local times_a_year = { ["年"] = 1, ["月"] = 12, ["日"] = 365 }

return rule {
  title      = "借款利率超过保护上限",
  why        = "民间借贷的利率超过合同成立时一年期贷款市场报价利率四倍的部分不受保护。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于审理民间借贷案件适用法律若干问题的规定@2020-12-29 第二十五条第一款",
    "最高人民法院关于审理民间借贷案件适用法律若干问题的规定@2020-12-29 第二十九条",
  },
  since      = "0.1",
  triggers   = { "利率", "利息" },
  suggest    = "将利率、罚息和各项费用合计控制在上限以内；该上限以合同成立时的报价利率为准。",
  examples   = {
    { bad  = "借款合同\n第一条 甲方向乙方出借100万元。\n第二条 借款⟦月利率2%⟧，按月付息。" },
    { good = "借款合同\n第一条 甲方向乙方出借100万元。\n第二条 借款年利率10%，逾期按年利率12%计息。" },
    { good = "借款合同\n贷款人：青石农村商业银行股份有限公司\n第二条 逾期罚息月利率2%。" },
  },
  check = function(doc, report)
    local times, base = law.param("loan.cap_multiple", "最高人民法院关于审理民间借贷案件适用法律若干问题的规定"), law.param("lpr.1y")
    if not (times and base) or not doc:has("借款合同|借款协议|出借|借条|民间借贷") then return end
    for _, party in ipairs(doc:parties()) do
      if party.name and re.find(party.name.value, "银行|贷款|信用社|消费金融|典当|保理|租赁") then return end
    end
    local cap = times.value * base.value
    for match in doc:find("(?P<per>年|月|日)(?:利率|利息|息)[^，。；0-9]{0,4}{percent}") do
      local rate = doc:quantities(nil, match)[1]
      local annual = rate and rate.value * times_a_year[match.per]
      local sentence = doc:sentence_at(match)
      if annual and annual > cap + 0.00001 and sentence and not doc:negated(match)
          and not doc:has("不超过|上限|不得", sentence) then
        report(match, "“" .. match.text .. "”折合年利率" .. string.format("%.2f", annual * 100)
          .. "%，超过一年期贷款市场报价利率（" .. base.version .. "公布的" .. string.format("%g", base.value * 100)
          .. "%）的四倍，即" .. string.format("%.2f", cap * 100) .. "%；其后另有公布的，按合同成立时的报价核对。")
      end
    end
  end,
}

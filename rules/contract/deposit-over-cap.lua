-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "定金超过法定上限",
  why        = "定金数额超过主合同标的额法定比例的部分，不产生定金的效力。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百八十六条第二款" },
  since      = "0.1",
  triggers   = { "定金" },
  suggest    = "将定金调整到上限以内，其余部分改作预付款并写明性质。",
  examples   = {
    { bad  = "第一条 出卖人将叉车一辆以人民币58,000元转让给买受人。\n第二条 买受人付⟦定金20,000元⟧。" },
    { good = "第一条 出卖人将叉车一辆以人民币58,000元转让给买受人。\n第二条 买受人付定金10,000元。" },
    { good = "第一条 出卖人以58,000元的价格购得叉车。\n第二条 买受人付定金20,000元。" },
    { bad  = "合同总价为1,000,000元。\n乙方应于签约当日支付⟦定金300,000元⟧。" },
    { bad  = "乙方应当在签约后三日内支付合同总价⟦30%的定金⟧。" },
    { good = "合同总价为1,000,000元。\n乙方应于签约当日支付定金200,000元。" },
    { good = "乙方应当在签约后三日内支付合同总价20%的定金。" },
    { good = "合同总价为1,000,000元。\n乙方应于签约当日支付订金300,000元。" },
    { good = "乙方应于签约当日支付定金300,000元，具体抵扣方式另行约定。" },
    { good = "合同总价为1,000,000元，双方不收取定金，乙方预付300,000元。" },
    { good = "合同总价为1,000,000元。收受定金的一方违约的，应当双倍返还定金400,000元。" },
  },
  check = function(doc, report)
    local cap = law.param("deposit.cap_ratio")
    if not cap then return end
    local percent = tostring(math.tointeger(math.floor(cap.value * 100 + 0.5))) .. "%"
    local price
    for match in doc:find("(?:合同|服务费?|价款|货款|工程)?总(?:价款?|额|金额|价格)[^。；]{0,20}?{money}") do
      for _, money in ipairs(doc:quantities("money", match)) do
        if not price or money.value > price.value then price = money end
      end
    end
    -- A sale of one thing names its price without the word: 以58,000元转让给.
    if not price then
      local sold = doc:first("(?:以|作价|价款为|转让价款?为|价格为)(?:人民币)?{money}(?:（[^（）]{0,30}）)?[^，。；]{0,6}(?:转让|出售|卖|出让)|(?:转让|买卖)价款?(?:为|：)(?:人民币)?{money}")
      price = sold and doc:quantities("money", sold)[1]
    end
    for match in doc:find("定金(?:数额|金额)?(?:为|：)?(?:人民币)?{money}") do
      local money = doc:quantities("money", match)[1]
      if price and money and not doc:negated(match)
          and not doc:has("返还|退还|抵作|抵扣", doc:sentence_at(match) or match)
          and money.value > price.value * cap.value + 0.005 then
        report {
          at = match,
          message = "约定的定金为" .. money.text .. "，合同总价为" .. price.text .. "，定金超过总价的"
            .. percent .. "，超过部分不产生定金效力。",
          related = { { at = price, note = "合同总价" } },
        }
      end
    end
    for match in doc:find("(?:总价|总额|总价款|价款|合同金额)(?:的)?(?P<at>{percent}(?:作为|的)?定金)") do
      local rate = doc:quantities("percentage", match)[1]
      if rate and rate.value > cap.value + 0.000001 and not doc:negated(match) then
        report {
          at = match.spans.at,
          message = "约定以总价的" .. rate.text .. "作为定金，超过" .. percent .. "的部分不产生定金效力。",
        }
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "比例合计不等于百分之百",
  why        = "分期付款的比例之和与总价不符，余款何时支付没有约定。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "%", "百分之" },
  suggest    = "核对各付款节点的比例后更正，使合计为100%。",
  examples   = {
    { bad  = "合作协议\n第一条 双方利润按照⟦甲方60%、乙方30%⟧分配。" },
    { good = "合作协议\n第一条 双方利润按照甲方60%、乙方40%分配。" },
    { good = "合作协议\n第一条 双方利润按照甲方60%、乙方30%分配，其余作为公积金留存。" },
    { bad  = "付款方式：⟦合同签订后支付30%，服务满六个月支付40%，期满验收合格后支付20%⟧。" },
    { bad  = "价款分四期支付：⟦签订后付30%，到货付40%，验收付20%，质保期满付5%⟧。" },
    { good = "付款方式：合同签订后支付30%，服务满六个月支付40%，期满验收合格后支付30%。" },
    { good = "签订后付30%，到货付至70%，验收付至95%，质保期满付清余款5%。" },
    { good = "签订后付30%，到货付40%，余款在质保期满后付清。" },
    { good = "签订后付30%，到货付40%，验收合格后按照实际结算数额支付剩余款项。" },
    { good = "增值税税率6%，逾期付款按日0.05%支付违约金，累计不超过10%，保险费率2%。" },
    { good = "合同签订后支付50%，期满支付45%。" },
  },
  check = function(doc, report)
    for _, sentence in ipairs(doc:sentences()) do
      if doc:has("支付|付", sentence) and not doc:has(
          "付至|支付至|累计|余款|余额|剩余|尾款|税率|利率|违约|逾期|其中|折扣|下浮|上浮|不超过", sentence) then
        local sum, count, first, last = 0, 0, nil, nil
        for match in doc:find("[^，。；：]{1,40}?(?:支付|付款?)[^，。；：]{0,14}?{percent}", sentence) do
          local rates = doc:quantities("percentage", match)
          if #rates == 1 and not rates[1].upper then
            sum, count = sum + rates[1].value, count + 1
            first, last = first or match, match
          end
        end
        local final = last and doc:has("期满|验收|质保|竣工|完工|全部|终验|最后|结算", last)
        if count >= 3 and final and math.abs(sum - 1) > 0.0005 then
          local percent = math.floor(sum * 1000 + 0.5) / 10
          report {
            at = doc:join(first, last),
            message = "各期付款比例合计为"
              .. tostring(math.tointeger(percent) or percent) .. "%，不等于100%。",
          }
        end
      end
    end
    -- Shares of one whole among named parties.
    for match in doc:find("(?:股权|股份|出资|利润|收益|盈余|亏损|分成|分红)[^。；]{0,24}?(?P<at>(?:甲方|甲)[^。；，、]{0,10}?{percent}[，、](?:乙方|乙)[^。；，、]{0,10}?{percent}(?:[，、](?:丙方|丙)[^。；，、]{0,10}?{percent})?)") do
      local sum, whole = 0, true
      for _, rate in ipairs(doc:quantities("percentage", match.spans.at)) do
        sum = sum + rate.value
        whole = whole and not rate.upper
      end
      local all = #doc:parties() <= 2 or doc:has("丙", match.spans.at)
      if whole and all and math.abs(sum - 1) > 0.0005
          and not doc:has("违约|逾期|税|其余|剩余|公积金|留存", doc:sentence_at(match) or match) then
        local percent = math.floor(sum * 1000 + 0.5) / 10
        report(match.spans.at, "各方比例合计为" .. tostring(math.tointeger(percent) or percent) .. "%，不等于100%。")
      end
    end
  end,
}

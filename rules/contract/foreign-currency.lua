-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "境内交易以外币计价结算",
  why        = "境内禁止外币流通，除国家另有规定外不得以外币计价结算。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "外汇管理条例@2008-08-05 第八条" },
  since      = "0.1",
  triggers   = { "美元", "欧元", "港币", "港元", "日元", "英镑" },
  suggest    = "改以人民币计价结算；确属例外的，写明依据与汇率确定方法。",
  examples   = {
    { bad  = "采购合同\n甲方：云岭重工机械有限公司\n乙方：青石恒力压缩机有限公司\n第一条 货款共计⟦5万美元⟧。" },
    { good = "采购合同\n甲方：云岭重工机械有限公司\n乙方：青石恒力压缩机有限公司\n第一条 货款共计36万元。" },
    { good = "进口设备采购合同\n甲方：云岭重工机械有限公司\n乙方：青石恒力压缩机有限公司\n第一条 进口报关价5万美元。" },
  },
  check = function(doc, report)
    if doc:has("进口|出口|报关|离岸|境外|保税|外币贷款|折合人民币|信用证|[A-Za-z]{3,} ?(?:Ltd|Inc|GmbH)") then return end
    local parties = doc:parties()
    if #parties < 2 then return end
    for _, party in ipairs(parties) do
      if party.name and re.find(party.name.value, "[A-Za-z]{4,}|香港|澳门|台湾") then return end
    end
    for match in doc:find("(?:价款?|货款|费用?|租金|总价|支付|结算)[^。；]{0,12}?(?P<at>{numeral}(?:美元|欧元|港币|港元|日元|英镑))") do
      if not doc:negated(match) then
        report(match.spans.at, "境内主体之间以外币计价（“" .. match.at .. "”）。")
        return
      end
    end
  end,
}

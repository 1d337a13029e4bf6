-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "未约定争议解决方式",
  why        = "没有争议解决条款的，发生纠纷时只能按照法定管辖处理，双方失去选择的机会。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（八）项" },
  since      = "0.1",
  suggest    = "约定明确的仲裁机构，或者与争议有实际联系地点的人民法院。",
  examples   = {
    { bad  = "⟦办公设备采购合同⟧\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方交付办公设备十台。\n第二条 价款为人民币伍万元整。\n第三条 本合同一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方交付办公设备十台。\n第二条 因本合同发生争议的，向甲方所在地人民法院起诉。" },
    { good = "办公设备采购合同之补充协议\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 交付数量变更为二十台。\n第二条 其他事项仍按原合同执行。" },
    { good = "劳动合同\n甲方：云岭青禾科技有限公司\n乙方：柳青\n第一条 乙方从事设计工作，合同期限三年。\n第二条 甲方依法为乙方缴纳社会保险。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title then return end
    if doc:has("(?:争议|纠纷|诉讼|起诉)[^。]{0,120}(?:协商|调解|仲裁|诉讼|起诉|法院)|仲裁委员会|人民法院(?:管辖|起诉|提起诉讼)") then
      return
    end
    if doc:has("补充协议|补充合同|变更协议|劳动合同|聘用合同|承诺书|意向书", title) then return end
    if doc:has("(?:按照?|执行|适用)[^。；]{0,10}(?:原合同|主合同)") then return end
    report(title, "全文未见争议解决条款，纠纷将由被告住所地或者合同履行地的人民法院管辖。")
  end,
}

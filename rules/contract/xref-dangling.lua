-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "引用了本合同没有的条款",
  why        = "所引条款不存在，责任和程序便无从对应。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  suggest    = "核对后改为实际的条款序号。",
  examples   = {
    { bad  = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照⟦本合同第十八条⟧承担责任。\n第三条 本合同一式两份。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照本合同第三条承担责任。\n第三条 违约责任按日计算。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 依照《中华人民共和国民法典》第五百七十七条承担责任。" },
  },
  check = function(doc, report)
    if #doc:units("article") < 3 then return end
    for _, ref in ipairs(doc:references()) do
      if ref.dangling and re.find(ref.text, "^本(?:合同|协议)第") and not doc:quoted(ref) then
        report(ref, "“" .. ref.text .. "”在本合同中不存在。")
      end
    end
  end,
}

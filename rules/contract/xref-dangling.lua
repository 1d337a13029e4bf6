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
    { bad  = "采购合同\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 违约的，按照⟦第十八条⟧的约定承担责任。\n第四条 争议起诉。\n第五条 一式两份。" },
    { good = "采购合同\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 违约的，按照第四条的约定承担责任。\n第四条 争议起诉。\n第五条 一式两份。" },
    { good = "采购合同\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 违约的，按照主合同第十八条的约定承担责任。\n第四条 争议起诉。\n第五条 一式两份。" },
    { bad  = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照⟦本合同第十八条⟧承担责任。\n第三条 本合同一式两份。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照本合同第三条承担责任。\n第三条 违约责任按日计算。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 依照《中华人民共和国民法典》第五百七十七条承担责任。" },
  },
  check = function(doc, report)
    local articles = #doc:units("article")
    if articles < 3 then return end
    for _, ref in ipairs(doc:references()) do
      local own = re.find(ref.text, "^本(?:合同|协议)第")
      -- Without 本合同 the article may be that of another text: only in a numbered contract, and not
      -- beside the name of another.
      local bare = articles >= 5 and re.find(ref.text, "^第[^条]{1,6}条$")
      if ref.dangling and (own or bare) and not doc:quoted(ref) then
        local sentence = doc:sentence_at(ref)
        local other = bare and sentence
          and doc:has("《|法|条例|规定|办法|原合同|主合同|原协议|通用条款|专用条款|招标文件|投标文件|章程|附件", sentence)
        if not other then
          report(ref, "“" .. ref.text .. "”在本合同中不存在。")
        end
      end
    end
  end,
}

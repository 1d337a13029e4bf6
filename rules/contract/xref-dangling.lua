-- SPDX-License-Identifier: GPL-3.0-or-later
local other_text = "《|法|条例|规定|办法|原合同|主合同|原协议|通用条款|专用条款|招标文件|投标文件|章程|附件"

-- Contracts written in clauses: 一、… or 1.1.
local function by_clauses(doc, report)
  local top = 0
  for _, unit in ipairs(doc:units("clause")) do
    if unit.depth == 1 then top = math.max(top, unit.number) end
  end
  if top < 5 then return end
  for _, ref in ipairs(doc:references()) do
    local own = re.find(ref.text, "^本(?:合同|协议)第")
    local dotted = re.find(ref.text, "^(?:本(?:合同|协议))?第[0-9]+[.][0-9.]+(?:条|款|项)$")
    local sentence = doc:sentence_at(ref) or ref
    if ref.dangling and (own or dotted) and not doc:quoted(ref) and (own or not doc:has(other_text, sentence)) then
      report(ref, "“" .. ref.text .. "”在本合同中不存在。")
    end
  end
  for match in doc:find("(?:按照?|依照|根据|依据|参照|适用|见)(?P<at>第(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3})条)") do
    local number = numeral_value(match.n)
    local sentence = doc:sentence_at(match) or match
    if number and number > top and not doc:quoted(match) and not doc:has(other_text, sentence) then
      report(match.spans.at, "“" .. match.at .. "”在本合同中不存在，最后一条是第" .. top .. "条。")
    end
  end
end

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
    { bad  = "采购合同\n1 标的\n1.1 乙方交付设备。\n2 价款\n2.1 价款五万元。\n3 交付\n3.1 十日内交付，异议按照⟦本合同第9.6条⟧处理。\n4 验收\n4.1 七日内验收。\n5 争议\n5.1 起诉。" },
    { bad  = "采购合同\n一、标的\n乙方交付设备。\n二、价款\n价款五万元。\n三、交付\n十日内交付。\n四、违约责任\n逾期的按照⟦第十八条⟧承担责任。\n五、争议\n起诉。" },
    { good = "采购合同\n1 标的\n1.1 乙方交付设备。\n2 价款\n2.1 价款五万元。\n3 交付\n3.1 十日内交付，异议按照本合同第4.1条处理。\n4 验收\n4.1 七日内验收。\n5 争议\n5.1 起诉。" },
    { good = "采购合同\n一、标的\n乙方交付设备。\n二、价款\n价款五万元。\n三、交付\n十日内交付。\n四、违约责任\n逾期的按照招标文件第十八条承担责任。\n五、争议\n起诉。" },
    { good = "采购合同\n一、标的\n乙方交付设备，规格2.5米。\n二、价款\n价款五万元。\n三、交付\n十日内交付。\n四、违约责任\n逾期的按照第五条解决。\n五、争议\n起诉。" },
    { bad  = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照⟦本合同第十八条⟧承担责任。\n第三条 本合同一式两份。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 甲方逾期付款的，按照本合同第三条承担责任。\n第三条 违约责任按日计算。" },
    { good = "采购合同\n第一条 乙方向甲方交付设备。\n第二条 依照《中华人民共和国民法典》第五百七十七条承担责任。" },
    { good = "采购合同\n1 标的\n1.1 乙方交付设备，公差符合第3.2项国家标准《机械加工规范》的要求。\n2 价款\n2.1 价款五万元。\n3 交付\n3.1 十日内交付。\n4 验收\n4.1 七日内验收。\n5 争议\n5.1 起诉。" },
  },
  check = function(doc, report)
    local articles = #doc:units("article")
    if articles < 3 then return by_clauses(doc, report) end
    for _, ref in ipairs(doc:references()) do
      local own = re.find(ref.text, "^本(?:合同|协议)第")
      -- Without 本合同 the article may be that of another text: only in a numbered contract, and not
      -- beside the name of another.
      local bare = articles >= 5 and re.find(ref.text, "^第[^条]{1,6}条$")
      if ref.dangling and (own or bare) and not doc:quoted(ref) then
        local sentence = doc:sentence_at(ref)
        local other = bare and sentence
          and doc:has(other_text, sentence)
        if not other then
          report(ref, "“" .. ref.text .. "”在本合同中不存在。")
        end
      end
    end
  end,
}

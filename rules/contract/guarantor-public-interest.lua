-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local public = "(?:中学|小学|幼儿园|大学|学院|人民医院|中心医院|卫生院|敬老院|福利院)"
local named = {
  "(?:由|保证人为?|担保人为?)(?P<at>\\p{Han}{2,16}" .. public .. ")[^，。；]{0,10}(?:提供|承担)[^，。；]{0,8}(?:保证|担保|连带)",
  "(?:保证人|担保人)(?:（[^（）]{1,6}）)?：(?P<at>\\p{Han}{2,20}" .. public .. ")(?:\\n|$)",
}
local apart = "营利性|有限公司|所有权保留|融资租赁|不(?:得|提供|承担)"

return rule {
  title      = "公益机构提供保证",
  why        = "以公益为目的的非营利法人、非法人组织不得为保证人，其提供的担保一般无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第六百八十三条第二款", "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第六条第一款" },
  since      = "0.1",
  triggers   = { "保证", "担保", "连带" },
  suggest    = "更换担保人；该机构为营利法人的，附登记证明。",
  examples   = {
    { bad  = "本借款由⟦青石县第一幼儿园⟧提供连带责任保证。" },
    { good = "本借款由云岭青禾教育科技有限公司提供连带责任保证。" },
    { good = "乙方为青石县第一幼儿园提供食材，并对质量作出保证。" },
    { bad  = "借款协议\n甲方：柳青\n乙方：云岭粮油加工厂\n丙方：⟦青石县城关镇中心小学⟧\n第一条 甲方出借五十万元。\n第二条 丙方自愿为乙方的债务提供连带责任保证。" },
    { good = "借款协议\n甲方：柳青\n乙方：云岭粮油加工厂\n丙方：青石县城关镇中心小学\n第一条 甲方出借五十万元。\n第二条 丙方代收还款，不提供保证。" },
    { good = "食堂承包合同\n甲方：青石县城关镇中心小学\n乙方：云岭餐饮有限公司\n第一条 甲方提供场地，保证水电供应。" },
    { good = "借款协议\n甲方：柳青\n乙方：云岭粮油加工厂\n丙方：云岭启明教育有限公司\n第一条 甲方出借五十万元。\n第二条 丙方为乙方的债务提供连带责任保证。" },
  },
  check = function(doc, report)
    local told
    for _, pattern in ipairs(named) do
      for match in doc:find(pattern) do
        if not doc:negated(match) and not doc:quoted(match) and not doc:has(apart, doc:sentence_at(match) or match) then
          told = true
          report(match.spans.at, "“" .. match.at .. "”如为公益性非营利机构，不得为保证人。")
        end
      end
    end
    if told then return end
    -- A party that is called otherwise where it gives its guarantee: 丙方提供连带责任保证.
    for _, party in ipairs(doc:parties()) do
      local name = party.name and party.name.folded or ""
      local pledge = re.find(name, public .. "$") and doc:first("(?:" .. table.concat(contract.calls(party), "|")
        .. ")[^。；]{0,24}(?:提供|承担)[^，。；]{0,8}(?:连带责任保证|连带(?:保证|清偿)?责任|保证担保|一般保证|保证责任)")
      local sentence = pledge and (doc:sentence_at(pledge) or pledge)
      if pledge and not doc:negated(pledge) and not doc:has("所有权保留|融资租赁|质量|不(?:得|提供|承担)", sentence) then
        report {
          at = party.name, message = "“" .. name .. "”如为公益性非营利机构，不得为保证人。",
          related = { { at = pledge, note = "保证的约定" } },
        }
      end
    end
  end,
}

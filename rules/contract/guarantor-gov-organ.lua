-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local patterns = {
  "(?:人民政府|财政局|财政厅|管理委员会|管委会|街道办事处|[县市区](?:[^。；，、]{1,12})?局)[^。；\\n]{0,24}(?P<at>(?:提供|承担|出具)[^。；，]{0,16}(?:担保|保证责任|连带(?:保证|清偿)?责任(?:保证)?|差额补足|担保函|承诺函))",
  "(?:保证人|担保人|抵押人|出质人|共同还款人)(?:（[^（）]{1,8}）)?：(?P<at>\\p{Han}{2,24}(?:人民政府|管理委员会|管委会|街道办事处|[局厅]|村民委员会|居民委员会))(?:\\n|$)",
}
-- For the debt of another: security of its own payment for works is asked for by law.
local pledges = "[^。；，]{0,10}为[^。；，]{0,16}(?:贷款|借款|债务|融资)[^。；，]{0,6}(?P<at>(?:提供|出具)[^。；，]{0,10}(?:担保|保证|担保函))"
local lawful = "不(?:得)?(?:提供|承担|出具)|国务院批准|转贷|融资担保(?:有限)?公司|担保(?:有限)?公司|履约保证"

return rule {
  title      = "国家机关提供担保",
  why        = "机关法人不得为保证人，地方政府及其部门不得为单位和个人的债务提供担保。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第六百八十三条第一款",
    "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第五条", "预算法@2018-12-29 第三十五条第四款" },
  since      = "0.1",
  triggers   = { "担保", "保证", "连带", "差额补足", "承诺函", "抵押人", "出质人", "共同还款人" },
  suggest    = "删除该担保安排，由具有担保资格的企业提供担保，或者改用财产担保。",
  examples   = {
    { bad  = "保证合同\n债权人：柳青\n保证人：⟦青石县城关镇东村村民委员会⟧\n第一条 保证期间三年。" },
    { good = "保证合同\n债权人：青石县财政局\n保证人：云岭重工有限公司\n第一条 保证期间三年。" },
    { good = "保证合同\n债权人：柳青\n保证人：江舟\n第一条 保证期间三年。" },
    { bad  = "本借款由青石镇人民政府⟦提供连带责任保证⟧。" },
    { bad  = "乙方不能清偿时，由青石县财政局⟦承担差额补足⟧。" },
    { good = "本借款由云岭融资担保有限公司提供连带责任保证。" },
    { good = "青石县人民政府不提供任何形式的担保。" },
    { good = "经国务院批准，由县人民政府为使用外国政府贷款的转贷提供担保。" },
    { good = "乙方应当向县住房和城乡建设局提交履约保证金缴纳凭证。" },
    { bad  = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 招商方为投资方的银行贷款⟦提供担保⟧。\n第二条 期限五年。" },
    { good = "校舍施工合同\n发包人：青石县教育局\n承包人：云岭城建有限公司\n第一条 发包人为工程款的支付提供支付担保。" },
    { good = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 招商方为投资方的银行贷款提供政策咨询。\n第二条 期限五年。" },
    { good = "借款合同\n贷款人：青石县财政局\n借款人：云岭重工有限公司\n第一条 借款人为借款提供担保。" },
  },
  check = function(doc, report)
    local all = { patterns[1], patterns[2] }
    local who = contract.organ_words(doc)
    if who then all[3] = who .. pledges end
    for _, pattern in ipairs(all) do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        if not doc:has(lawful, sentence) and not doc:quoted(match) and not doc:negated(match) and not doc:inoperative(match) then
          report(match.spans.at, "“" .. match.at .. "”：国家机关和村（居）民委员会不得提供担保，该担保无效。")
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local promise = "(?:丙方|丁方|保证人|担保人|第三人|[^，。；]{2,20}公司)[^。；，]{0,24}(?:提供|承担)[^，。；]{0,6}(?P<at>(?:信用)?(?:保证|担保)(?:责任)?)(?:[，。；]|$)"
local thing = "抵押|质押|出质|保函|履约|投标|支付担保|质量|工资|反担保"

return rule {
  title      = "保证方式没有约定或者相互矛盾",
  why        = "没有约定或者约定不明的，按一般保证承担责任，债权人须先就债务人的财产强制执行。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第六百八十六条第二款", "民法典@2020-05-28 第六百八十七条", "民法典@2020-05-28 第六百八十八条",
    "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第二十五条",
  },
  since      = "0.1",
  triggers   = { "担保", "保证" },
  suggest    = "写明“连带责任保证”或者“一般保证”，并约定保证范围和保证期间。",
  examples   = {
    { bad  = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第一条 甲方出借五十万元。\n第二条 丙方自愿为乙方的上述债务提供⟦担保⟧。" },
    { bad  = "保证合同\n债权人：柳青\n保证人：云岭重工有限公司\n第一条 保证人承担一般保证责任。\n第二条 债务到期，⟦保证人承担连带责任保证⟧。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第二条 丙方为乙方的上述债务提供担保，担保方式为连带责任保证。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第二条 丙方以名下厂房为乙方的债务提供担保，并办理抵押登记。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第二条 乙方不能履行债务时，由丙方承担保证责任。" },
    { good = "施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第二条 乙方应当提供履约担保。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第二条 青石恒力贸易有限公司对产品质量提供保证。" },
  },
  check = function(doc, report)
    local joint = doc:first("(?:保证人|丙方|担保人|乙方)?[^，。；]{0,6}承担[^，。；]{0,4}连带(?:责任保证|保证责任|清偿责任)|提供连带责任保证")
    local plain = doc:first("(?:承担|提供)一般保证(?:责任)?|保证方式(?:为|：)一般保证")
    if joint and plain and not doc:negated(joint) and not doc:negated(plain)
        and not doc:has("勾选|□|☑|以下第|任选|选择") then
      local later = joint.span.first > plain.span.first and joint or plain
      local former = later == joint and plain or joint
      report {
        at = later, message = "前文约定“" .. former.text .. "”，此处约定“" .. later.text .. "”，保证方式相互矛盾。",
        related = { { at = former, note = "前文的保证方式" } },
      }
      return
    end
    if doc:has("连带|一般保证|不能(?:履行|清偿|偿还)|无力(?:偿还|清偿)|无条件") then return end
    local debt = doc:has("债务|借款|欠款|货款|主合同")
    for match in doc:find(promise) do
      local sentence = doc:sentence_at(match) or match
      if debt and doc:has("债务|借款|欠款|货款|主合同|还款", sentence) and not doc:has(thing, sentence)
          and not doc:negated(match) and not contract.is(doc, "security") then
        report(match.spans.at, "没有约定保证方式，依法按一般保证承担责任。")
        return
      end
    end
  end,
}

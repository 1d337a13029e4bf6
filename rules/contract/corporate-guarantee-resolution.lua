-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local roles = "保证人|担保人|抵押人|出质人|丙方|丁方"
local promise = "(?:提供|承担)[^。；]{0,16}(?:连带(?:责任保证|保证责任|清偿责任|责任)|一般保证|保证责任|担保|抵押|质押)"
local resolved = "(?:股东会?|股东大会|董事会|股东)[^，。；]{0,8}(?:决议|同意|决定|批准)|公司章程[^，。；]{0,10}(?:规定|授权)|内部决策"
local exempt = "担保(?:股份)?有限公司|融资担保|银行|保险|信托|小额贷款"

return rule {
  title      = "公司对外担保没有决议",
  why        = "公司为他人提供担保须按章程由董事会或者股东会决议，为股东、实际控制人担保须经股东会决议；没有审查决议的，担保可能对公司不发生效力。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "公司法@2023-12-29 第十五条第一款", "公司法@2023-12-29 第十五条第二款",
    "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第七条第一款",
    "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第十一条第一款",
  },
  since      = "0.1",
  triggers   = { "担保", "保证", "抵押", "质押" },
  suggest    = "取得担保人的董事会或者股东会决议列为附件（为股东、实际控制人担保的，须为股东会决议，有关股东回避），并核对章程。",
  examples   = {
    { bad  = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：⟦云岭重工有限公司⟧\n第一条 甲方出借五十万元。\n第二条 丙方为乙方的债务提供连带责任保证。" },
    { bad  = "保证合同\n债权人：柳青\n保证人：⟦云岭重工有限公司青石分公司⟧\n第一条 保证人为江舟的借款承担连带责任保证。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第一条 甲方出借五十万元。\n第二条 丙方为乙方的债务提供连带责任保证，丙方股东会决议见附件一。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭融资担保有限公司\n第二条 丙方为乙方的债务提供连带责任保证。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：林溪\n第二条 丙方为乙方的债务提供连带责任保证。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n丙方：云岭重工有限公司\n第二条 丙方代收还款，不承担保证责任。" },
    { good = "施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n丙方：云岭监理有限公司\n第一条 乙方应当提供履约担保。" },
  },
  check = function(doc, report)
    if doc:has(resolved) then return end
    for _, party in ipairs(doc:parties()) do
      local calls = table.concat(contract.calls(party), "|")
      local name = party.name and party.name.folded or ""
      if re.find(calls, roles) and contract.enterprise(party) and not re.find(name, exempt) then
        local match = doc:first("(?:" .. calls .. ")[^。；]{0,20}" .. promise)
        if match and not doc:negated(match) and not doc:has("不承担|不提供|自身债务|履约", match) then
          if re.find(name, "分公司$|分行$|支行$") then
            report {
              at = party.name, severity = "error",
              message = "“" .. name .. "”是分支机构，未经公司决议以自己的名义提供担保的，公司可以不承担担保责任。",
              related = { { at = match, note = "担保的约定" } },
            }
          else
            local tied = doc:has("股东|实际控制人|控股|关联", doc:sentence_at(match) or match)
            report {
              at = party.name, severity = tied and "error" or "warning",
              message = "“" .. name .. "”为公司，合同中没有董事会或者股东会的决议，担保可能对该公司不发生效力。",
              related = { { at = match, note = "担保的约定" } },
            }
          end
        end
      end
    end
  end,
}

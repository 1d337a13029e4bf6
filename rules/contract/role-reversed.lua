-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

-- Two sides of a contract: what each is called, and the duty that characterises it.
local matrix = {
  {
    { calls = "买方|买受人|需方|采购人|采购方", duty = "支付(?:货款|价款)|付清(?:货款|价款)" },
    { calls = "卖方|出卖人|供方|供应商|供应方", duty = "(?:交付|交清|供应|运送)[^，。；]{0,6}(?:货物|设备|产品|标的物)|送货|将货物送至" },
  },
  {
    { calls = "承租人|承租方", duty = "(?:支付|交纳|缴纳)[^，。；]{0,4}租金" },
    { calls = "出租人|出租方", duty = "(?:交付|提供)[^，。；]{0,6}(?:租赁物|租赁房屋|房屋)" },
  },
  {
    { calls = "发包人|发包方", duty = "支付(?:工程款|进度款|工程价款)" },
    { calls = "承包人|承包方", duty = "(?:完成|组织)[^，。；]{0,6}(?:施工|工程)|按图施工" },
  },
  {
    { calls = "出借人|贷款人", duty = "(?:发放|提供)[^，。；]{0,4}借款" },
    { calls = "借款人", duty = "(?:归还|偿还)[^，。；]{0,6}(?:借款|本金|本息)|支付利息" },
  },
  {
    { calls = "用人单位|聘用单位", duty = "支付(?:工资|劳动报酬)|缴纳社会保险" },
    { calls = "劳动者|受聘人员", duty = "(?:完成|服从)[^，。；]{0,6}(?:工作|岗位)任务|遵守(?:甲方的)?规章制度" },
  },
}

-- Sentences in which one of the calls bears the duty.
local function duties(doc, calls, duty)
  local found = {}
  local pattern = "(?P<at>(?:" .. table.concat(calls, "|") .. ")(?:应当|应|须|负责)[^，。；返退还回]{0,12}?(?:" .. duty .. "))"
  for match in doc:find(pattern) do
    if not doc:negated(match) and not doc:has("双方|代(?:甲|乙)方|返还|退还|退回", match) then
      found[#found + 1] = match
    end
  end
  return found
end

return rule {
  title      = "权利义务主体疑似写反",
  why        = "从别的合同复制条款时，容易把一方的主要义务写到对方名下，履行时无从认定由谁承担。",
  severity   = "warning", confidence = "hint",
  strictness = "strict",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百六十六条第一款" },
  since      = "0.1",
  triggers   = { "应", "须", "负责" },
  suggest    = "核对双方的身份后调整主体。",
  examples   = {
    { bad  = "购销合同\n甲方（买方）：云岭重工有限公司\n乙方（卖方）：青石恒力贸易有限公司\n第一条 乙方应交付货物四台。\n第二条 乙方应当于每月五日前交付货物的说明书和备件。乙方负责送货。\n第三条 ⟦甲方应于每月五日前将货物送至⟧乙方仓库。" },
    { good = "购销合同\n甲方（买方）：云岭重工有限公司\n乙方（卖方）：青石恒力贸易有限公司\n第一条 乙方应交付货物四台。\n第二条 乙方负责送货。\n第三条 质量不合格的，甲方应将货物退还乙方。" },
    { good = "购销合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方应交付货物四台。\n第二条 乙方负责送货。\n第三条 甲方应将货物送至乙方仓库。" },
    { good = "租赁合同\n甲方（出租人）：云岭重工有限公司\n乙方（承租人）：青石恒力贸易有限公司\n第一条 甲方应交付房屋。\n第二条 乙方应按月支付租金，乙方应当于期满时返还房屋。" },
  },
  check = function(doc, report)
    for _, sides in ipairs(matrix) do
      local parties = {}
      for side, one in ipairs(sides) do
        parties[side] = contract.party_called(doc, one.calls)
      end
      if parties[1] and parties[2] and parties[1].role ~= parties[2].role then
        for side, one in ipairs(sides) do
          local right = duties(doc, contract.calls(parties[side]), one.duty)
          local wrong = duties(doc, contract.calls(parties[3 - side]), one.duty)
          if #right >= 2 and #wrong == 1 then
            report {
              at = wrong[1].spans.at,
              message = "此处由“" .. parties[3 - side].role .. "”承担的义务，别处都由“" .. parties[side].role
                .. "”承担，是否写反？",
              related = { { at = right[1].spans.at, note = "别处的约定" } },
            }
          end
        end
      end
    end
  end,
}

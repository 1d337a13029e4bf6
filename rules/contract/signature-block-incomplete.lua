-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local sign = "盖章|公章|签字|签章|签名|签署|印章"
local person = "法定代表人(?:（负责人）|/负责人)?(?:（签字）|（签名）|（签章）|（盖章）|签字|签名)?：(?P<name>\\p{Han}{2,4})(?:[ 　，。；（]|$)"

return rule {
  title      = "签署栏缺项或者与首部不符",
  why        = "采用合同书形式的，自当事人均签名、盖章时成立；签署栏缺一方，或者签字人与首部不同，会引发成立和代表权的争议。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百九十条第一款", "民法典@2020-05-28 第四百九十三条" },
  since      = "0.1",
  suggest    = "补齐各方盖章、法定代表人（授权代表）签字和签署日期，人员信息与首部一致。",
  examples   = {
    { bad  = "采购合同\n甲方：云岭重工有限公司\n法定代表人：石磊\n乙方：青石恒力贸易有限公司\n法定代表人：林溪\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n甲方（盖章）：云岭重工有限公司\n法定代表人：石磊\n乙方（盖章）：青石恒力贸易有限公司\n⟦法定代表人：王江⟧" },
    { bad  = "借款合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n丙方：柳青\n第一条 甲方出借五万元。\n第二条 丙方承担连带责任保证。\n第三条 一式三份。\n⟦甲方（盖章）：云岭重工有限公司\n乙方（盖章）：青石恒力贸易有限公司\n2026年6月20日⟧" },
    { good = "采购合同\n甲方：云岭重工有限公司\n法定代表人：石磊\n乙方：青石恒力贸易有限公司\n法定代表人：林溪\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n甲方（盖章）：云岭重工有限公司\n法定代表人：石磊\n乙方（盖章）：青石恒力贸易有限公司\n法定代表人：林溪" },
    { good = "采购合同\n甲方：云岭重工有限公司\n法定代表人：石磊\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n甲方（盖章）：云岭重工有限公司\n授权代表：王江\n乙方（盖章）：青石恒力贸易有限公司" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 双方采用可靠的电子签名签署。" },
    { good = "采购合同\n买方：云岭重工有限公司\n卖方：青石恒力贸易有限公司\n第一条 卖方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n买方（盖章）：\n卖方（盖章）：\n2026年6月20日" },
  },
  check = function(doc, report)
    local block = doc.front.signature
    if not block or not contract.whole(doc) or not doc:has(sign, block) then return end
    local absent, signed, known, named = {}, 0, {}, false
    for _, party in ipairs(doc:parties()) do
      local calls = table.concat(contract.calls(party), "|")
      local name = party.name and party.name.folded or ""
      local here = doc:has("(?:" .. calls .. ")", block)
        or (name ~= "" and string.find(block.folded, name, 1, true) ~= nil)
      if here then signed = signed + 1 else absent[#absent + 1] = party.role end
      if party.representative then known[party.representative.value], named = true, true end
    end
    if signed >= 2 and #absent > 0 then
      report(block, "签署栏没有" .. contract.listed(absent) .. "的签名或者盖章处。")
    end
    if not named then return end
    for match in doc:find(person, block) do
      if not known[match.name] and not doc:has("（或|或授权|或委托|或者", match) then
        report {
          at = doc:part(match, 0, match.spans.name.last - match.span.first),
          message = "签署栏的法定代表人“" .. match.name .. "”与首部写明的不同。",
        }
      end
    end
  end,
}

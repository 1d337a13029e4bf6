-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local function given(field)
  return field ~= nil and field.value ~= nil and field.value ~= ""
    and not re.find(field.value, "^[/／无—\\-_ ]+$")
end

return rule {
  title      = "当事人基本信息缺失",
  why        = "没有住所、证件号码的，主体身份无法核对，通知和起诉时也没有送达地址。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（一）项" },
  since      = "0.1",
  suggest    = "补全住所、统一社会信用代码（自然人为身份证号码）、法定代表人和联系方式，并约定送达地址及其变更的通知。",
  examples   = {
    { bad  = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：⟦青石恒力贸易有限公司⟧\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：⟦青石恒力贸易有限公司⟧\n住所：青石县光明路6号\n法定代表人：林溪\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "采购订单\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 其余按照主合同执行。\n第三条 一式两份。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n（当事人基本情况见附件一《当事人信息表》）\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n甲方（盖章）：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方（签字）：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011" },
  },
  check = function(doc, report)
    if not contract.whole(doc) or doc:has("当事人(?:信息|基本情况|情况)表|基本信息见附件") then return end
    for _, party in ipairs(doc:parties()) do
      if given(party.name) and party.kind ~= "unknown" then
        local lacks = {}
        local person = party.kind == "natural"
        if not given(party.address) then lacks[#lacks + 1] = person and "住址" or "住所" end
        if not given(party.code) then
          lacks[#lacks + 1] = person and "身份证号码" or "统一社会信用代码"
        end
        local unknown = #lacks == 2
        local company = party.kind == "company" or party.kind == "institution"
        if company and not given(party.representative) then
          lacks[#lacks + 1] = "法定代表人（负责人）"
        end
        if #lacks > 0 then
          report {
            at = party.name, severity = unknown and "warning" or "note",
            message = party.role .. "缺少" .. contract.listed(lacks) .. "，主体身份或者送达地址无法核对。",
          }
        end
      end
    end
  end,
}

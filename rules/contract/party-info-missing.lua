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
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（一）项" },
  since      = "0.1",
  suggest    = "补全住所、统一社会信用代码（自然人为身份证号码）、法定代表人和联系方式，并约定送达地址及其变更的通知。",
  examples   = {
    { good = "展位租赁合同\n甲方：青石县会展中心\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：柳青\n身份证号码：110101199003070011\n甲方地址：青石县文昌路77号 乙方地址：青石县光明路6号\n第一条 甲方提供展位。\n第二条 价款五万元。\n第三条 一式两份。" },
    { bad  = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：⟦青石恒力贸易有限公司⟧\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：⟦青石恒力贸易有限公司⟧\n住所：青石县光明路6号\n法定代表人：林溪\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "采购订单\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 其余按照主合同执行。\n第三条 一式两份。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n（当事人基本情况见附件一《当事人信息表》）\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 乙方交付设备。\n第二条 价款五万元。\n第三条 一式两份。\n甲方（盖章）：云岭重工有限公司\n住所：云岭市北郊3号\n统一社会信用代码：91110108MA00TE5T26\n法定代表人：石磊\n乙方（签字）：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011" },
  },
  check = function(doc, report)
    if not contract.whole(doc) or doc:has("当事人(?:信息|基本情况|情况)表|(?:信用代码|住所|地址|基本信息)[^。；\\n]{0,4}见附件") then
      return
    end
    local first, told, severity = nil, {}, "note"
    for _, party in ipairs(doc:parties()) do
      if given(party.name) and party.kind ~= "unknown" then
        -- 甲方地址：… may stand away from the name.
        local calls = "(?:" .. table.concat(contract.calls(party), "|") .. ")(?:的)?"
        local lacks = {}
        local person = party.kind == "natural"
        if not given(party.address) and not doc:has(calls .. "(?:住所|地址|住址)(?:地)?：") then
          lacks[#lacks + 1] = person and "住址" or "住所"
        end
        if not given(party.code) then
          lacks[#lacks + 1] = person and "身份证号码" or "统一社会信用代码"
        end
        local unknown = #lacks == 2
        local company = contract.enterprise(party) or party.kind == "institution" or party.kind == "organization"
        if company and not given(party.representative) then
          lacks[#lacks + 1] = "法定代表人（负责人）"
        end
        if #lacks > 0 then
          local grave = unknown and severity == "note"
          if grave or not first then first = party end
          if unknown then severity = "warning" end
          told[#told + 1] = party.role .. "缺少" .. contract.listed(lacks)
        end
      end
    end
    if first then
      report {
        at = first.name, severity = severity,
        message = table.concat(told, "；") .. "。主体身份或者送达地址无法核对。",
      }
    end
  end,
}

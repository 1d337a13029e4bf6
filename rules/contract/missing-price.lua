-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local priced = "{money}|单价|总价|合同价|价款|报酬|租金|服务费|费率|收费标准|下浮率|据实结算|清单|对价|价格|佣金|运费"

return rule {
  title      = "价款或者报酬没有约定",
  why        = "价款没有约定、也没有计算方法的，按订立合同时履行地的市场价格确定，双方容易为价格发生争议。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百七十条第一款第（五）项", "民法典@2020-05-28 第五百一十一条第一款第（二）项",
  },
  since      = "0.1",
  suggest    = "写明单价、总价（含税与否）、计价方式和调整条件。",
  examples   = {
    { bad  = "⟦保洁服务合同⟧\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 乙方提供保洁。\n第二条 期限一年。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "保洁服务合同\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 乙方提供保洁。\n第二条 ⟦服务费由双方另行协商⟧。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "保洁服务合同\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 乙方提供保洁。\n第二条 服务费每月12,000元，按季结算。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "保密协议\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 双方保密。\n第二条 期限五年。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "保洁服务合同\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 乙方提供保洁。\n第二条 服务费每月12,000元，节假日增加的费用由双方另行协商。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "设备租赁合同\n甲方：云岭重工有限公司\n乙方：青石恒力保洁有限公司\n第一条 甲方出租挖掘机一台。\n第二条 租金按附件的费率据实结算。\n第三条 争议向甲方所在地人民法院起诉。" },
  },
  check = function(doc, report)
    local kind = contract.mainly(doc, {
      "sale", "house-sale", "lease", "housing-lease", "finance-lease", "construction", "subcontract",
      "processing", "tech-dev", "tech-license", "service", "property", "transport", "equity",
    })
    if not kind or not contract.whole(doc) or doc:has("无偿|免费") then return end
    local open = doc:first("(?:价款|价格|费用|服务费|报酬|租金|单价|运费)[^，。；]{0,8}(?:另行协商|另行约定|面议|按市场价|双方另议)")
    if open and not doc:has("{money}|费率|下浮率|清单|单价表") then
      report { at = open, severity = "warning", message = "价款只写作“" .. open.text .. "”，没有数额，也没有计算方法。" }
    elseif not open and not doc:has(priced) then
      report(doc.front.title, "没有约定价款或者报酬，也没有约定计算方法。")
    end
  end,
}

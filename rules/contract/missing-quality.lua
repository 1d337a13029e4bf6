-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local spoken = "质量|评审|考核|技术(?:标准|要求|参数|规范|指标|方案|规格)|验收(?:标准|规范)|服务(?:标准|质量)|执行标准|考核标准"
  .. "|GB/?T?|行业标准|国家标准|规格|型号|样品|图纸|参数|品牌|需求(?:说明|书)|功能(?:清单|要求|说明)|逐项测试|等级|标准"

return rule {
  title      = "质量标准没有约定",
  why        = "质量没有约定的，依次按照强制性国家标准、推荐性国家标准、行业标准、通常标准履行，不合格由谁认定容易有争议。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百七十条第一款第（四）项", "民法典@2020-05-28 第五百一十一条第一款第（一）项",
  },
  since      = "0.1",
  suggest    = "写明标准的名称和编号、关键参数和验收方法。",
  examples   = {
    { bad  = "⟦钢材购销合同⟧\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方供应钢材五十吨。\n第二条 价款二十万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "钢材购销合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方供应钢材五十吨，⟦保证产品质量优良⟧。\n第二条 价款二十万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "钢材购销合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方供应钢材五十吨，符合国家标准和附件所列的技术要求。\n第二条 价款二十万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n第一条 甲方出借五十万元。\n第二条 期限一年。\n第三条 到期归还。" },
    { good = "钢材购销合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方供应钢材五十吨，质量符合封存的样品。\n第二条 价款二十万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "厂房租赁合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 甲方出租5号厂房。\n第二条 月租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
  },
  check = function(doc, report)
    local kind = contract.mainly(doc, { "sale", "construction", "processing", "tech-dev", "service", "property" })
    if not kind or not contract.whole(doc) or contract.person(doc) or contract.titled(doc, "广告|展览|展位") then return end
    if not doc:has(spoken) then
      report(doc.front.title, "没有约定质量标准，争议时将依次适用国家标准、行业标准或者通常标准。")
      return
    end
    local empty = doc:first("(?:保证)?(?:产品|货物|工程|服务)?质量(?:优良|优质|良好|合格|达到优良|满足甲方要求)")
    local more = "技术|规格|型号|标准|规范|样品|图纸|参数|附件|清单|等级|考核|要求(?:说明|书)|GB"
    if empty and (kind == "sale" or kind == "processing") and not doc:has(more) and not doc:negated(empty) then
      report {
        at = empty, severity = "note",
        message = "质量只写作“" .. empty.text .. "”，没有标准、参数和验收方法。",
      }
    end
  end,
}

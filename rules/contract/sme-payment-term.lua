-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "机关、事业单位付款期限超过上限",
  why        = "机关、事业单位向中小企业付款，约定的期限自交付（验收合格）之日起最长不得超过法定上限。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "保障中小企业款项支付条例@2025-03-17 第九条第一款", "保障中小企业款项支付条例@2025-03-17 第十条第一款" },
  since      = "0.1",
  triggers   = { "付" },
  suggest    = "改为自交付或者验收合格之日起三十日内付款；乙方为大型企业的，注明不适用。",
  examples   = {
    { good = "设备采购合同\n甲方（采购人）：青石县教育局\n乙方：云岭重工有限公司（大型企业）\n第一条 乙方属于大型企业。\n第二条 验收合格后90日内支付全部货款。" },
    { bad  = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 发票经甲方⟦内部审批完成后支付⟧。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方应当及时完成内部审批，最迟在收到发票之日起三十日内支付。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 验收合格之日起30日内支付，不以内部审批为条件。" },
    { bad  = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方在⟦验收合格之日起180日内支付⟧全部价款。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方在验收合格之日起30日内支付全部价款。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 甲方在验收合格之日起90日内支付全部价款。" },
  },
  check = function(doc, report)
    local inside = doc:first("(?:内部审批|领导(?:审批|签字|同意)|法定代表人(?:变更|更换)|内部流程)[^，。；]{0,10}(?:后|完成)[^。；]{0,12}(?:支付|付款)")
    if inside and not doc:negated(inside) and not doc:quoted(inside) then
      report {
        at = inside, severity = "warning",
        message = "以内部事务“" .. inside.text .. "”作为付款的条件，付款时间由付款方决定。",
      }
    end
    local cap = law.param("sme.organ_max_days")
    local first = doc:parties()[1]
    local when = contract.when_small(doc)
    if not cap or not when or not first or (first.kind ~= "organ" and first.kind ~= "institution") then return end
    for match in doc:find("(?:验收合格|交付|到货|验收)(?:之日起|后|起){duration}内[^，。；]{0,12}(?:支付|付款|付清)") do
      local length = doc:quantities("duration", match)[1]
      local days = length and (length.unit == "month" and length.value * 30 or length.value)
      if days and days > cap.value then
        report(match, "付款期限为" .. length.text .. "，超过" .. string.format("%g", cap.value)
          .. "日的上限" .. when .. "。")
      end
    end
  end,
}

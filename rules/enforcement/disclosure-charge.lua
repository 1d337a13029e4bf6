-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "依申请公开违规收费或者设条件",
  why        = "依申请提供政府信息不收取费用，也不得要求说明用途、提供身份以外的证明，数量频次明显超过合理范围的信息处理费除外。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "other", "licence", "penalty" } },
  basis      = { "政府信息公开条例@2019-04-03 第四十二条第一款" },
  since      = "0.1",
  tags       = { "disclosure" },
  triggers   = { "信息公开", "公开申请" },
  suggest    = "删除收费的内容；确属明显超过合理范围的，写明信息处理费的依据和计算。",
  examples   = {
    { bad  = "青石县民政局政府信息公开申请答复书\n柳青：\n请你⟦缴纳检索费和复印费⟧60元后领取。", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n提供信息不收取复印费。", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n因申请数量明显超过合理范围，请缴纳信息处理费600元。", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的停车收费标准已经主动公开。", kind = "other" },
  },
  check = function(doc, report)
    if not case.titled(doc, "信息公开|公开申请") or doc:has("信息处理费") then return end
    for match in doc:find("(?:缴纳|交纳|支付|收取)[^。；，]{0,12}(?:检索|复印|复制|邮寄|工本|资料|查询)费(?:和[^。；，]{1,4}费)?") do
      if not doc:has("不|免|无需", match) and not doc:negated(match) then
        report(match, "“" .. match.text .. "”：依申请提供政府信息不收取费用。")
        return
      end
    end
  end,
}

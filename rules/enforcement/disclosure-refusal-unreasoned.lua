-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "不予公开未说明理由",
  why        = "决定不予公开的，应当告知不予公开并说明理由，包括所适用的条款和如何属于该情形。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "other", "penalty", "licence" } },
  basis      = { "政府信息公开条例@2019-04-03 第三十六条第一款第（三）项" },
  since      = "0.1",
  tags       = { "disclosure" },
  triggers   = { "不予公开" },
  suggest    = "写明适用的条款，并说明该信息如何属于不予公开的情形；能区分处理的，提供可以公开的内容。",
  examples   = {
    { bad  = "青石县民政局政府信息公开申请答复书\n柳青：\n经研究，你申请的信息⟦不予公开⟧。\n青石县民政局", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息涉及第三方商业秘密，经征求意见第三方不同意公开，依据《中华人民共和国政府信息公开条例》第十五条，不予公开。\n青石县民政局", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息予以公开。\n青石县民政局", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n依据第十六条第二款，讨论记录不予公开。\n青石县民政局", kind = "other" },
  },
  check = function(doc, report)
    if not case.titled(doc, "信息公开|公开申请") then return end
    if doc:has("第{label}条|因[^。；]{0,40}不予公开|属于[^。；]{2,}|涉及[^。；]{0,20}(?:秘密|隐私|安全)") then return end
    for match in doc:find("不予公开") do
      if not doc:quoted(match) then
        report(match, "没有写明不予公开的理由和所适用的条款。")
        return
      end
    end
  end,
}

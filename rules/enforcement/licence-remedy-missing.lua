-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "不予许可、撤销许可未告知救济途径",
  why        = "作出不予许可等不利决定，应当告知申请行政复议或者提起行政诉讼的权利。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "licence" },
  basis      = { "行政许可法@2019-04-23 第三十八条第二款" },
  since      = "0.1",
  tags       = { "licence", "remedy" },
  suggest    = "补充“可以自收到之日起六十日内向×××人民政府申请行政复议，或者在六个月内向×××人民法院提起行政诉讼”。",
  examples   = {
    { bad  = "⟦青石县卫生健康局不予行政许可决定书⟧\n柳青：\n因场所面积不足，不符合第八条第二项，决定不予许可。" },
    { bad  = "⟦青石县卫生健康局撤销行政许可决定书⟧\n柳青：\n决定撤销许可。可以在六十日内申请行政复议。" },
    { good = "青石县卫生健康局不予行政许可决定书\n柳青：\n因场所面积不足，决定不予许可。可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。" },
    { good = "青石县卫生健康局准予行政许可决定书\n柳青：\n决定准予许可。" },
    { good = "补正告知书\n柳青：\n请补正材料。" },
    { good = "青石县卫生健康局撤销行政许可决定书\n柳青：\n决定撤销许可。不服的，可以在六十日内申请行政复议，或者在六个月内向人民法院起诉。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "(?:不予|撤销|撤回|注销)[^，]{0,8}(?:许可|受理|批准|延续)[^，]{0,4}(?:决定|通知)") then return end
    local review, suit = doc:has("复议"), doc:has("诉讼|起诉")
    if review and suit then return end
    report(doc.front.title, "没有告知" .. (review and "提起行政诉讼" or suit and "申请行政复议"
      or "申请行政复议、提起行政诉讼") .. "的权利。")
  end,
}

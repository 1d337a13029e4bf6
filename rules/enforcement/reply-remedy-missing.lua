-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "答复、认定结论未告知救济途径",
  why        = "信息公开答复、工伤认定等决定影响当事人权利，未告知复议、诉讼的权利和期限的，期限从知道之日起延长计算。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "other", "licence", "penalty" } },
  basis      = {
    "行政复议法@2023-09-01 第二十条第三款",
    "政府信息公开条例@2019-04-03 第五十一条",
    "工伤保险条例@2010-12-20 第五十五条",
  },
  since      = "0.1",
  tags       = { "disclosure", "injury", "remedy" },
  triggers   = { "信息公开", "公开申请", "工伤" },
  suggest    = "补充行政复议机关、人民法院和期限。",
  examples   = {
    { bad  = "⟦青石县民政局政府信息公开申请答复书⟧\n柳青：\n你申请的信息不存在。\n青石县民政局", kind = "other" },
    { bad  = "⟦不予认定工伤决定书⟧\n申请人：柳青\n决定不予认定工伤。可以申请行政复议。\n青石县人力资源和社会保障局", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息不存在。不服的，可以申请行政复议或者提起行政诉讼。\n青石县民政局", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n决定认定为工伤。不服的，可以申请行政复议或者提起行政诉讼。", kind = "other" },
    { good = "政府信息公开补正告知书\n柳青：\n请补正申请内容。", kind = "other" },
    { good = "工伤认定申请受理决定书\n申请人：柳青\n决定受理。", kind = "other" },
  },
  check = function(doc, report)
    local reply = case.titled(doc, "(?:信息公开|公开申请)[^，]{0,12}(?:答复|告知|决定)") and not case.titled(doc, "补正|延期|受理|登记|征求")
    local injury = case.titled(doc, "工伤[^，]{0,6}决定书") and not case.titled(doc, "工伤[^，]{0,6}(?:受理|中止|补正)")
    if not (reply or injury) then return end
    local review, suit = doc:has("复议"), doc:has("诉讼|起诉")
    if not (review and suit) then
      report(doc.front.title, "没有告知" .. (review and "提起行政诉讼" or suit and "申请行政复议"
        or "申请行政复议、提起行政诉讼") .. "的权利和期限。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local parts = {
  { words = "决定书", name = "行政决定书" },
  { words = "事实|理由|依据", name = "作出决定的事实、理由和依据" },
  { words = "催告", name = "催告情况" },
  { words = "当事人(?:的)?(?:意见|陈述|申辩|未提出|没有提出)|陈述|申辩|被申请人(?:的)?意见", name = "当事人的意见" },
  { words = "标的|执行(?:事项|内容|请求)|请求事项|申请事项|罚款[^。；]{0,10}元", name = "申请强制执行标的情况" },
}

return rule {
  title      = "强制执行申请材料不全",
  why        = "申请人民法院强制执行，应当提供法律列明的材料；缺少催告情况或者当事人意见的，法院不予受理或者不准予执行。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = {
    "行政强制法@2011-06-30 第五十五条第一款",
    "行政强制法@2011-06-30 第五十四条",
  },
  since      = "0.1",
  tags       = { "execution", "elements" },
  suggest    = "在申请书和附件中补充所缺材料，由行政机关负责人签名并加盖印章。",
  examples   = {
    { bad  = "⟦强制执行申请书⟧\n青石县人民法院：\n柳青不履行行政处罚决定书，依据事实和法律，申请强制执行罚款五千元。\n青石县市场监督管理局" },
    { good = "强制执行申请书\n青石县人民法院：\n柳青不履行行政处罚决定书。2026年6月1日送达催告书，当事人未提出陈述、申辩。申请强制执行罚款五千元，事实、理由和依据见附件。\n青石县市场监督管理局" },
    { good = "行政处罚决定履行催告书\n柳青：\n请你缴纳罚款五千元。", kind = "coercion" },
  },
  check = function(doc, report)
    if not case.titled(doc, "强制执行申请书") then return end
    local body, missing = case.body(doc), {}
    for _, part in ipairs(parts) do
      if not doc:has(part.words, body) then missing[#missing + 1] = part.name end
    end
    if #missing > 0 then
      report(doc.front.title, "申请书没有写明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

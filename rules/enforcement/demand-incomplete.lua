-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local parts = {
  { words = "{numeral}(?:个工作)?(?:日|天)(?:以?内)?|[0-9]{1,2}月[0-9]{1,2}日前|期限", name = "履行义务的期限" },
  { words = "缴纳|银行|账户|拆除|清除|恢复|方式|自行|停止|改正|支付", name = "履行义务的方式" },
  { words = "陈述|申辩", name = "陈述权和申辩权" },
}

return rule {
  title      = "催告书内容不全",
  why        = "催告书应当载明履行义务的期限、方式、金钱给付的金额以及陈述申辩权，缺项的催告不能作为强制执行的前提。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第三十五条" },
  since      = "0.1",
  tags       = { "execution", "elements" },
  suggest    = "补全内容后重新送达催告书，期限自重新送达起算。",
  examples   = {
    { bad  = "⟦行政决定履行催告书⟧\n柳青：\n请你自收到本催告书之日起十日内到青石县农村商业银行缴纳罚款5000元。\n青石县市场监督管理局" },
    { bad  = "⟦行政处罚决定履行催告书⟧\n柳青：\n请你自收到本催告书之日起十日内到青石县农村商业银行缴纳罚款。你有权陈述和申辩。\n青石县市场监督管理局" },
    { good = "行政决定履行催告书\n柳青：\n请你自收到本催告书之日起十日内到青石县农村商业银行缴纳罚款5000元。你有权陈述和申辩。\n青石县市场监督管理局" },
    { good = "限期拆除催告书\n柳青：\n请你在十日内自行拆除棚屋一间，你有权陈述、申辩。\n青石县自然资源局" },
    { good = "青石县市场监督管理局扣押决定书\n决定扣押电子秤一台。" },
    { good = "行政决定履行催告书\n柳青：\n限你于2026年9月20日前清除弃渣，可以到本局陈述、申辩。\n青石县水利局" },
  },
  check = function(doc, report)
    if not case.titled(doc, "催告") then return end
    local body, missing = case.body(doc), {}
    for _, part in ipairs(parts) do
      if not doc:has(part.words, body) then missing[#missing + 1] = part.name end
    end
    if doc:has("罚款|费用|税款|社会保险费|滞纳金", body) and not doc:has("{money}", body) then
      missing[#missing + 1] = "明确的金额"
    end
    if #missing > 0 then
      report(doc.front.title, "催告书没有载明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

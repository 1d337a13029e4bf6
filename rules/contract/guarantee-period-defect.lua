-- SPDX-License-Identifier: GPL-3.0-or-later
local endless = {
  "(?:保证期间|保证责任|担保期限|保证期限|担保责任)[^。；]{0,14}?(?:至|到)[^，。；]{0,14}?(?:还清|清偿完毕|全部清偿|付清|清偿为止)(?:时|之日)?(?:为)?止?",
  "保证期间[^，。；]{0,6}(?:永久|无限期|不受限制)",
}

return rule {
  title      = "保证期间没有约定或者约定至清偿时为止",
  why        = "约定保证责任至债务清偿时为止的视为约定不明，保证期间只有主债务履行期限届满后六个月。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释@2020-12-31 第三十二条",
    "民法典@2020-05-28 第六百九十二条第二款",
  },
  since      = "0.1",
  triggers   = { "保证", "担保" },
  suggest    = "写明“保证期间为主债务履行期限届满之日起×年”。",
  examples   = {
    { bad  = "借款合同\n第一条 甲方出借五十万元。\n第二条 丙方为乙方的债务⟦提供连带责任保证⟧。" },
    { good = "借款合同\n第一条 甲方出借五十万元。\n第二条 丙方为乙方的债务提供连带责任保证，保证期间为主债务履行期限届满之日起三年。" },
    { good = "借款合同\n第二条 丙方不提供连带责任保证。" },
    { bad  = "保证人的⟦保证责任直至借款本息全部还清为止⟧。" },
    { good = "保证期间为主债务履行期限届满之日起三年。" },
    { good = "乙方应当按月还款，至借款本息全部还清为止。" },
  },
  check = function(doc, report)
    local months = law.param("guarantee.default_months")
    if not months then return end
    local default = "保证期间为主债务履行期限届满之日起" .. string.format("%g", months.value) .. "个月。"
    for _, pattern in ipairs(endless) do
      for match in doc:find(pattern) do
        if not doc:quoted(match) and not doc:negated(match) then
          report(match, "“" .. match.text .. "”视为约定不明，" .. default)
          return
        end
      end
    end
    local promise = doc:first("(?:提供|承担)[^，。；]{0,8}(?:连带责任保证|一般保证|连带保证责任|连带责任担保)")
    if not promise or doc:negated(promise) or doc:quoted(promise) then return end
    if doc:has("保函|反担保合同", doc:sentence_at(promise) or promise) then return end
    if not doc:has("保证期(?:间|限)|担保期(?:间|限)|保证责任[^。；]{0,12}(?:期间|届满)|届满之日起[^。；]{0,8}(?:年|月)") then
      report {
        at = promise, severity = "warning",
        message = "没有约定保证期间，" .. default,
      }
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local parts = {
  { words = "《[^》]+》|依据|依照", name = "代履行的依据" },
  { words = "时间|[0-9]{1,2}月[0-9]{1,2}日|{numeral}日(?:后|内)", name = "代履行的时间" },
  { words = "费用[^。；]{0,16}{money}|预算[^。；]{0,10}{money}|{money}[^。；]{0,6}费用", name = "费用预算" },
  { words = "代履行人|由[^。；，]{2,30}(?:代为履行|代履行|实施)|本局(?:自行)?代履行", name = "代履行人" },
}

return rule {
  title      = "代履行决定书内容不全",
  why        = "代履行决定书应当载明理由和依据、方式和时间、标的、费用预算以及代履行人。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第五十一条第一款第（一）项" },
  since      = "0.1",
  tags       = { "execution", "elements" },
  triggers   = { "代履行" },
  suggest    = "补全内容后重新送达，并在代履行三日前催告。",
  examples   = {
    { bad  = "⟦代履行决定书⟧\n柳青：\n你堆放渣土，经催告未清除，依据《中华人民共和国行政强制法》第五十条，本局决定于2026年10月12日代履行。" },
    { good = "代履行决定书\n柳青：\n你堆放渣土，经催告未清除，依据《中华人民共和国行政强制法》第五十条，本局决定于2026年10月12日由青石环卫公司代履行，费用预算1200元。" },
    { good = "行政强制执行催告书\n逾期不清除的，本局将依法代履行。" },
    { good = "立即代履行决定书\n因遗撒物影响通行，本局决定立即实施代履行。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "代履行决定书") or case.titled(doc, "立即") or doc:has("立即(?:实施)?代履行") then return end
    local body, missing = case.body(doc), {}
    for _, part in ipairs(parts) do
      if not doc:has(part.words, body) then missing[#missing + 1] = part.name end
    end
    if #missing > 0 then
      report(doc.front.title, "代履行决定书没有载明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

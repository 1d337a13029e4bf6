-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local parts = {
  { words = "《[^》]+》|依据|依照|根据", name = "处罚依据" },
  { words = "违反|违法行为|经查|事实|行为", name = "违法事实" },
  { words = "陈述(?:权|的权利|申辩|、申辩|和申辩|与申辩|或者申辩|意见)|(?:进行|提出)[^。；]{0,8}(?:陈述|申辩)|"
    .. "(?:可以|有权)[^。；]{0,20}(?:陈述|申辩)", name = "陈述、申辩的权利" },
  { words = "罚款|警告|没收|吊销|停业|停产|关闭|通报批评|降低资质|限制|拘留|暂扣", name = "拟作出的处罚内容" },
}

return rule {
  title      = "处罚告知书内容不全",
  why        = "告知书应当写明拟作出的处罚内容及事实、理由、依据，并告知陈述、申辩、要求听证等权利，缺一项即未充分告知。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第四十四条" },
  since      = "0.1",
  tags       = { "notice" },
  suggest    = "补足缺少的内容后重新送达告知书，申辩和听证的期限自重新送达起算。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局行政处罚告知书⟧\n当事人：柳青\n你未明码标价，违反《中华人民共和国价格法》第十三条，本局拟对你罚款八百元。\n青石县市场监督管理局\n2026年10月9日" },
    { bad  = "⟦行政处罚事先告知书⟧\n当事人：柳青\n你未明码标价，本局拟对你罚款八百元，你可以陈述、申辩。\n2026年10月9日" },
    { good = "青石县市场监督管理局行政处罚告知书\n当事人：柳青\n你未明码标价的行为，违反《中华人民共和国价格法》第十三条，本局拟对你罚款八百元，你可以陈述、申辩。\n2026年10月9日" },
    { good = "青石县市场监督管理局行政处罚听证告知书\n当事人：柳青\n你未取得许可的行为违反《中华人民共和国价格法》第十三条，拟没收工具，你有权陈述、申辩和要求听证。\n2026年10月9日" },
    { good = "青石县市场监督管理局行政处罚决定书\n决定罚款八百元。" },
    { good = "送达回证\n受送达人：柳青\n文书名称：行政处罚告知书" },
  },
  check = function(doc, report)
    if not case.titled(doc, "处罚(?:事先|听证)?告知书|处罚事先告知") then return end
    local body = case.body(doc)
    local missing = {}
    for _, part in ipairs(parts) do
      if not doc:has(part.words, body) then
        missing[#missing + 1] = part.name
      end
    end
    if #missing > 0 then
      report(doc.front.title, "告知书没有写明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local heavy = "(?P<at>吊销[^，。；、]{0,20}(?:许可证|执照|资质|证书|许可证件)|降低[^，。；、]{0,10}资质(?:等级)?|"
  .. "责令(?:停产停业|停业整顿|停产整顿|关闭)|限制[^，。；、]{0,6}从业)"

return rule {
  title      = "应当告知听证而未告知",
  why        = "吊销许可证件、责令停产停业、较大数额罚款等处罚作出前，应当告知当事人有要求听证的权利。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第六十三条第一款" },
  since      = "0.1",
  tags       = { "hearing" },
  suggest    = "核实案卷有无听证告知书及送达回证并在文书中写明；确未告知的，告知听证权利后再作决定。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日，本局告知当事人有陈述、申辩的权利。\n本局决定：⟦吊销当事人的食品经营许可证⟧。" },
    { bad  = "青石县公安局行政处罚决定书\n被处罚人：柳青\n根据《中华人民共和国治安管理处罚法》的规定，决定给予⟦罚款五千元⟧的处罚。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日，本局告知当事人有要求听证的权利。\n本局决定：吊销当事人的食品经营许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局决定：罚款五百元。逾期不改正的，依法吊销许可证。" },
    { good = "青石县公安局行政处罚决定书\n被处罚人：柳青\n根据《中华人民共和国治安管理处罚法》的规定，决定给予罚款五百元的处罚。" },
    { good = "青石县市场监督管理局当场行政处罚决定书\n当事人：柳青\n决定警告。" },
  },
  check = function(doc, report)
    if not (case.punishes(doc) or case.foretells(doc)) or doc:has("听证") then return end
    local start = case.decides_at(doc) or (case.foretells(doc) and 0)
    if not start then return end
    for match in doc:find(heavy) do
      local sentence = doc:sentence_at(match) or match
      if match.spans.at.first >= start and not doc:has("逾期|拒不|情节严重的|可以|原处|曾", sentence)
          and not doc:negated(match.spans.at) then
        report(match.spans.at, "“" .. match.at .. "”属于听证范围，文书未记载告知当事人有要求听证的权利。")
        return
      end
    end
    local threshold
    for _, cite in ipairs(doc:citations()) do
      local title = cite.work and cite.work.title
      threshold = threshold or (title and law.param("hearing_fine_individual", title))
    end
    if not threshold then return end
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      if fine.value >= threshold.value then
        local at = doc:first("罚款(?:人民币)?{money}|{money}的?罚款", fine.sentence) or fine.quantity
        report(at, "罚款" .. case.yuan(fine.value) .. "达到《" .. threshold.law .. "》"
          .. threshold.provision .. "规定的听证数额（" .. case.yuan(threshold.value)
          .. "），文书未记载告知听证权利。")
        return
      end
    end
  end,
}

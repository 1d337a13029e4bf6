-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "重处罚是否经过集体讨论",
  why        = "吊销许可证件、责令停产停业、关闭等处罚通常属于重大违法的处理，需要核对是否集体讨论。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十七条第二款" },
  since      = "0.1",
  tags       = { "procedure" },
  suggest    = "核对案卷中的集体讨论笔录及其日期。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n本局决定：⟦吊销食品经营许可证⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经负责人集体讨论，本局决定：吊销食品经营许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款八百元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("集体讨论|集体研究|审理委员会|案审会|集体审议|重大违法|情节复杂") then return end
    local start = case.decides_at(doc)
    for heavy in doc:find("吊销[^，。；、]{0,20}(?:许可证|执照|资质证书|证书)|责令(?:停产停业|关闭)") do
      if start and heavy.span.first >= start and not doc:has("逾期|拒不|原处", doc:sentence_at(heavy) or heavy) then
        report(heavy, "“" .. heavy.text .. "”属于较重的处罚，文书未提及集体讨论；请核对案卷。")
        return
      end
    end
  end,
}

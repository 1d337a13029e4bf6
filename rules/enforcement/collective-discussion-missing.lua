-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "情节复杂或者重大违法未记载集体讨论",
  why        = "对情节复杂或者重大违法行为给予处罚，应当由行政机关负责人集体讨论决定。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十七条第二款" },
  since      = "0.1",
  tags       = { "procedure" },
  suggest    = "核实案卷有无负责人集体讨论笔录，并在决定书中写明；没有的，集体讨论后重新作出决定。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n本局认为，本案⟦情节复杂⟧、影响较大。\n本局决定：罚款三十万元。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人的行为属于⟦重大违法行为⟧。\n本局决定：罚款三十万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本案情节复杂，经本局负责人集体讨论。\n本局决定：罚款三十万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本案经案件审理委员会审议，属于重大违法行为。\n本局决定：罚款三十万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本案事实清楚，不属于情节复杂的案件。\n本局决定：罚款三百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人主张本案不构成重大违法行为。\n本局决定：罚款三百元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("集体讨论|集体研究|集体审议|案审会|审理委员会|案件讨论|会议讨论|局务会|负责人会议") then
      return
    end
    for ground in doc:find("(?P<at>情节(?:较为|特别)?复杂|重大(?:、复杂)?违法(?:行为|案件)?)") do
      local sentence = doc:sentence_at(ground) or ground
      if not doc:has("不属于|不构成|不是|并非|未构成", sentence) and not doc:quoted(ground) then
        report(ground, "文书认定“" .. ground.text .. "”，但未见行政机关负责人集体讨论的记载。")
        return
      end
    end
  end,
}

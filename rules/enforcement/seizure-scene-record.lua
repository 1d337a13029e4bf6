-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "核对现场笔录和到场告知",
  why        = "实施强制措施应当通知当事人到场、听取陈述申辩并制作现场笔录，决定书未提及的需要核对案卷。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第十八条" },
  since      = "0.1",
  tags       = { "coercion" },
  suggest    = "核对案卷中的现场笔录、到场情况和陈述申辩记录。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局扣押决定书⟧\n决定扣押电子秤一台，期限三十日。" },
    { good = "青石县市场监督管理局扣押决定书\n本局制作了现场笔录，听取了当事人的陈述、申辩。" },
    { good = "青石县市场监督管理局催告书\n请你履行义务。" },
  },
  check = function(doc, report)
    if case.titled(doc, "(?:查封|扣押)[^告解延处]*决定书") and not case.titled(doc, "解除|延长|延期|处理")
        and not doc:has("笔录|到场|陈述|申辩") then
      report(doc.front.title, "没有提及现场笔录、当事人到场和陈述申辩；请核对案卷。")
    end
  end,
}

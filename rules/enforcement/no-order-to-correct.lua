-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "未责令改正违法行为",
  why        = "实施行政处罚时应当责令当事人改正或者限期改正，只罚不改达不到处罚的目的。",
  severity   = "note", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第二十八条第一款" },
  since      = "0.1",
  tags       = { "confiscation" },
  suggest    = "在决定中责令改正或者限期改正；已经另行责令改正、已经改正的写明。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局行政处罚决定书⟧\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：责令立即改正，罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人已完成整改。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局不予行政处罚决定书\n本局决定不予处罚。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or not case.decides_at(doc) then return end
    if doc:has("改正|整改|责令|恢复原状|拆除|停止违法|消除影响|吊销|拘留|限期") then return end
    report(doc.front.title, "决定书没有责令当事人改正或者限期改正违法行为。")
  end,
}

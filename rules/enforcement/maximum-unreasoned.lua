-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "顶格处罚未说明理由",
  why        = "在幅度的上限处罚，应当有从重的事实和理由，与违法行为的性质、情节和危害相当。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五条第二款", "行政处罚法@2021-01-22 第三十四条" },
  since      = "0.1",
  tags       = { "discretion" },
  triggers   = { "罚款" },
  suggest    = "写明从重的情节和所适用的裁量基准档次。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n该条规定处一千元以上五千元以下的罚款。\n本局决定：罚款⟦5000元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定处一千元以上五千元以下的罚款。当事人屡次违法，从重处罚。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定处一千元以上五千元以下的罚款。\n本局决定：罚款2000元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("从重|裁量基准|裁量权|屡次|情节严重|情节恶劣|再次") then return end
    local range
    for _, fine in ipairs(case.fines(doc)) do
      if fine.state == "range" and fine.upper then
        if range and range.upper ~= fine.upper then return end
        range = fine
      end
    end
    if not range then return end
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      if fine.value == range.upper then
        report(fine.quantity, "罚款" .. case.yuan(fine.value) .. "为幅度的上限，没有写明从重的情节和裁量档次。")
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

-- Steps that come before the decision, by their words.
local steps = "^[^，。；]{0,24}(?:立案|现场检查|现场勘|询问|抽样|告知书|告知当事人|举行(?:了)?听证|集体讨论|"
  .. "法制审核)|^，?(?:本局|我局|本机关|本大队|执法人员)[^，。；]{0,24}(?:立案|检查|勘验|询问|告知书|告知当事人)"

return rule {
  title      = "程序日期晚于决定日期",
  why        = "立案、调查、告知、听证、审核都应当在作出决定之前完成，日期在决定之后的，是先决定后补程序或者日期写错。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第四十条", "行政处罚法@2021-01-22 第六十二条" },
  since      = "0.1",
  tags       = { "dates" },
  suggest    = "核对案卷中该步骤的实际日期；日期写错的更正，确属事后补办的，该步骤不能支持已作出的决定。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n⟦2026年10月22日⟧，本局向当事人送达行政处罚告知书。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年10月9日，本局向当事人送达行政处罚告知书。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n当事人应当于2026年11月5日前缴纳罚款。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n当事人的许可证有效期至2027年3月1日。本局于2026年9月3日立案。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
  },
  check = function(doc, report)
    local decided = case.decided(doc)
    if not decided or not case.titled(doc, "决定书") then return end
    for _, step in ipairs(case.steps(doc, steps, "将|拟于|前")) do
      if step.date > decided.date then
        report {
          at = step.quantity,
          message = "该步骤的日期（" .. step.quantity.text .. "）晚于作出决定的日期（"
            .. decided.quantity.text .. "）。",
          related = { { at = decided.quantity, note = "作出决定的日期" } },
        }
      end
    end
  end,
}

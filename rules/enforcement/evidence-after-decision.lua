-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local evidence = "^[^。；，]{0,30}(?:笔录|照片|检验报告|"
  .. "检测报告|鉴定意见|鉴定报告|评估报告|证言|视频资料|录像|光盘|检查记录|票据|单据)"

return rule {
  title      = "证据形成于决定之后",
  why        = "处罚决定应当以决定之前查明的事实和收集的证据为根据，决定之后形成的证据不能证明决定合法。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第四十六条第三款", "行政处罚法@2021-01-22 第四十条" },
  since      = "0.1",
  tags       = { "evidence", "dates" },
  triggers   = { "笔录", "照片", "报告", "鉴定", "证言", "视频", "录像", "光盘", "记录", "票据", "单据" },
  suggest    = "核对证据的形成日期；确在决定之后形成的，不得列为该决定的证据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n证据一：⟦2026年10月25日⟧制作的现场笔录一份。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n证据一：2026年9月25日制作的现场笔录一份。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n证据一：2026年10月20日制作的询问笔录。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n请于2026年11月20日前提交整改照片。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
  },
  check = function(doc, report)
    local decided = case.decided(doc)
    if not decided or not case.titled(doc, "决定书") then return end
    for _, step in ipairs(case.steps(doc, evidence, "前[^，。；]{0,6}(?:提交|提供|报送|补)|(?:提交|报送)")) do
      if step.date > decided.date then
        report {
          at = step.quantity,
          message = "证据的日期（" .. step.quantity.text .. "）晚于作出决定的日期（"
            .. decided.quantity.text .. "）。",
          related = { { at = decided.quantity, note = "作出决定的日期" } },
        }
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "救济告知没有写明受理机关",
  why        = "只写可以申请复议或者起诉，不写向哪个机关、哪个法院，当事人难以行使权利。",
  severity   = "note", confidence = "hint",
  applies    = { kind = { "penalty", "coercion", "licence" } },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（五）项" },
  since      = "0.1",
  tags       = { "remedy" },
  triggers   = { "复议" },
  suggest    = "写明行政复议机关和有管辖权的人民法院的名称。",
  examples   = {
    { bad  = "当事人不服本决定的，⟦可以在六十日内申请行政复议⟧，或者在六个月内提起行政诉讼。" },
    { good = "当事人不服本决定的，可以在六十日内向青石县人民政府申请行政复议，或者在六个月内向青石县人民法院提起行政诉讼。" },
    { good = "当事人申请行政复议的，加处罚款不予计算。" },
  },
  check = function(doc, report)
    local told = doc:first("可以[^。；，向]{0,30}申请(?:行政)?复议")
    if told and not doc:has("(?:人民政府|局|厅|委员会|机关|关)(?:依法)?申请(?:行政)?复议") then
      report(told, "没有写明向哪一个机关申请行政复议。")
    end
  end,
}

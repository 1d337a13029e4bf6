-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "强制拆除前未见公告",
  why        = "强制拆除违法建筑应当先公告、限期自行拆除，并等待复议、诉讼期限届满。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第四十四条" },
  since      = "0.1",
  tags       = { "execution" },
  triggers   = { "强制拆除" },
  suggest    = "核实是否已经公告限期自行拆除，当事人是否已过复议、诉讼期限，并在决定书中写明。",
  examples   = {
    { bad  = "⟦青石县自然资源局强制拆除决定书⟧\n当事人：柳青\n经催告仍未拆除，决定于2026年10月12日强制拆除。" },
    { good = "青石县自然资源局强制拆除决定书\n当事人：柳青\n本局于2026年9月1日发布公告限期自行拆除，经催告仍未拆除，决定强制拆除。" },
    { good = "青石县自然资源局限期拆除决定书\n当事人：柳青\n责令自行拆除，逾期依法强制拆除。" },
  },
  check = function(doc, report)
    if case.titled(doc, "强制(?:拆除|执行)决定书") and doc:has("强制拆除|拆除") and not doc:has("公告") then
      report(doc.front.title, "没有记载已经公告、限期当事人自行拆除。")
    end
  end,
}

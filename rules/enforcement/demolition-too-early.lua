-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "救济期限未满即强制拆除",
  why        = "强制拆除违法建筑，应当在当事人的复议、诉讼期限届满且不拆除之后实施，提前拆除剥夺了救济权利。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第四十四条", "行政诉讼法@2017-06-27 第四十六条第一款" },
  since      = "0.1",
  tags       = { "execution", "dates" },
  triggers   = { "拆除" },
  suggest    = "待复议、诉讼期限届满后再实施；经过复议、诉讼的写明结果。",
  examples   = {
    { bad  = "强制拆除决定书\n限期拆除决定书于⟦2026年7月1日⟧送达，本局已经公告，你逾期未拆除，现决定强制拆除。\n青石县综合行政执法局\n2026年8月20日" },
    { good = "强制拆除决定书\n限期拆除决定书于2026年1月5日送达，本局已经公告，你逾期未拆除，现决定强制拆除。\n青石县综合行政执法局\n2026年8月20日" },
    { good = "强制拆除决定书\n限期拆除决定书于2026年7月1日送达，你申请行政复议，复议决定维持。现决定强制拆除。\n青石县综合行政执法局\n2026年12月20日" },
    { good = "限期拆除决定书\n责令你于2026年7月1日前自行拆除。\n青石县综合行政执法局\n2026年6月1日" },
  },
  check = function(doc, report)
    local suit, decided = law.param("suit_months"), case.decided(doc)
    if not (suit and decided) or not case.titled(doc, "强制(?:拆除|执行)决定书") then return end
    if not doc:has("强制拆除") or doc:has("判决|裁定|复议决定|维持|正在(?:建设|搭建)|在建") then return end
    local around = case.around(doc)
    for _, step in ipairs(case.steps(doc, "^[^。；，]{0,16}送达", "催告|告知书|将")) do
      local before = around(step.quantity) or ""
      if re.find(before .. step.words, "拆除[^，。；]{0,6}决定书") then
        local ends = dates.add_months(step.date, suit.value)
        if decided.date < ends then
          report {
            at = step.quantity,
            message = "限期拆除决定于" .. step.quantity.text .. "送达，起诉期限约至" .. ends
              .. "届满，强制拆除决定作出时（" .. decided.quantity.text .. "）尚未届满。",
            related = { { at = decided.quantity, note = "决定强制拆除" } },
          }
          return
        end
      end
    end
  end,
}

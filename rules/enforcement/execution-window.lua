-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "申请强制执行过早或者过迟",
  why        = "起诉期限届满前申请，当事人的救济权利尚在；自届满之日起超过法定月数申请，法院不予受理。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "coercion", "other" } },
  basis      = { "行政强制法@2011-06-30 第五十三条", "行政诉讼法@2017-06-27 第四十六条第一款" },
  since      = "0.1",
  tags       = { "execution", "dates" },
  triggers   = { "强制执行" },
  suggest    = "核对决定书送达日、复议和诉讼期限届满日；经过复议、诉讼的自其文书生效后计算并写明。",
  examples   = {
    { bad  = "强制执行申请书\n申请人的行政处罚决定书于⟦2025年3月3日⟧送达。被申请人未履行，现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
    { bad  = "强制执行申请书\n行政处罚决定书于⟦2026年5月6日⟧送达被申请人。现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
    { good = "强制执行申请书\n行政处罚决定书于2025年12月3日送达被申请人。现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
    { good = "强制执行申请书\n行政处罚决定书于2025年3月3日送达。被申请人提起行政诉讼，判决于2026年5月1日生效。现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
    { good = "强制执行申请书\n催告书于2026年6月6日送达被申请人。现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
    { good = "强制执行申请书\n2025年3月3日现场检查后，行政处罚决定书于2025年12月3日送达被申请人。现申请强制执行。\n青石县自然资源局\n2026年6月29日" },
  },
  check = function(doc, report)
    local suit, window, applied = law.param("suit_months"), law.param("court_apply_months"), case.decided(doc)
    if not (suit and window and applied) or not case.titled(doc, "强制执行申请书|申请强制执行") then return end
    if doc:has("判决|裁定|复议决定|维持|分期|延期|中止") then return end
    local around = case.around(doc)
    for _, step in ipairs(case.steps(doc, "^[^。；，]{0,16}送达", "催告|告知书|将")) do
      local before = around(step.quantity) or ""
      if re.find(before, "决定书[^，。；]{0,12}$") or re.find(step.words, "^[^。；，]{0,16}决定书") then
        local ends = dates.add_months(step.date, suit.value)
        local last = dates.add_months(ends, window.value)
        if applied.date < ends or applied.date > dates.add_days(last, 1) then
          report {
            at = step.quantity,
            message = "决定书于" .. step.quantity.text .. "送达，起诉期限约至" .. ends .. "届满，"
              .. (applied.date < ends and "申请时尚未届满。" or "申请已超过届满后"
                .. case.whole(window.value) .. "个月（" .. last .. "）。"),
            related = { { at = applied.quantity, note = "申请日期" } },
          }
          return
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "工伤认定超过法定期限",
  why        = "应当自受理工伤认定申请之日起法定期限内作出决定，中止的期间不计算。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "other", "licence" } },
  basis      = { "工伤保险条例@2010-12-20 第二十条第一款" },
  since      = "0.1",
  tags       = { "injury", "dates" },
  triggers   = { "工伤" },
  suggest    = "核对受理日期以及中止的文书和期间，在决定中写明。",
  examples   = {
    { bad  = "认定工伤决定书\n申请人：柳青\n本机关于⟦2026年3月2日⟧受理工伤认定申请。\n决定认定为工伤。\n青石县人力资源和社会保障局\n2026年6月20日", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n本机关于2026年3月2日受理工伤认定申请。\n决定认定为工伤。\n青石县人力资源和社会保障局\n2026年4月20日", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n本机关于2026年3月2日受理工伤认定申请，因等待司法机关结论，3月10日至6月1日中止。\n决定认定为工伤。\n青石县人力资源和社会保障局\n2026年6月20日", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n申请人2026年3月2日受伤，本机关于2026年6月1日受理。\n决定认定为工伤。\n青石县人力资源和社会保障局\n2026年6月20日", kind = "other" },
  },
  check = function(doc, report)
    local term, decided = law.param("injury_decision_days"), case.decided(doc)
    if not (term and decided) or not case.titled(doc, "工伤") or doc:has("中止") then return end
    for _, step in ipairs(case.steps(doc, "^[^。；，]{0,6}受理", "不予受理")) do
      local used = dates.days(step.date, decided.date)
      if used > term.value then
        report {
          at = step.quantity,
          message = "自受理（" .. step.quantity.text .. "）至决定（" .. decided.quantity.text .. "）共"
            .. tostring(used) .. "日，超过" .. case.whole(term.value) .. "日，未见中止的说明。",
          related = { { at = decided.quantity, note = "作出决定" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "对未成年人的处罚不合法",
  why        = "不满法定年龄的未成年人不予处罚；已满该年龄不满十八周岁的，应当从轻或者减轻处罚。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第三十条" },
  since      = "0.1",
  tags       = { "discretion", "party" },
  suggest    = "核对当事人行为时的年龄；不满十四周岁的不予处罚并责令监护人管教，不满十八周岁的从轻或者减轻并写明。",
  examples   = {
    { bad  = "青石县公安局行政处罚决定书\n被处罚人：柳青，⟦2013年5月6日出生⟧。\n2026年8月3日，被处罚人毁坏路灯。\n本局决定：罚款五百元。\n2026年9月20日" },
    { bad  = "青石县公安局行政处罚决定书\n当事人：柳青，⟦2010年5月6日出生⟧。\n2026年8月3日，当事人毁坏路灯。\n本局决定：罚款五百元。\n2026年9月20日" },
    { good = "青石县公安局行政处罚决定书\n当事人：柳青，2010年5月6日出生。\n2026年8月3日，当事人毁坏路灯，因未满十八周岁，从轻处罚。\n本局决定：罚款二百元。\n2026年9月20日" },
    { good = "青石县公安局行政处罚决定书\n当事人：柳青，1990年5月6日出生。\n2026年8月3日，当事人毁坏路灯。\n本局决定：罚款五百元。\n2026年9月20日" },
    { good = "青石县公安局不予行政处罚决定书\n当事人：柳青，2013年5月6日出生。\n本局决定不予处罚。\n2026年9月20日" },
    { good = "青石县公安局行政处罚决定书\n当事人：青石县老街粮油店，经营者2009年5月6日出生。受害人2013年5月6日出生。\n本局决定：罚款五百元。\n2026年9月20日" },
  },
  check = function(doc, report)
    local none, some, decided = law.param("penalty_age_none"), law.param("penalty_age_mitigate"), case.decided(doc)
    if not (none and some and decided) or not case.titled(doc, "处罚决定书") or case.titled(doc, "不予") then return end
    local born = doc:first("(?:当事人|被处罚人|违法行为人)(?:：|姓名)[^。；\\n]{0,60}?(?P<at>(?:出生日期：?|生于)?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:出生|生)?)")
    if not born or not doc:has("生", born.spans.at) or doc:has("经营者|负责人|代表人", born) then return end
    local birth = doc:quantities("date", born.spans.at)[1]
    if not (birth and birth.date) then return end
    local act = decided.date
    for _, step in ipairs(case.dates(doc)) do
      if step.date > birth.date and step.date < act then act = step.date end
    end
    if act < dates.add_months(birth.date, none.value * 12) then
      report(born.spans.at, "当事人行为时（" .. act .. "）不满" .. case.whole(none.value)
        .. "周岁，依法不予处罚，应当责令监护人加以管教。")
    elseif act < dates.add_months(birth.date, some.value * 12) and not doc:has("从轻|减轻|未成年") then
      report(born.spans.at, "当事人行为时（" .. act .. "）不满" .. case.whole(some.value)
        .. "周岁，应当从轻或者减轻处罚，文书未提及。")
    end
  end,
}

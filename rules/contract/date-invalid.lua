-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "日期不存在",
  why        = "日历上没有的日期不能确定期限的届满，期限由此不明。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "日", "-", "/", "." },
  suggest    = "核对日历后更正。",
  examples   = {
    { bad  = "租赁期限自2026年3月1日起至⟦2027年2月29日⟧止。" },
    { bad  = "乙方应当于⟦2026年6月31日⟧前交货。" },
    { good = "租赁期限自2026年3月1日起至2028年2月29日止。" },
    { good = "乙方应当于2026年6月30日前交货。" },
    { good = "租金于农历2026年2月30日前付清。" },
    { good = "每月31日为结算日，当月没有该日的，为月末。" },
  },
  check = function(doc, report)
    for _, day in ipairs(doc:quantities("date")) do
      if day.impossible and not doc:quoted(day) then
        local sentence = doc:sentence_at(day)
        if not (sentence and doc:has("农历|阴历|旧历", sentence)) then
          report(day, "“" .. day.text .. "”在日历上不存在。")
        end
      end
    end
  end,
}

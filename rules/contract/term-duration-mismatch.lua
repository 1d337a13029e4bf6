-- SPDX-License-Identifier: GPL-3.0-or-later
-- A length of time and two dates fit if either way of counting gives the end: with or without
-- the first day.
local function fits(length, from, to)
  local whole = math.tointeger(length.value)
  if not whole then return true end
  if length.unit == "day" then
    local days = dates.days(from, to)
    return math.abs(days - whole) <= 1
  end
  local months = length.unit == "year" and whole * 12 or whole
  local limit = dates.add_months(from, months)
  return math.abs(dates.days(limit, to)) <= 1
end

return rule {
  title      = "期限长度与起止日期不符",
  why        = "写明的期限长度与起止日期推算的结果不同，届满日以哪一个为准不能确定。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条", "民法典@2020-05-28 第二百零二条" },
  since      = "0.1",
  triggers   = { "期" },
  suggest    = "按照真实意思调整起止日期或者期限长度。",
  examples   = {
    { bad  = "租赁期限为⟦三年，自2026年1月1日起至2028年11月30日⟧止。" },
    { bad  = "服务期限自⟦2026年3月1日起至2027年3月31日止，共12个月⟧。" },
    { good = "租赁期限为三年，自2026年1月1日起至2028年12月31日止。" },
    { good = "服务期限自2026年3月1日起至2027年3月1日止，共一年。" },
    { good = "租赁期限为三年，自2026年1月1日起至2029年2月28日止，其中免租期二个月。" },
    { good = "工期为90日历天，自2026年6月1日起至2026年8月30日止。" },
    { good = "质保期为二年，自验收合格之日起计算；服务期自2026年1月1日起至2026年12月31日止。" },
    { good = "租赁期限约三年，自2026年1月1日起至2028年11月30日止。" },
  },
  check = function(doc, report)
    for _, sentence in ipairs(doc:sentences()) do
      local days = doc:quantities("date", sentence)
      local lengths = doc:quantities("duration", sentence)
      if #days == 2 and #lengths == 1 and days[1].date and days[2].date
          and days[1].date < days[2].date then
        local length = lengths[1]
        local joined = doc:join(days[1], days[2])
        local between = doc:part(joined, days[1].span.last - days[1].span.first,
          days[2].span.first - days[1].span.first)
        local all = doc:join(length, joined)
        if doc:has("^[ ]?(?:起|开始)?，?(?:至|到|—|-|～)[ ]?$", between)
            and not doc:has("；|。", all)
            and doc:has("(?:期限?|工期|租期|共计?|为期|总计)[^，。；0-9]{0,4}", sentence)
            and not doc:has("免租|约|不少于|左右|提前|每|逾期|试用期|前{numeral}|延长|顺延|宽限|内[，。；支付完]", sentence)
            and (length.unit == "year" or length.unit == "month" or length.unit == "day")
            and not length.upper and not fits(length, days[1].date, days[2].date) then
          report {
            at = all,
            message = "写明期限为" .. length.text .. "，而" .. days[1].text .. "至" .. days[2].text
              .. "不是这一长度。",
          }
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "查封、扣押期限超过法定期限",
  why        = "查封、扣押的期限和延长的期限由法律规定，超过的部分没有依据。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "coercion", "penalty" } },
  basis      = { "行政强制法@2011-06-30 第二十五条第一款" },
  since      = "0.1",
  tags       = { "coercion", "dates" },
  triggers   = { "查封", "扣押" },
  suggest    = "改为三十日以内；情况复杂的经批准延长，延长不得超过三十日并书面告知理由。",
  examples   = {
    { bad  = "青石县市场监督管理局扣押决定书\n决定扣押电子秤一台，扣押期限为⟦六十日⟧。" },
    { bad  = "青石县市场监督管理局查封决定书\n查封期限自⟦2026年8月1日至2026年10月20日⟧。" },
    { bad  = "青石县市场监督管理局延长扣押期限决定书\n决定延长扣押期限⟦四十五日⟧。" },
    { good = "青石县市场监督管理局扣押决定书\n决定扣押电子秤一台，扣押期限为三十日。" },
    { good = "青石县市场监督管理局查封决定书\n查封期限自2026年8月1日至2026年8月30日。" },
    { good = "青石县市场监督管理局扣押决定书\n扣押期限为三十日。不服的，可以在六十日内申请行政复议。" },
    { good = "青石县市场监督管理局延长扣押期限决定书\n决定延长扣押期限，延长后自2026年8月1日至2026年9月29日，检验期间不计入扣押期限。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年8月1日扣押的电子秤予以没收。当事人可以在六十日内申请行政复议。" },
    { good = "青石县市场监督管理局扣押决定书\n扣押期限自2026年8月1日至2026年8月30日。产品保质期九十日。" },
  },
  check = function(doc, report)
    local most, more = law.param("seizure_days"), law.param("seizure_extension_days")
    if not (most and more) or doc:has("(?:法律|行政法规)(?:、行政法规)?另有规定|检验期间|检测期间|鉴定期间|海关|税务") then return end
    for match in doc:find("(?:查封|扣押)[^。；，\\n]{0,16}期限(?:为|：|是|共)?(?P<at>{numeral}(?:日|天|个月))") do
      local term = doc:quantities("duration", match.spans.at)[1]
      local limit = doc:has("延长", doc:sentence_at(match) or match) and more.value or most.value
      local days = term and (term.unit == "month" and term.value * 30 or term.unit == "day" and term.value)
      if days and days > limit then
        report(match.spans.at, "查封、扣押的期限写为" .. match.at .. "，法定最长为" .. case.whole(limit) .. "日。")
        return
      end
    end
    for match in doc:find("(?:查封|扣押)[^。；\\n]{0,16}期限[^。；\\n]{0,8}(?P<at>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:起)?至[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)") do
      local ends = doc:quantities("date", match.spans.at)
      if #ends == 2 and ends[1].date and ends[2].date then
        local days = dates.days(ends[1].date, ends[2].date) + 1
        local limit = most.value + (doc:has("延长") and more.value or 0)
        if days > limit + 1 then
          report(match.spans.at, "查封、扣押共" .. tostring(days) .. "日，法定最长为" .. case.whole(limit) .. "日。")
          return
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "颁发许可证件的期限过长",
  why        = "准予许可的，应当自作出决定之日起法定期限内颁发、送达许可证件。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "licence" },
  basis      = { "行政许可法@2019-04-23 第四十四条" },
  since      = "0.1",
  tags       = { "licence" },
  triggers   = { "颁发", "领取", "发证", "送达" },
  suggest    = "改为自作出决定之日起十日内颁发、送达。",
  examples   = {
    { bad  = "准予行政许可决定书\n本局将在⟦三十个工作日内颁发⟧许可证。" },
    { good = "准予行政许可决定书\n本局将在十个工作日内颁发许可证。" },
    { good = "准予行政许可决定书\n请于三十日内领取许可证，逾期不领的由本局保管。" },
    { good = "不予行政许可决定书\n可以在六十日内申请复议。" },
  },
  check = function(doc, report)
    local term = law.param("licence_issue_days")
    if not term then return end
    for match in doc:find("(?:本局|我局|本机关|我机关|本委)[^。；\\n]{0,12}?(?P<at>{numeral}个?(?:工作)?日内(?:向你单位|向你公司|向你)?(?:颁发|核发|制发|发放))[^。；\\n]{0,10}(?:证|批文)") do
      local days = doc:quantities("duration", match.spans.at)[1]
      if days and (days.unit == "working_day" and days.value > term.value or days.value > term.value + 6) then
        report(match.spans.at, "颁发许可证件的期限写为“" .. match.at .. "”，法定为" .. lib("case").whole(term.value) .. "个工作日。")
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "罚款缴纳期限或者方式不合法",
  why        = "当事人应当在法定期限内到指定银行或者通过电子支付系统缴纳罚款，除法定情形外不得由执法机关自行收缴。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第六十七条第三款", "行政处罚法@2021-01-22 第六十七条第二款" },
  since      = "0.1",
  triggers   = { "罚款" },
  suggest    = "改为“自收到本决定书之日起十五日内到××银行或者通过电子支付系统缴纳罚款”。",
  examples   = {
    { bad  = "当事人应当⟦自收到本决定书之日起三十日内⟧将罚款交至青石县农村商业银行。" },
    { bad  = "当事人应当自收到本决定书之日起十五日内⟦将罚款交至本局财务科⟧。" },
    { good = "当事人应当自收到本决定书之日起十五日内，到青石县农村商业银行缴纳罚款，也可以通过电子支付系统缴纳。" },
    { good = "当事人应当自收到本决定书之日起15日内缴纳罚款。逾期不缴纳的，本局将在三十日后催告。" },
    { good = "依法当场收缴的罚款，由执法人员在二日内交至本局，本局在二日内缴付指定的银行。" },
    { good = "决定对当事人罚款八百元。当事人可以在六十日内申请行政复议。" },
    { good = "当事人确有经济困难的，可以申请在三个月内分期缴纳罚款。" },
  },
  check = function(doc, report)
    local term = law.param("fine_pay_days")
    if not term then return end
    for match in doc:find("(?P<at>(?:自|在|于)?(?:收到|接到|送达)[^，。；]{0,16}{numeral}(?:日|天|个月)内)[^。；]{0,24}?(?:罚款|缴款|缴纳|缴清)") do
      local duration = doc:quantities("duration", match)[1]
      if duration and not (duration.unit == "day" and duration.value == term.value)
          and duration.unit ~= "working_day" and not doc:has("分期|延期|暂缓|复议|诉讼|催告|当场", match) then
        report {
          at = match.spans.at,
          message = "缴纳罚款的期限写为" .. duration.text .. "，法定期限为收到决定书之日起"
            .. tostring(math.tointeger(term.value)) .. "日。",
        }
      end
    end
    for match in doc:find("(?P<at>(?:将)?(?:罚款)?(?:缴纳?|交|上缴|缴)(?:至|到|给)(?:本局|我局|本机关|我机关|本大队|执法人员)[^，。；]{0,8})") do
      local sentence = doc:sentence_at(match) or match
      if not doc:has("当场收缴|当场", sentence) and doc:has("罚款", sentence) then
        report {
          at = match,
          message = "要求当事人将罚款直接交给执法机关（“" .. match.text .. "”），违反罚款决定与收缴分离的要求。",
        }
      end
    end
  end,
}

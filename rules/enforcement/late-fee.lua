-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "加处罚款标准或者上限不合法",
  why        = "到期不缴纳罚款的，加处罚款的标准和上限由法律规定，行政机关不能另定。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第七十二条第一款第（一）项" },
  since      = "0.1",
  triggers   = { "加处罚款", "加处" },
  suggest    = "写明每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。",
  examples   = {
    { bad  = "逾期不缴纳的，⟦每日按罚款数额的百分之五加处罚款⟧。" },
    { bad  = "到期不缴纳罚款的，⟦每日按罚款数额的1%加处罚款⟧。" },
    { bad  = "拒不缴纳的，⟦按日加处罚款数额5%的罚款⟧。" },
    { good = "逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。" },
    { good = "到期不缴纳罚款的，每日按罚款数额的3%加处罚款。" },
    { good = "逾期不缴纳的，依法加处罚款。" },
    { good = "税款逾期缴纳的，每日按滞纳税款的万分之五加收滞纳金。" },
    { good = "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，按照货值百分之十计算的罚款不变。" },
    { good = "罚款应当在十五日内缴纳，从轻按货值的百分之五处以罚款。" },
  },
  check = function(doc, report)
    local daily = law.param("late_fine_daily_rate")
    if not daily then return end
    local daily_words = "(?:每日|按日|每天|逐日)"
    for match in doc:find(daily_words .. "[^，。；]{0,16}{percent}[^，。；]{0,8}加处(?:罚款)?|"
        .. daily_words .. "[^，。；]{0,6}加处[^，。；]{0,12}{percent}(?:的罚款)?") do
      for _, rate in ipairs(doc:quantities(nil, match)) do
        if (rate.kind == "percentage" or rate.kind == "rate")
            and math.abs(rate.value - daily.value) > 0.000001 then
          report {
            at = match,
            message = "加处罚款的标准写为每日" .. rate.text .. "，法定标准为每日"
              .. tostring(math.tointeger(math.floor(daily.value * 100 + 0.5))) .. "%。",
          }
        end
      end
    end
  end,
}

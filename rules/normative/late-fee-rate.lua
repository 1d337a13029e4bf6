-- SPDX-License-Identifier: GPL-3.0-or-later
local rate = "(?:每日|每天|按日|日)[^，。；]{0,16}?(?P<rate>{percent})[^，。；]{0,10}?加处(?:罚款|罚金)"
local endless = "加处罚款[^。；]{0,10}?(?P<at>直至(?:缴清|交清|缴纳)|不设上限|上不封顶)"

return rule {
  title = "加处罚款标准违法",
  why = "逾期不缴纳罚款的，加处罚款的日标准和总额上限由法律规定，不得提高，也不得超出罚款本数。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = {
    "行政处罚法@2021-01-22 第七十二条第一款第（一）项",
    "行政强制法@2011-06-30 第四十五条第二款",
  },
  since = "0.1",
  tags = { "处罚" },
  message = "加处罚款标准违法。",
  suggest = "改为依照行政处罚法律的规定加处罚款，并写明加处数额不得超出罚款数额。",
  triggers = { "加处" },
  check = function(doc, report)
    local limit = law.param("late_fine_daily_rate")
    if not limit then
      return
    end
    for hit in doc:find(rate) do
      local quantity = doc:quantities(nil, hit.spans.rate)[1]
      if quantity and quantity.value > limit.value + 0.000001 and not doc:quoted(hit)
        and not doc:negated(hit) then
        report(hit.spans.rate, "加处罚款每日" .. hit.rate .. "，高于法定的百分之"
          .. string.format("%g", limit.value * 100) .. "。")
      end
    end
    for hit in doc:find(endless) do
      if not doc:quoted(hit) and not doc:negated(hit) then
        report(hit.spans.at, "加处罚款没有上限；加处的数额不得超出罚款的数额。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "逾期不缴纳罚款的，每日按罚款数额的⟦百分之五⟧加处罚款。" },
    { kind = "normative", bad = "逾期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，⟦直至缴清⟧。" },
    { kind = "normative",
      good = "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。" },
    { kind = "normative",
      good = "逾期不缴纳罚款的，依照《中华人民共和国行政处罚法》第七十二条的规定加处罚款。" },
    { kind = "normative", good = "逾期付款的，每日按合同价款的百分之五支付违约金。" },
    { kind = "normative", good = "对加处罚款有异议的，可以提出申诉，直至办结。" },
  },
}

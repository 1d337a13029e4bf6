-- SPDX-License-Identifier: GPL-3.0-or-later
local term = "(?:查封|扣押|暂扣|扣留)[^。；]{0,16}?(?:期限|时间|期间)[^，。；]{0,8}?(?P<period>{duration})"
local extend = "(?:查封|扣押|暂扣|扣留)[^。；]{0,40}?(?P<at>(?:可以|可)?(?:多次|反复|继续|再次)延长)"
local charge = "(?:查封|扣押|暂扣|扣留|拖移)[^。；]{0,40}?(?P<at>(?:保管|停车|拖车|检测|检验|鉴定|看管)费用?"
  .. "[^，。；]{0,6}?由(?:当事人|违法行为人|行为人|车主|经营者|被查封人|所有人)[^，。；]{0,4}(?:承担|负担|缴纳|支付))"

return rule {
  title = "查封、扣押的期限、费用抵触上位法",
  why = "查封、扣押的期限和延长由法律规定；保管、检测、鉴定费用由行政机关承担，不得转嫁给当事人。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = {
    "行政强制法@2011-06-30 第二十五条",
    "行政强制法@2011-06-30 第二十六条第三款",
  },
  since = "0.1",
  tags = { "强制", "期限" },
  message = "查封、扣押的期限或者费用抵触上位法。",
  suggest = "改为法定期限，期满延长一次并书面告知理由；保管、检测、鉴定费用由行政机关承担。",
  triggers = { "查封", "扣押", "暂扣", "扣留", "拖移" },
  check = function(doc, report)
    local limit = law.param("seizure_days")
    if not limit then
      return
    end
    local function clear(hit)
      local sentence = doc:sentence_at(hit) or hit
      return not doc:quoted(hit) and not doc:restating(hit)
        and not doc:has("(?:{onlaw}|法律、行政法规|不得由|人民法院|监察|证件|证书|执照|驾驶证)", sentence)
    end
    for hit in doc:find(term) do
      local quantity = doc:quantities("duration", hit.spans.period)[1]
      local days = quantity and (quantity.unit == "day" and quantity.value
        or quantity.unit == "working_day" and quantity.value * 1.4
        or quantity.unit == "month" and quantity.value * 30)
      if days and days > limit.value + 1 and clear(hit) then
        report(hit.spans.period, "查封、扣押期限“" .. hit.period .. "”超过法定的" .. limit.value .. "日。")
      end
    end
    for hit in doc:find(extend) do
      if clear(hit) and not doc:negated(hit.spans.at) then
        report(hit.spans.at, "查封、扣押期限不能“" .. hit.spans.at.text .. "”，延长的期限以法律规定为限。")
      end
    end
    for hit in doc:find(charge) do
      if clear(hit) and not doc:negated(hit.spans.at) then
        report(hit.spans.at, "“" .. hit.spans.at.text .. "”不符合因查封、扣押发生的费用由行政机关承担的规定。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "扣押车辆的期限为⟦六十日⟧。" },
    { kind = "normative", bad = "扣押物品的⟦保管费由当事人承担⟧。" },
    { kind = "normative", good = "扣押期限不得超过三十日；情况复杂的，经负责人批准可以延长三十日。" },
    { kind = "normative", good = "因查封、扣押发生的保管费用由行政机关承担。" },
    { kind = "normative", good = "暂扣驾驶证的期限为六个月。" },
    { kind = "normative", good = "仓储期间的保管费由货主承担。" },
  },
}

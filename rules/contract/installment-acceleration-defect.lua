-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "分期付款买卖的解除门槛过低",
  why        = "未付到期价款达到全部价款的五分之一并经催告后，出卖人才可以请求付清全部价款或者解除合同。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第六百三十四条第一款" },
  since      = "0.1",
  triggers   = { "期" },
  suggest    = "将触发条件提高到法定比例并写明催告和宽限期。",
  examples   = {
    { bad  = "车辆分期付款买卖合同\n第一条 ⟦买受人逾期支付任何一期款项的，出卖人有权收回车辆⟧。" },
    { good = "车辆分期付款买卖合同\n第一条 买受人欠付到期价款达全部价款五分之一，经催告十五日仍未支付的，出卖人可以解除合同。" },
    { good = "服务合同\n第一条 分期付款，任何一期逾期的，甲方可以解除合同。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or not doc:has("买卖|购|转让|销售", title) or doc:has("股权|技术|土地", title) then return end
    local parts = doc:first("分(?:为)?(?P<n>{numeral})期|分期(?:付款|支付|付清)")
    local times = parts and parts.n and numeral_value(parts.n)
    local least = law.param("installment.min_times")
    if not parts or (times and least and times < least.value) then return end
    for _, sentence in ipairs(doc:sentences()) do
      local match = doc:first("(?:买受人|乙方|买方|受让人)[^，。；]{0,12}(?:任何|任一)一?期[^。；]{0,20}?(?:解除合同|收回[^，。；]{0,4}(?:车辆|货物|标的物|房屋|设备|车)|(?:支付|付清)全部(?:剩余)?(?:价款|款项))", sentence)
      if match and not doc:has("五分之一|20%|百分之二十|催告", sentence) then
        report(match, "“" .. match.text .. "”低于法定的解除条件。")
      end
    end
  end,
}

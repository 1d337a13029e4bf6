-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local payer = "(?:甲方|采购人|发包人|买方|需方|委托人|定作人)"

return rule {
  title      = "迟延付款的利息低于法定下限或者被排除",
  why        = "机关、事业单位和大型企业迟延支付中小企业款项的，约定利率不得低于合同订立时一年期贷款市场报价利率。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "保障中小企业款项支付条例@2025-03-17 第十七条" },
  since      = "0.1",
  triggers   = { "利息", "利率", "不承担任何", "不承担违约", "不承担逾期" },
  suggest    = "约定的利率不低于一年期贷款市场报价利率；没有约定的，依法按每日万分之五计算。",
  examples   = {
    { bad  = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 ⟦甲方逾期付款的，按年利率2%支付利息⟧。" },
    { bad  = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 ⟦甲方逾期付款的，不计利息⟧。" },
    { bad  = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 ⟦甲方逾期付款的，不承担任何责任⟧。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方逾期付款的，乙方不承担违约责任。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 因不可抗力致甲方逾期付款的，不承担违约责任。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方逾期付款的，按逾期金额每日万分之五支付利息。" },
    { good = "采购合同\n甲方：云岭微光电子有限公司\n乙方：云岭青禾科技有限公司\n第一条 甲方逾期付款的，按年利率2%支付利息。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 乙方逾期退款的，按年利率2%支付利息。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方退还履约保证金，不计利息。" },
    { good = "采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 甲方逾期付款的，按年利率4%支付利息。" },
  },
  check = function(doc, report)
    local first = doc:parties()[1]
    if not first or (first.kind ~= "organ" and first.kind ~= "institution") then return end
    if contract.one_of(doc, { "loan", "labor", "lease", "housing-lease" }) then return end
    local when = contract.when_small(doc)
    if not when then return end
    local delay = payer .. "[^，。；]{0,6}(?:逾期|迟延|延迟|未按[^，。；]{0,6})(?:付款|支付)"
    local late = delay .. "[^。；]{0,30}?"
    local free = doc:first("(?P<at>" .. late .. "(?:不计|不予计算|不支付|免除|免收|不承担)[^，。；]{0,6}(?:利息|资金占用费))")
    if free then report(free, "约定迟延付款不计利息，低于法定下限" .. when .. "。") end
    local none = doc:first("(?P<at>" .. delay .. "[^。；乙供卖承受]{0,12}?"
      .. "不承担(?:任何|违约|逾期付款|逾期支付)(?:的)?(?:违约)?责任)")
    if none and not doc:has("不可抗力|发票|资料", doc:sentence_at(none)) then
      report(none, "约定迟延付款不承担责任，排除了法定的逾期利息" .. when .. "。")
    end
    local least = law.param("lpr.1y")
    local match = doc:first("(?P<at>" .. late .. "年(?:利率|化)[^，。；0-9]{0,6}{percent}[^，。；]{0,8}(?:利息)?)")
    local rate = match and doc:quantities(nil, match)[1]
    if least and rate and not rate.upper and rate.value < least.value - 0.0000001 then
      report(match, "迟延付款按年利率" .. string.format("%g", rate.value * 100) .. "%计息，低于一年期贷款市场报价利率"
        .. string.format("%g", least.value * 100) .. "%（" .. least.version .. "公布）" .. when .. "。")
    end
  end,
}

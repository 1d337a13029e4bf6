-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "违约金标准明显偏高",
  why        = "违约金远高于通常损失的的可能被调减，也常是千分之、万分之误写成百分之。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第五百八十五条第二款",
    "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释@2023-12-04 第六十五条第二款",
  },
  since      = "0.1",
  triggers   = { "违约金", "利息", "滞纳金" },
  -- Where reviewers ask; the law gives no fixed rate.
  options    = { daily_warn = 0.001, daily_error = 0.01, lump_warn = 0.3 },
  suggest    = "以可以预见的损失为基础设定，按日计算的通常用万分之几表述，并约定累计上限。",
  examples   = {
    { bad  = "甲方逾期付款的，⟦每逾期一日按应付款的千分之三支付违约金⟧。" },
    { bad  = "乙方擅自解除合同的，应当⟦支付合同总价50%的违约金⟧。" },
    { good = "乙方擅自解除合同的，应当支付合同总价20%的违约金。" },
    { good = "甲方逾期付款的，每逾期一日按应付款的千分之一支付违约金。" },
    { good = "乙方擅自解除合同的，应当赔偿损失，违约金累计不超过合同总价50%的违约金上限。" },
    { good = "借款合同\n第一条 甲方未按约定放款的，按未放款部分每日万分之三支付违约金。" },
    { bad  = "甲方逾期付款的，⟦每逾期一日按应付款的5%支付违约金⟧。" },
    { bad  = "乙方逾期交货的，⟦按日支付合同总价百分之二的违约金⟧。" },
    { good = "甲方逾期付款的，每逾期一日按应付款的万分之五支付违约金。" },
    { good = "甲方逾期付款的，每逾期一日按应付款的0.05%支付违约金，累计不超过合同总价的10%。" },
    { good = "乙方违约的，应当按合同总价的10%支付违约金。" },
    { good = "乙方逾期交房的，每逾期一日按月租金的千分之一支付违约金。" },
    { good = "乙方每日应当完成产量的5%，未完成的按约定支付违约金一千元。" },
    { bad  = "发包人逾期付款的，⟦每逾期一日按合同总价的5%支付利息⟧。" },
    { good = "发包人逾期付款的，每逾期一日按逾期金额的万分之五支付利息。" },
    { good = "借款期间每月按本金的1%支付利息，逾期的利率不变。" },
  },
  check = function(doc, report)
    local sum, seen = "(?:违约金|滞纳金)", {}
    for _, daily in ipairs {
      "(?:每(?:逾期|迟延|延迟)?(?:一|1)?[日天]|按[日天])[^，。；]{0,24}{percent}[^，。；]{0,16}" .. sum,
      sum .. "[^，。；]{0,10}(?:每[日天]|按[日天])[^，。；]{0,16}{percent}", "每[日天]{percent}的" .. sum,
      "每(?:逾期|迟延|延迟)(?:一|1)?[日天][^，。；]{0,24}{percent}[^，。；]{0,8}(?:利息|资金占用费)",
    } do
      for match in doc:find(daily) do
        for _, rate in ipairs(doc:quantities(nil, match)) do
          local share = rate.kind == "percentage" or rate.kind == "rate"
          if share and not seen[rate.span.first] and rate.value > options.daily_warn + 0.0000001 then
            seen[rate.span.first] = true
            report {
              at = match, severity = rate.value >= options.daily_error and "error" or "warning",
              message = "违约金按日" .. re.gsub(rate.text, "^每?[日天]", "") .. "计算，折合一年约为基数的"
                .. string.format("%.4g", rate.value * 36500) .. "%，明显偏高，存在被调减的风险，也请核对是否笔误。",
            }
            break
          end
        end
      end
    end
    if doc.front.title and doc:has("劳动|借款", doc.front.title) then return end
    for match in doc:find("(?:支付|承担|按)[^，。；日天]{0,10}(?:合同)?(?:总价款?|总额|标的额|价款|总金额)的?(?P<rate>{percent})(?:的|作为)?违约金") do
      local rate = doc:quantities("percentage", match)[1]
      if rate and rate.value > options.lump_warn and not doc:negated(match)
          and not doc:has("不超过|上限|累计|最高", doc:sentence_at(match) or match) then
        report(match, "违约金为价款的" .. rate.text .. "，明显偏高，超过造成损失的部分可能被调减。")
      end
    end
  end,
}

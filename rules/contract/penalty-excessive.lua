-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "违约金按日标准明显偏高",
  why        = "按日计算的违约金折算后远高于通常损失，约定过高的可能被调减，也常是千分之、万分之误写成百分之。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第五百八十五条第二款",
    "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释@2023-12-04 第六十五条第二款",
  },
  since      = "0.1",
  triggers   = { "违约金", "滞纳金" },
  options    = { daily = 0.01 },
  suggest    = "以可以预见的损失为基础设定，按日计算的通常用万分之几表述，并约定累计上限。",
  examples   = {
    { bad  = "甲方逾期付款的，⟦每逾期一日按应付款的5%支付违约金⟧。" },
    { bad  = "乙方逾期交货的，⟦按日支付合同总价百分之二的违约金⟧。" },
    { good = "甲方逾期付款的，每逾期一日按应付款的万分之五支付违约金。" },
    { good = "甲方逾期付款的，每逾期一日按应付款的0.05%支付违约金，累计不超过合同总价的10%。" },
    { good = "乙方违约的，应当按合同总价的10%支付违约金。" },
    { good = "乙方逾期交房的，每逾期一日按月租金的千分之一支付违约金。" },
    { good = "乙方每日应当完成产量的5%，未完成的按约定支付违约金一千元。" },
  },
  check = function(doc, report)
    local daily = "(?:每(?:逾期|迟延|延迟)?(?:一|1)?[日天]|按[日天])[^，。；]{0,24}{percent}[^，。；]{0,8}(?:违约金|滞纳金)"
    for match in doc:find(daily) do
      local rates = doc:quantities(nil, match)
      for _, rate in ipairs(rates) do
        if (rate.kind == "percentage" or rate.kind == "rate") and rate.value >= options.daily then
          report {
            at = match,
            message = "违约金按日" .. rate.text .. "计算，折合一年约为基数的"
              .. tostring(math.tointeger(math.floor(rate.value * 36500 + 0.5))) .. "%，明显偏高，存在被调减的风险，也请核对是否笔误。",
          }
          break
        end
      end
    end
  end,
}

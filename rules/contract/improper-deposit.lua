-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "履约保证金超过比例或者收取其他保证金",
  why        = "履约保证金有法定比例上限；工程建设中除法定的四类保证金外不得收取其他保证金，也不得限定为现金。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "保障中小企业款项支付条例@2025-03-17 第十三条第一款",
    "政府采购法实施条例@2015-01-30 第四十八条", "招标投标法实施条例@2019-03-02 第五十八条",
  },
  since      = "0.1",
  triggers   = { "保证金" },
  suggest    = "按法定比例收取，允许以保函等形式提交，取消其他保证金。",
  examples   = {
    { bad  = "学校项目委托代建合同\n第一条 乙方应当在十日内向甲方交纳⟦现金履约保证金⟧300万元。" },
    { good = "学校项目委托代建合同\n第一条 乙方应当在十日内向甲方交纳现金履约保证金或者银行保函。" },
    { good = "学校项目委托代建合同\n第一条 甲方不得要求乙方交纳现金履约保证金。" },
    { bad  = "乙方应当在签约前缴纳⟦合同价款15%的履约保证金⟧。采购编号为青采2026-18。" },
    { bad  = "建设工程施工合同\n乙方进场前交纳⟦诚信保证金⟧十万元。" },
    { bad  = "采购合同\n第一条 供应商应当交纳合同价5%的履约保证金，⟦限银行转账⟧。" },
    { good = "采购合同\n第一条 供应商应当提交合同价5%的履约保证金，可以转账，也可以提交银行保函。" },
    { good = "采购合同\n第一条 货款限银行转账支付。" },
    { good = "履约保证金为合同价款的10%，可以采用银行保函。采购编号为青采2026-18。" },
    { good = "建设工程施工合同\n乙方按规定存储农民工工资保证金。" },
    { good = "承租人交纳月租金15%的履约保证金。" },
    { good = "建设工程施工合同\n甲方不得收取诚信保证金。" },
    { bad  = "政府采购合同\n第一条 乙方在合同签订前⟦以现金形式交纳⟧合同总价5%的履约保证金。" },
    { good = "政府采购合同\n第一条 乙方在合同签订前以保函形式提交合同总价5%的履约保证金。" },
    { good = "政府采购合同\n第一条 乙方可以以现金形式交纳履约保证金，或者提交银行保函。" },
  },
  check = function(doc, report)
    local cap = law.param("procurement.bond_cap")
    if cap and doc:has("采购编号|项目编号|中标|招标|政府采购|采购人") then
      for _, pattern in ipairs { "(?:合同|中标|成交)(?:价款?|金额|总价)的?{percent}的?(?:作为)?履约保证金",
        "履约保证金[^，。；0-9]{0,8}(?:合同|中标|成交)(?:价款?|金额|总价)的?{percent}" } do
        for match in doc:find(pattern) do
          local rate = doc:quantities("percentage", match)[1]
          if rate and rate.value > cap.value + 0.000001 then
            report(match, "履约保证金约定为" .. rate.text .. "，超过" .. string.format("%g", cap.value * 100) .. "%的上限。")
          end
        end
      end
    end
    for match in doc:find("(?:必须|仅限|限|仅|只)(?:能|以|接受|可)?(?:银行)?(?P<form>现金|转账|电汇)") do
      local sentence = doc:sentence_at(match) or match
      if doc:has("履约(?:保证金|担保)", sentence) and not doc:has("保函|保险|担保书", sentence)
          and not doc:negated(match) and not doc:quoted(match) then
        report {
          at = match, severity = match.form == "现金" and "error" or "warning",
          message = "履约保证金限定以“" .. match.form .. "”交纳，应当允许以保函等非现金形式提交。",
        }
      end
    end
    local cash = doc:first("(?:交纳|缴纳|交付|提交|支付|存入)(?P<at>现金(?:形式的?)?履约保证金)"
      .. "|(?P<cash>以现金(?:形式|方式)?(?:交纳|缴纳|提交|支付|交付))[^，。；]{0,20}履约保证金")
    if cash and not doc:negated(cash) and not doc:has("或者|保函", doc:sentence_at(cash) or cash) then
      report(cash.spans.at or cash.spans.cash, "履约保证金限定为现金，应当允许以保函等非现金形式提交。")
    end
    if doc.front.title and doc:has("施工|建设工程", doc.front.title) then
      for match in doc:find("(?:诚信|信誉|廉洁|安全|工期)保证金") do
        if not doc:negated(match) then report(match, "工程建设中不得收取“" .. match.text .. "”。") end
      end
    end
  end,
}

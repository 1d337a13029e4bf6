-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")
local clauses = lib("clauses")

return rule {
  title      = "缺少本类合同的常见必备条款",
  why        = "法律为各类典型合同列举了一般应有的条款，缺少的要靠补充协议、交易习惯或者法定规则确定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款", "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  suggest    = "对照示范文本补充；确实不需要的，写明“本合同不适用”。",
  examples   = {
    { bad  = "⟦住宅小区物业服务合同⟧\n甲方：青石花园业主委员会\n乙方：云岭青禾物业有限公司\n第一条 乙方负责保洁和秩序维护。\n第二条 物业费每平方米二元，期限三年。\n第三条 服务标准见附件。" },
    { bad  = "⟦借款合同⟧\n甲方：柳青\n乙方：江舟\n第一条 甲方出借款项，利率按月计算。\n第二条 用途为经营周转。\n第三条 逾期支付违约金。" },
    { good = "住宅小区物业服务合同\n甲方：青石花园业主委员会\n乙方：云岭青禾物业有限公司\n第一条 乙方负责保洁和秩序维护，服务标准见附件。\n第二条 物业费每平方米二元，期限三年，期满办理交接。\n第三条 维修资金依法使用，甲方提供服务用房。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n第一条 甲方出借500,000元，期限一年，年利率6%。\n第二条 用途为经营周转，到期一次性归还。\n第三条 逾期支付违约金。" },
    { good = "借款合同之补充协议\n甲方：柳青\n乙方：江舟\n第一条 延期一年。\n第二条 其余按原合同执行。\n第三条 一式两份。" },
    { good = "住宅小区物业服务合同\n甲方：青石花园业主委员会\n乙方：云岭青禾物业有限公司\n第一条 服务事项、标准、费用、期限、交接、维修资金和服务用房均按附件《物业服务方案》执行。\n第二条 费用二元。\n第三条 一式两份，期限三年。" },
  },
  check = function(doc, report)
    if not contract.whole(doc) then return end
    local main = contract.main(doc)
    local rows = main and clauses.rows[main.tag]
    if not rows or (main.tag == "construction" and not contract.works(doc)) then return end
    local must = contract.missing(doc, rows.must)
    local usual = contract.missing(doc, rows.usual)
    if #must == 0 and #usual == 0 then return end
    local all = {}
    for _, list in ipairs { must, usual } do
      for _, name in ipairs(list) do all[#all + 1] = name end
    end
    -- A type that only the title names is no ground to miss clauses loudly.
    local borne = re.find(contract.because(main), "正文有")
    report {
      at = doc.front.title, severity = borne and (#must > 0 or #usual > 1) and "warning" or "note",
      message = "按" .. main.label .. "审查" .. contract.because(main) .. "，没有约定" .. contract.listed(all) .. "。",
    }
  end,
}

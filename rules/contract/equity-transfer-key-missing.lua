-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "股权转让合同没有约定优先购买权、出资或者登记",
  why        = "向股东以外的人转让股权，其他股东有优先购买权；未届期的出资由受让人缴纳，转让人承担补充责任；国有股权须评估并公开交易。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "公司法@2023-12-29 第八十四条第二款", "公司法@2023-12-29 第八十八条第一款",
    "企业国有资产法@2008-10-28 第五十四条第二款", "企业国有资产法@2008-10-28 第五十五条",
  },
  since      = "0.1",
  triggers   = { "股权", "股份" },
  suggest    = "补充其他股东放弃优先购买权的书面文件、出资义务的承担、变更登记的时限和过渡期安排；国有股权履行评估、审批和进场交易。",
  examples   = {
    { bad  = "⟦股权转让合同⟧\n甲方：柳青\n乙方：江舟\n第一条 甲方将其持有的云岭青禾科技有限公司30%股权以200万元转让给乙方。\n第二条 付款后股权归乙方所有。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "股权转让合同\n甲方：云岭国有资本运营有限公司\n乙方：江舟\n第一条 甲方将其持有的⟦国有股权⟧以200万元转让给乙方，其他股东放弃优先购买权。\n第二条 未届期的出资由乙方承担，甲方三十日内办理变更登记。\n第三条 过渡期损益由甲方承担。" },
    { good = "股权转让合同\n甲方：柳青\n乙方：江舟\n第一条 甲方将其持有的云岭青禾科技有限公司30%股权以200万元转让给乙方，其他股东书面放弃优先购买权。\n第二条 未届期的出资由乙方承担，甲方三十日内办理变更登记。\n第三条 过渡期损益由甲方承担。" },
    { good = "股权转让合同\n甲方：柳青\n乙方：江舟\n第一条 甲乙双方均为云岭青禾科技有限公司股东，甲方将其30%股权转让给乙方。\n第二条 出资已全部实缴，甲方三十日内办理变更登记。\n第三条 过渡期损益由甲方承担。" },
    { good = "股权质押合同\n甲方：柳青\n乙方：江舟\n第一条 甲方以30%股权出质。\n第二条 十日内办理出质登记。\n第三条 一式两份。" },
    { good = "股权转让合同\n甲方：云岭国有资本运营有限公司\n乙方：江舟\n第一条 国有股权经评估备案并在产权交易所挂牌，成交价200万元，其他股东放弃优先购买权。\n第二条 出资已实缴，三十日内办理变更登记。\n第三条 过渡期损益由甲方承担。" },
  },
  check = function(doc, report)
    if not contract.titled(doc, "股权转让|股权收购|股份转让") or not contract.whole(doc) then return end
    local state = doc:first("国有股权|国有股份|国有产权|国家出资企业")
    if state and not doc:has("评估|产权交易|公开挂牌|批准|批复|无偿划转") and not doc:negated(state) then
      report { at = state, severity = "error", message = "转让“" .. state.text .. "”，没有评估、批准和公开交易的约定。" }
    end
    if doc:has("上市公司|证券交易所") then return end
    local rows = {
      { "未实缴出资的承担", "实缴|认缴|出资" }, { "变更登记", "变更登记|股东名册|工商登记|登记手续" },
      { "过渡期和债务的安排", "过渡期|债权债务|或有负债|债务|基准日" },
    }
    local among = doc:has("(?:均|同|都)(?:为|系|是)[^，。；]{0,20}股东|股东之间")
    if not among then
      table.insert(rows, 1, { "其他股东的优先购买权", "优先购买权|其他股东[^。；]{0,12}(?:同意|放弃|通知)" })
    end
    local lacks = contract.missing(doc, rows)
    if #lacks > 0 then
      report(doc.front.title, "股权转让合同没有约定" .. contract.listed(lacks) .. "。")
    end
  end,
}

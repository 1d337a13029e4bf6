-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "对陈述申辩未作回应",
  why        = "对当事人提出的事实、理由和证据应当复核，不采纳的应当说明理由，只写不予采纳等于没有听取。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第四十五条第一款" },
  since      = "0.1",
  tags       = { "notice" },
  triggers   = { "陈述", "申辩" },
  suggest    = "逐项写明当事人提出的意见、复核的情况、是否采纳以及理由。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n2026年9月8日，⟦当事人提出书面陈述申辩意见⟧。\n本局决定：罚款八百元。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人收到告知书后向本局提出申辩，⟦申辩理由不予采纳⟧。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月8日，当事人提出书面陈述申辩意见，称已整改。经复核，整改情况属实，予以采纳。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人在规定期限内未提出陈述申辩意见。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人提出申辩，称不知情。因当事人已收到进货提示，其申辩理由不能成立，本局不予采纳。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚告知书\n当事人可以在五日内提出陈述申辩意见。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) then return end
    local answered = doc:has("复核|采纳|(?:理由|意见|主张|申辩)[^。；，]{0,6}不?(?:能)?成立|不予支持|予以支持|"
      .. "对(?:其|当事人)的?(?:陈述|申辩|意见)")
    local refused = doc:first("(?:陈述|申辩)[^。；，]{0,16}不予采纳")
    if refused then
      local reasons = doc:has("(?:因|由于|鉴于|理由(?:是|为|如下)|经复核|不能成立|不成立|无证据|没有证据|与[^，。]{0,20}不符|认为)",
        doc:sentence_at(refused) or refused)
      local paragraph = doc:has("复核|理由(?:是|为|如下)|不能成立")
      if not reasons and not paragraph then
        report(refused, "只写明不予采纳，没有回应当事人的意见，也没有说明理由。")
      end
      return
    end
    if answered then return end
    local raised = doc:first("当事人[^。；，\\n]{0,20}(?:提出|提交|递交)(?:了)?"
      .. "[^。；，\\n]{0,10}(?:陈述|申辩|书面意见)[^。；，\\n]{0,8}")
    if raised and not doc:has("未|没有|可以|有权|如|逾期|放弃|权利|期限", raised)
        and not doc:has("无异议|没有异议|放弃|认可|同意", doc:sentence_at(raised) or raised) then
      report(raised, "当事人提出了陈述申辩意见，文书没有写明复核的情况和是否采纳。")
    end
  end,
}

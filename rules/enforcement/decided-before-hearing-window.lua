-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "听证申请期限未满即作出决定",
  why        = "当事人可以在告知后的法定期限内要求听证，期限未满又没有书面放弃的，作出决定侵害了听证权利。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第六十四条第一款第（一）项",
    "行政处罚法@2021-01-22 第八十五条",
  },
  since      = "0.1",
  tags       = { "hearing", "dates" },
  triggers   = { "听证" },
  suggest    = "核对告知书的送达日期和当事人是否书面放弃听证；期限未满又未放弃的，应当撤销决定，待期限届满后重新作出。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n⟦2026年9月3日⟧，本局向当事人送达行政处罚听证告知书，当事人未提出听证申请。\n决定吊销食品经营许可证。\n青石县市场监督管理局\n2026年9月7日" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n⟦2026年9月3日⟧，本局告知当事人有要求听证的权利。\n决定吊销食品经营许可证。\n青石县市场监督管理局\n2026年9月9日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日，本局向当事人送达行政处罚听证告知书，当事人未提出听证申请。\n决定吊销食品经营许可证。\n青石县市场监督管理局\n2026年9月16日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日，本局向当事人送达行政处罚听证告知书，当事人于当日书面放弃听证。\n决定吊销食品经营许可证。\n青石县市场监督管理局\n2026年9月7日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日，本局向当事人送达行政处罚告知书，告知其陈述、申辩的权利，该案不属于听证范围。\n决定罚款八百元。\n青石县市场监督管理局\n2026年9月7日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n2026年9月3日告知听证权利，当事人要求听证，2026年9月15日举行听证。\n决定吊销食品经营许可证。\n青石县市场监督管理局\n2026年9月16日" },
  },
  check = function(doc, report)
    local window, decided = law.param("penalty_hearing_request_days"), case.decided(doc)
    if not (window and decided and case.punishes(doc)) then return end
    if doc:has("放弃[^。；]{0,12}听证|听证[^。；]{0,12}放弃|不要求听证|举行(?:了)?听证") then return end
    for _, step in ipairs(case.steps(doc, "听证告知书|告知[^。；]{0,40}听证", "不属于听证|无需听证|举行")) do
      local passed = dates.days(step.date, decided.date)
      if passed >= 0 and workdays.count(step.date, dates.add_days(decided.date, -1)) < window.value then
        report {
          at = step.quantity,
          message = "告知听证权利（" .. step.quantity.text .. "）后第" .. tostring(passed)
            .. "日即作出决定（" .. decided.quantity.text .. "），未满" .. case.whole(window.value)
            .. "个工作日的听证申请期限。",
          related = { { at = decided.quantity, note = "作出决定的日期" } },
        }
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local found_words = "^[^。；]{0,30}(?:立案|接到(?:举报|投诉|群众)|收到(?:举报|投诉|移送|线索)|发现|检查|巡查)"

return rule {
  title      = "可能超过追责期限",
  why        = "违法行为超过法定期限未被发现的，不再给予处罚；有连续或者继续状态的，从行为终了起算。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第三十六条" },
  since      = "0.1",
  tags       = { "dates" },
  suggest    = "核对行为终了的日期、发现的日期以及是否属于期限更长的情形；确已超过的，不予处罚。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年3月5日立案调查。经查，⟦2023年2月10日⟧，当事人销售未标明价格的商品。\n本局决定：罚款800元。\n2026年5月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年3月5日立案调查。经查，2025年2月10日，当事人销售未标明价格的商品。\n本局决定：罚款800元。\n2026年5月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年3月5日立案调查。经查，2023年2月10日起，当事人持续销售未标明价格的商品。\n本局决定：罚款800元。\n2026年5月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司，2019年2月10日成立。\n本局于2026年3月5日立案调查。经查，2026年2月10日，当事人销售未标明价格的商品。\n本局决定：罚款800元。\n2026年5月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年3月5日立案调查。经查，当事人2020年3月1日取得营业执照，一直未标明价格。\n本局决定：罚款800元。\n2026年5月20日" },
  },
  check = function(doc, report)
    local term = law.param("penalty_limitation_years")
    if not term or not case.punishes(doc) then return end
    if doc:has("持续|连续|继续状态|至今|一直|长期|五年|终了|起(?:，|至)|税|期间") then return end
    local found
    for _, step in ipairs(case.steps(doc, found_words)) do
      if not found or step.date < found.date then found = step end
    end
    local facts = doc:first("(?:经查|查明)[^\\n]*")
    if not (found and facts) then return end
    local latest
    local finish = case.decides_at(doc) or facts.span.last
    for _, step in ipairs(case.dates(doc)) do
      local at = step.quantity.span.first
      if at >= facts.span.first and at < facts.span.last and at < finish
          and not re.find(step.words, "^[^，。；]{0,10}(?:成立|登记|取得|领取|出生|施行|印发|生效|到期|届满)") then
        if not latest or step.date > latest.date then latest = step end
      end
    end
    if latest and latest.date < found.date
        and dates.add_months(latest.date, term.value * 12) < found.date then
      report {
        at = latest.quantity,
        message = "行为发生于" .. latest.quantity.text .. "，发现（立案）于" .. found.quantity.text
          .. "，超过" .. case.whole(term.value) .. "年，未见连续、继续状态或者期限更长的说明。",
        related = { { at = found.quantity, note = "发现或者立案" } },
      }
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "超过法定办案期限",
  why        = "行政处罚案件应当自立案之日起在法定期限内作出决定，法律、法规、规章另有规定的除外。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第六十条" },
  since      = "0.1",
  triggers   = { "立案" },
  suggest    = "核实有无检测、鉴定、听证、公告等依法扣除的时间或者批准延长的手续，并在决定书中写明依据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于⟦2026年3月5日立案⟧调查。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年9月3日立案调查。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年3月5日立案调查，因案情复杂，经批准延长办案期限。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2026年6月5日立案调查，鉴定用时六十日依法扣除。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局于2025年3月5日接到举报，2026年9月3日立案调查。\n决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
  },
  check = function(doc, report)
    local term, decided = law.param("penalty_decision_days"), doc.front.date
    if not (term and decided and decided.date) then return end
    if doc:has("延长|延期|扣除|中止|鉴定|检测|检验|公告|听证") then return end
    for match in doc:find("(?P<at>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:决定)?(?:予以)?立案)") do
      local filed = doc:quantities("date", match)[1]
      if filed and filed.date then
        local used = dates.days(filed.date, decided.date)
        if used > term.value then
          report {
            at = match,
            message = "自立案（" .. filed.text .. "）至作出决定（" .. decided.text .. "）共" .. tostring(used)
              .. "日，超过" .. tostring(math.tointeger(term.value)) .. "日，未见延长或者扣除的说明。",
          }
        end
      end
    end
  end,
}

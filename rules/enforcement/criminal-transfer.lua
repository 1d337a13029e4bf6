-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "涉嫌犯罪未移送",
  why        = "违法行为涉嫌犯罪的，应当移送司法机关，不得以罚代刑。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第二十七条第一款",
    "行政执法机关移送涉嫌犯罪案件的规定@2020-08-07 第十一条第一款",
  },
  since      = "0.1",
  tags       = { "procedure" },
  triggers   = { "涉嫌犯罪", "构成犯罪", "刑事责任", "涉嫌" },
  suggest    = "移送公安机关并中止处罚；公安机关不予立案退回的，写明退回情况后再处罚。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人销售金额巨大，⟦其行为已涉嫌犯罪⟧。\n本局决定：罚款200000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人的行为涉嫌犯罪，本局移送公安机关，公安机关决定不予立案。\n本局决定：罚款200000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人的行为尚不构成犯罪。\n本局决定：罚款2000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n逾期不改正，构成犯罪的，依法追究刑事责任。\n本局决定：罚款2000元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("移送|移交(?:公安|司法)|不予立案|不起诉") then return end
    for match in doc:find("(?P<at>(?:当事人的?|其|该|上述|你(?:单位|公司|店|厂)?的?)(?:违法)?行为[^。；，不未]{0,6}(?:已)?(?:经)?(?:涉嫌|构成)(?:刑事)?犯罪)(?P<after>[^。；，]{0,4})") do
      if not re.find(match.after, "^的|行为的") and not doc:negated(match.spans.at) then
        report(match.spans.at, "认定当事人涉嫌犯罪，却直接作出处罚，未见移送的记载。")
        return
      end
    end
  end,
}

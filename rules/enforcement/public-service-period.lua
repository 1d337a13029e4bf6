-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "公告送达的期限不足",
  why        = "公告送达须经过法定日数才视为送达，期限写短的，送达不生效，后续的履行和救济期限都会错误。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "penalty", "coercion", "licence", "other" } },
  basis      = {
    "民事诉讼法@2023-09-01 第九十五条第一款",
    "行政处罚法@2021-01-22 第六十一条第一款",
  },
  since      = "0.1",
  tags       = { "service" },
  triggers   = { "视为送达", "即为送达" },
  suggest    = "按法定的公告期限重新公告送达，并在案卷中记明原因和经过。",
  examples   = {
    { bad  = "本公告自发布之日起经过⟦十五日⟧，即视为送达。" },
    { bad  = "现依法公告送达行政处罚决定书，自公告之日起⟦7日⟧内未领取的，期满视为送达。", kind = "other" },
    { good = "自本公告发布之日起经过三十日，即视为送达。" },
    { good = "自公告之日起60日，即视为送达。" },
    { good = "邮件退回之日视为送达。当事人应当在十五日内缴纳罚款。" },
    { good = "电子邮件到达当事人系统之日视为送达，当事人可以在六十日内申请复议。" },
  },
  check = function(doc, report)
    local least = law.param("public_service_days")
    if not least then return end
    for match in doc:find("公告[^。；\\n]{0,16}之日起[^。；\\n]{0,30}?(?P<at>{numeral}(?:个工作)?(?:日|天))[^。；\\n]{0,24}(?:视为|即为)送达") do
      local term = doc:quantities("duration", match.spans.at)[1]
      if term and term.value < least.value then
        report(match.spans.at, "公告送达的期限写为" .. match.at .. "，法定期限为" .. case.whole(least.value) .. "日。")
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local others = "笔录|照片|视频|录像|录音|鉴定|检验|检测|检定|证人|证言|书证|物证|票据|发票|合同|账册|账簿|记录|"
  .. "复印件|清单|报告|通知书|监控|截图|电子数据|监测|称重|登记|单据|函|投诉"

return rule {
  title      = "只有当事人陈述一种证据",
  why        = "证据必须查证属实，只凭当事人自己的陈述，没有其他证据印证，认定事实的证据不足。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第四十条",
    "行政处罚法@2021-01-22 第四十六条第二款",
  },
  since      = "0.1",
  tags       = { "evidence" },
  triggers   = { "陈述", "承认", "自认" },
  suggest    = "收集现场笔录、书证、证人证言等能够印证的证据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，当事人销售无标签糕点。⟦以上事实有当事人陈述为证⟧。\n本局决定：罚款五百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，当事人销售无标签糕点。以上事实有当事人陈述、现场照片为证。\n本局决定：罚款五百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局制作现场笔录。以上事实有当事人陈述为证。\n本局决定：罚款五百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人在规定期限内未陈述、申辩。\n本局决定：罚款五百元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) then return end
    local proof = doc:first("(?:以上|上述)(?:违法)?事实[^。；\\n]{0,8}有?(?:当事人|其本人|违法行为人)的?(?:陈述|承认|供述|自认)"
      .. "(?:和申辩|、申辩)?(?:等)?(?:证据)?(?:为证|证实|证明|予以证实|佐证)?")
    if proof and not doc:has(others, case.body(doc)) then
      report(proof, "认定事实只有当事人的陈述，没有其他证据印证。")
    end
  end,
}

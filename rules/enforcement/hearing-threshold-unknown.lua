-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "较大数额罚款是否应当听证",
  why        = "较大数额的标准由各地方、各系统规定，本工具没有配置本地标准，只能提示核对。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第六十三条第一款第（一）项" },
  since      = "0.1",
  tags       = { "hearing" },
  options    = { amount = 50000 },
  triggers   = { "罚款" },
  suggest    = "对照本地、本系统的听证数额标准；达到的，应当告知当事人有要求听证的权利。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n本局决定：罚款⟦120000元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n本局决定：罚款1200元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局已告知当事人有要求听证的权利。\n本局决定：罚款120000元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("听证") then return end
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      if fine.value >= options.amount then
        report(fine.quantity, "罚款" .. case.yuan(fine.value)
          .. "，文书未提及听证；请核对是否达到本地、本系统“较大数额”的标准（未配置）。")
        return
      end
    end
  end,
}

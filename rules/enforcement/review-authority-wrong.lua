-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local vertical = "税务|海关|外汇|金融|银行|国家安全|烟草|海事|邮政|证券|保险|气象|地震|铁路|民航|边检|移民|煤矿安全|司法"

return rule {
  title      = "复议机关告知为上级主管部门",
  why        = "地方政府工作部门作出的行为，由本级人民政府管辖行政复议，上一级主管部门不再受理，告知错误会使当事人走错门。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "licence", "coercion", "other" } },
  basis      = {
    "行政复议法@2023-09-01 第二十四条第一款第（一）项",
    "行政复议法@2023-09-01 第二十七条",
  },
  since      = "0.1",
  tags       = { "remedy" },
  triggers   = { "复议" },
  suggest    = "改为向本级人民政府申请行政复议；实行垂直领导的机关除外。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n如不服本决定，可以在六十日内向⟦青石市市场监督管理局⟧申请行政复议，或者在六个月内提起行政诉讼。" },
    { bad  = "青石县自然资源局行政处罚决定书\n如不服本决定，可以在六十日内向青石县人民政府或者⟦上一级主管部门⟧申请行政复议。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n如不服本决定，可以在六十日内向⟦青石市市场监督管理局⟧提出行政复议申请。" },
    { good = "青石县市场监督管理局行政处罚决定书\n如不服本决定，可以在六十日内向青石县人民政府申请行政复议。" },
    { good = "国家税务总局青石县税务局行政处罚决定书\n如不服本决定，可以在六十日内向国家税务总局青石市税务局申请行政复议。" },
    { good = "青石县司法局行政处罚决定书\n如不服本决定，可以在六十日内向青石县人民政府或者青石市司法局申请行政复议。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人曾向青石市市场监督管理局举报。如不服本决定，可以向青石县人民政府申请行政复议。" },
    { good = "青石县烟草专卖局行政处罚决定书\n可以在六十日内向青石市烟草专卖局申请行政复议。" },
    { good = "青石县市场监督管理局行政处罚决定书\n如不服本决定，可以向青石县行政复议局递交材料，由青石县人民政府受理复议申请。" },
  },
  check = function(doc, report)
    local issuer = doc.front.issuer and doc.front.issuer.value or ""
    local title = doc.front.title and doc.front.title.text or ""
    if re.find(issuer, vertical) or re.find(title, vertical) then return end
    if doc.front.level == "national" or doc.front.level == "province" then return end
    for match in doc:find("向(?:[^，。；、]{2,24}人民政府(?:或者?|、))?(?P<at>上一?级(?:行政)?(?:主管)?(?:部门|机关)|[^，。；、向]{2,30}?(?:局|厅|委员会|主管部门))(?:或者?[^，。；]{2,24}人民政府)?(?:依法)?(?:申请(?:行政)?复议|(?:提出|提起)(?:行政)?复议)") do
      local organ = match.at
      if not (issuer ~= "" and organ == issuer) and not re.find(organ, vertical .. "|人民政府|复议(?:局|委员会)|监察") then
        report(match.spans.at, "“" .. organ .. "”不是复议机关：地方政府工作部门的行为，一般向本级人民政府申请行政复议。")
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "核对利害关系人听证权利",
  why        = "许可直接涉及申请人与他人重大利益关系的，决定前应当告知申请人、利害关系人有要求听证的权利。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "licence" },
  basis      = { "行政许可法@2019-04-23 第四十七条第一款" },
  since      = "0.1",
  tags       = { "licence", "hearing" },
  triggers   = { "利害关系人", "相邻", "业主", "重大利益" },
  suggest    = "核对案卷中告知听证权利的记录。",
  examples   = {
    { bad  = "准予行政许可决定书\n该项目涉及⟦利害关系人⟧的采光。决定准予许可。" },
    { good = "准予行政许可决定书\n该项目涉及利害关系人的采光，已告知其听证权利。决定准予许可。" },
    { good = "准予行政许可决定书\n决定准予你开办诊所。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "许可") or doc:has("听证") then return end
    local at = doc:first("利害关系人|相邻(?:业主|权人|住户)|重大利益")
    if at and not doc:negated(at) then
      report(at, "涉及“" .. at.text .. "”，文书未提及告知听证权利；请核对案卷。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "重大处罚未记载法制审核",
  why        = "经过听证、疑难复杂或者涉及重大权益的案件，决定作出前应当由法制审核人员审核，未经审核不得作出决定。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十八条第一款" },
  since      = "0.1",
  tags       = { "procedure" },
  suggest    = "核实案卷中有无法制审核意见，其日期应当早于负责人作出决定的日期。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n2026年9月18日，本局⟦举行听证⟧。\n本局决定：吊销许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月18日，本局举行听证。2026年9月22日，本局法制机构完成法制审核。\n本局决定：吊销许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人未申请听证。\n本局决定：罚款八百元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("法制审核|法制机构|法规(?:科|处|股)|审核意见") then return end
    local ground = doc:first("举行(?:了)?听证|疑难复杂|重大公共利益|召开(?:了)?听证会")
    if ground and not doc:negated(ground) then
      report(ground, "属于应当法制审核的情形，文书未提及法制审核；请核对案卷。")
    end
  end,
}

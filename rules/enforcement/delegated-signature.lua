-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "以受委托组织的名义作出决定",
  why        = "受委托组织应当以委托行政机关的名义实施处罚，以中队、执法大队等自己的名义落款的，主体不合格。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第二十条第四款" },
  since      = "0.1",
  tags       = { "authority" },
  triggers   = { "委托" },
  suggest    = "以委托行政机关的名义作出决定并加盖其印章。",
  examples   = {
    { bad  = "青石县城市管理局行政处罚决定书\n本队受青石县城市管理局委托，决定罚款三百元。\n⟦青石县城市管理局执法大队三中队⟧\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚决定书\n执法大队受青石县城市管理局委托实施检查，决定罚款三百元。\n青石县城市管理局\n2026年10月20日" },
    { good = "青石县交通运输综合行政执法大队行政处罚决定书\n决定罚款三百元。\n青石县交通运输综合行政执法大队\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚决定书\n当事人委托代理人到场。\n青石县城市管理局执法大队\n2026年10月20日" },
  },
  check = function(doc, report)
    if not case.titled(doc, "决定书|告知书")
        or not doc:has("受[^，。；、]{2,30}(?:局|委员会|政府|机关)的?委托") then
      return
    end
    local blocks = doc:blocks()
    for index = math.max(1, #blocks - 3), #blocks do
      local team = doc:first("^[ ]*(?P<at>\\p{Han}{2,30}(?:中队|大队|执法队|服务中心|管理所|工作站))"
        .. "[ ]*(?:（印章）|（盖章）)?[ ]*$", blocks[index])
      if team and team.spans.at.first > doc.front.title.span.last then
        report(team.spans.at, "落款“" .. team.at .. "”为受委托组织，应当以委托机关的名义作出决定。")
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "核对行为时的法律",
  why        = "处罚适用行为发生时的规定，新规定处罚较轻的适用新规定；行为早于所引文本公布的，需要核对版本。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第三十七条" },
  since      = "0.1",
  tags       = { "basis", "dates" },
  triggers   = { "依据", "依照", "根据" },
  suggest    = "比较行为时与处罚时的条文，按从旧兼从轻选择，并在决定书中说明。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n经查，2018年3月2日，当事人销售不合格灯具。依据⟦《中华人民共和国产品质量法》第四十九条⟧，决定罚款三千元。\n2019年5月6日" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，2026年3月2日，当事人销售不合格灯具。依据《中华人民共和国产品质量法》第四十九条，决定罚款三千元。\n2026年5月6日" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，2018年3月2日，当事人销售不合格灯具。按照从旧兼从轻，依据《中华人民共和国产品质量法》第四十九条，决定罚款三千元。\n2019年5月6日" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("从旧|较轻|行为发生时|当时有效") then return end
    local facts = doc:first("(?:经查|查明)[^\\n]*")
    if not facts then return end
    local latest
    for _, step in ipairs(case.dates(doc)) do
      local at = step.quantity.span.first
      if at >= facts.span.first and at < facts.span.last and (not latest or step.date > latest) then
        latest = step.date
      end
    end
    if not latest then return end
    for _, cite in ipairs(doc:citations()) do
      local sentence = doc:sentence_at(cite)
      if cite.version and cite.version > latest and sentence
          and doc:has("(?:决定|处以|给予)[^。；]{0,40}(?:罚款|没收|吊销|处罚)", sentence)
          and not re.find(cite.work and cite.work.title or "", "行政处罚法") then
        report(cite, "事实发生于" .. latest .. "以前，所引文本于" .. cite.version
          .. "公布，请核对行为时的条文。")
        return
      end
    end
  end,
}

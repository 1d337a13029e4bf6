-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "从轻、减轻与从重并存或者与罚款不合",
  why        = "同一案件既从重又从轻，或者写减轻处罚而罚款仍在法定幅度内、写从轻处罚而罚款低于下限，裁量理由与结果矛盾。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五条第二款", "行政处罚法@2021-01-22 第三十二条" },
  since      = "0.1",
  tags       = { "discretion" },
  triggers   = { "从轻", "从重", "减轻" },
  suggest    = "明确适用从轻、减轻还是从重，写明事实和依据，罚款与裁量档次对应。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人两年内再次违法，⟦依法从重处罚⟧；当事人积极配合，依法从轻处罚。\n本局决定：罚款3000元。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n该条规定处一万元以上五万元以下罚款。当事人主动改正，⟦予以减轻处罚⟧。\n本局决定：罚款2万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人积极配合，依法从轻处罚。\n本局决定：罚款3000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人没有从重处罚情节，主动消除危害后果，依法从轻处罚。\n本局决定：罚款3000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定处一万元以上五万元以下罚款。当事人主动改正，予以从轻处罚。\n本局决定：罚款1万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n主动消除危害后果的，应当从轻或者减轻处罚；两年内再犯的，从重处罚。当事人属于前者，决定从轻处罚，罚款3000元。" },
  },
  check = function(doc, report)
    if not (case.punishes(doc) or case.foretells(doc)) then return end
    local chosen = {}
    for match in doc:find("(?P<at>(?:依法|应予|酌情|酌予|予以|给予|决定|对(?:其|当事人)|应当|可以)(?:予以|给予|依法|适当)*(?P<kind>从重|从轻|减轻)(?:行政)?处罚)") do
      local sentence = doc:sentence_at(match) or match
      if not doc:has("(?:没有|不具有|不存在|无|不符合|不予|请求|要求|申请|主张|希望)[^，。；]{0,14}(?:从重|从轻|减轻)|从轻或者减轻|的，[^，。；]{0,8}(?:从重|从轻|减轻)", sentence)
          and not doc:quoted(match) then
        chosen[match.kind] = chosen[match.kind] or match.spans.at
      end
    end
    if chosen["从重"] and (chosen["从轻"] or chosen["减轻"]) then
      report {
        at = chosen["从重"],
        message = "既写从重处罚，又写从轻、减轻处罚，没有说明如何综合裁量。",
        related = { { at = chosen["从轻"] or chosen["减轻"], note = "从轻、减轻" } },
      }
      return
    end
    if not chosen["减轻"] then return end
    local ranges, low, high = 0, nil, nil
    for _, fine in ipairs(case.fines(doc)) do
      if fine.state == "range" and fine.upper then
        ranges, low, high = ranges + 1, fine.value, fine.upper
      end
    end
    local fines = case.fines_that(doc, "decided")
    if ranges == 1 and #fines == 1 and fines[1].value >= low and fines[1].value <= high then
      report(chosen["减轻"], "写明减轻处罚，但罚款" .. case.yuan(fines[1].value) .. "仍在法定幅度（"
        .. case.yuan(low) .. "至" .. case.yuan(high) .. "）之内，属于从轻而不是减轻。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local market = "(?:市场监督管理|市场监管)"

-- True where a form's label stands without anything after it, in its line and in the next cell.
local function blank(doc, label)
  for hit in doc:find("(?:^|\\n|\\|)[ ]*(?P<at>" .. label .. ")[^：\\n]{0,6}(?:：)?[ ]*(?:$|\\n)") do
    local block = doc:first("[^\\n]+", hit)
    if block then return hit.spans.at end
  end
  return nil
end

return rule {
  title = "公平竞争审查的主体、程序或者结论有误",
  why = "政府出台的政策措施由市场监督管理部门会同起草单位审查，应当听取利害关系人意见并作出审查结论；"
    .. "未经审查的不得出台。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes", "other" } },
  basis = {
    "公平竞争审查条例@2024-06-06 第十四条",
    "公平竞争审查条例@2024-06-06 第十六条",
    "公平竞争审查条例@2024-06-06 第十七条第一款",
    "公平竞争审查条例@2024-06-06 第十八条",
  },
  since = "0.1",
  tags = { "公平竞争", "程序" },
  message = "公平竞争审查有误。",
  suggest = "补充审查；政府出台的措施由起草单位初审后送市场监督管理部门审查，听取经营者、行业协会商会意见，写明审查结论。",
  triggers = { "公平竞争" },
  check = function(doc, report)
    local waived = doc:first("(?P<at>(?:未|没有|无需|不再|尚未|免于)(?:开展|进行|经过|经)?公平竞争审查)")
    if waived and not doc:quoted(waived) and not doc:negated(waived)
      and not doc:has("(?:的(?:，|政策)|不得|不涉及|责令|通报)", doc:sentence_at(waived) or waived) then
      report(waived.spans.at, "“" .. waived.at .. "”：涉及经营者经济活动的政策措施，未经公平竞争审查不得出台。")
    end
    local title = doc.front.title or doc.title
    if not title or not doc:has("公平竞争审查(?:表|意见|结论|报告|初审)", title) then return end
    local government = doc:first("(?:起草|制定|出台)(?:单位|机关|主体)?(?:：|为|是|[ ])*(?P<at>\\p{Han}{2,12}人民政府)(?:办公室|办公厅)?(?:$|[^\\p{Han}])")
      or doc:first("以(?P<at>\\p{Han}{2,12}(?:人民)?政府)名义", nil)
    if government and not doc:has(market) then
      report(government.spans.at, "以政府名义出台的政策措施，没有市场监督管理部门的审查意见。")
    end
    if not doc:has("(?:利害关系人|经营者|行业协会|商会|企业)[^。；]{0,24}(?:意见|座谈|反馈)|(?:征求|听取)[^。；]{0,24}(?:经营者|协会|商会|企业|利害关系人)") then
      report(title, "没有记录听取经营者、行业协会商会等利害关系人意见的情况。")
    end
    local conclusion = blank(doc, "(?:审查结论|审查意见|结论)")
    if not doc:has("审查结论|结论|审查认为|经审查") then
      report(title, "没有写明审查结论。")
    elseif conclusion and not doc:has("(?:符合|违反|不含|不具有|可以出台|不得出台|同意|属于例外)") then
      report(conclusion, "审查结论为空白。")
    end
  end,
  examples = {
    { kind = "other", bad = [[
⟦公平竞争审查表⟧
政策措施名称：关于支持建筑业发展的若干措施
审查结论：未违反审查标准，可以出台。]] },
    { kind = "other", bad = [[
公平竞争审查表
政策措施名称：关于支持建筑业发展的若干措施
制定机关：⟦清河县人民政府⟧
征求了五家企业意见。
审查结论：未违反审查标准，可以出台。]] },
    { kind = "minutes", bad = "会议议定，该措施时间紧迫，⟦无需开展公平竞争审查⟧，会后即印发。" },
    { kind = "other", good = [[
公平竞争审查表
政策措施名称：关于支持建筑业发展的若干措施
制定机关：清河县人民政府
县市场监督管理局会同县住房和城乡建设局审查，征求了五家企业和县建筑业协会意见。
审查结论：未违反审查标准，可以出台。]] },
    { kind = "other", good = [[
公平竞争审查意见
起草单位：清河县商务局
召开座谈会听取经营者、县商会意见。
经审查，不含排除、限制竞争的内容，可以出台。]] },
    { kind = "normative", good = "未经公平竞争审查的政策措施，不得出台。" },
    { kind = "normative", good = "起草涉及经营者经济活动的政策措施，应当开展公平竞争审查。" },
    { kind = "normative", good = "对未开展公平竞争审查的，予以通报。" },
  },
}

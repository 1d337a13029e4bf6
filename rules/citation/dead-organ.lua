-- SPDX-License-Identifier: GPL-3.0-or-later
local stems = "工商行政管理|质量技术监督|食品药品监督管理|国土资源|安全生产监督管理|"
  .. "卫生和计划生育|卫生计生|国家税务|地方税务|银行保险监督管理|银保监|银监|保监|环境保护|工商|质监|"
  .. "食药监|安监|卫计|国土|地税|国税"
local offices = "总局|局|所|委员会|委|会|主管部门|部门"
local short = "(?:^|[^\\p{Han}]|{here}|[省市区县级由向报经到请按和与及同、原前《])"
local named = short .. "(?P<at>(?P<stem>" .. stems .. ")(?:" .. offices .. "))"

-- All the names, whatever stands before them: words alone are found sooner.
local names = {}
for stem in re.gmatch(stems, "[^|]+") do
  for office in re.gmatch(offices, "[^|]+") do names[#names + 1] = stem .. office end
end
local any_name = table.concat(names, "|")

return rule {
  title = "使用已撤并的机构名称",
  why = "机构改革后原机构已经撤并或者更名，仍以旧名规定职责的，执行主体落空。",
  severity = "warning",
  confidence = "certain",
  applies = {
    kind = {
      "normative", "regulation", "decision", "minutes", "penalty", "licence", "coercion",
    },
  },
  basis = { "行政处罚法@2021-01-22 第十七条", "规章制定程序条例@2017-12-22 第八条第一款" },
  since = "0.1",
  tags = { "用语" },
  message = "机构名称已变更。",
  suggest = "按照现行机构设置更正名称；叙述历史的，写明“原”。",
  check = function(doc, report)
    if not doc:has(any_name) then return end
    local seen = {}
    for hit in doc:find(named) do
      local now = law.organ_successor(hit.stem) or law.organ_successor(hit.at)
      local before = string.sub(doc.text, math.max(1, hit.spans.at.first - 8), hit.spans.at.first)
      if now and not seen[hit.at] and not doc:quoted(hit.spans.at)
        and not re.find(before, "(?:原|前|时任)\\p{Han}?$") then
        seen[hit.at] = true
        report(hit.spans.at, "“" .. hit.at .. "”已在机构改革中撤并或者更名，现行名称中对应的职责为“"
          .. now .. "”。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "由县⟦工商行政管理局⟧负责查处无照经营。" },
    { kind = "normative", good = "由县市场监督管理局负责查处无照经营。" },
    { kind = "normative", good = "原工商行政管理局作出的决定继续有效。" },
    { kind = "normative", good = "发现违法行为的，向负有安全生产监督管理职责的部门报告。" },
    { kind = "normative", good = "本办法所称主管部门包括生态环境、自然资源等部门。" },
  },
}

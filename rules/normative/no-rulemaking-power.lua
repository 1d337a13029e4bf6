-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "没有规章、地方性法规制定权",
  why = "规章由省、自治区、直辖市和设区的市、自治州的人民政府制定，地方性法规由其人民代表大会及其常务委员会制定；"
    .. "县级、乡镇不得制定。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "regulation", rank = { "local_rule", "local_regulation" } },
  basis = {
    "立法法@2023-03-13 第八十条",
    "立法法@2023-03-13 第八十一条第一款",
    "立法法@2023-03-13 第九十三条第一款",
  },
  since = "0.1",
  tags = { "主体", "位阶" },
  message = "没有制定权。",
  suggest = "改为按照规范性文件制定，不设定处罚、许可、强制、收费；确需立法的，建议提请设区的市以上机关制定。",
  check = function(doc, report)
    local title = doc.title
    if not title or doc:has("(?:自治[县旗]|新区|经济特区|自由贸易|开发区|示范区|合作区)", title) then return end
    local first = doc:units("article")[1]
    local last = first and first.span.first or title.span.last
    local head = doc:part(doc:join(title, first or title), 0, last - title.span.first)
    if doc:has("(?:省|市|州|自治区)(?:第\\p{Han}{1,4}届)?(?:人民政府令|人民代表大会)", head) then return end
    local maker = doc:first("(?P<at>\\p{Han}{1,10}[县区旗镇乡])(?:第\\p{Han}{1,4}届)?(?:人民政府令|人民代表大会)", head)
    local own = doc:first("^(?P<at>(?:\\p{Han}{2,4}省)?(?:\\p{Han}{2,5}市)?\\p{Han}{2,4}县)[^城域]", title)
    local place = maker or own
    if place and not re.find(place.at, "自治区$") then
      report(title, "“" .. place.at .. "”没有制定规章、地方性法规的权限。")
    end
  end,
  examples = {
    { kind = "regulation", rank = "local_rule", bad = "⟦清河县停车管理办法⟧\n（县人民政府令第3号公布）\n第一条 本县停车适用本办法。" },
    { kind = "regulation", rank = "local_rule", good = "清河市停车管理办法\n（市人民政府令第3号公布）\n第一条 本市停车适用本办法。" },
    { kind = "regulation", rank = "local_regulation",
      good = "清河市历史文化名城名镇保护条例\n（2019年1月1日清河市人民代表大会常务委员会通过）\n第一条 名镇保护适用本条例。" },
    { kind = "regulation", rank = "local_regulation",
      good = "云岭省普渡山风景名胜区条例\n第一条 风景名胜区保护适用本条例。" },
    { kind = "regulation", rank = "local_regulation", good = "云岭彝族自治县旅游条例\n第一条 本县旅游适用本条例。" },
    { kind = "normative", good = "清河县停车管理办法\n第一条 本县停车适用本办法。" },
  },
}

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
    local title = doc.front.title
    if not title or (doc.front.level ~= "county" and doc.front.level ~= "township") then return end
    -- 自治县 makes autonomous regulations of its own; new areas and zones act by authorisation.
    if re.find(title.text, "自治[县旗]|新区|经济特区|自由贸易|开发区|示范区|^实施") then return end
    local head = re.match(title.text, "^(\\p{Han}{2,12}?[县区旗镇乡])")
    if head then
      report(title, "“" .. head .. "”没有制定规章、地方性法规的权限。")
    end
  end,
  examples = {
    { kind = "regulation", rank = "local_rule", bad = "⟦清河县停车管理办法⟧\n（县人民政府令第3号公布）\n第一条 本县停车适用本办法。" },
    { kind = "regulation", rank = "local_rule", good = "清河市停车管理办法\n（市人民政府令第3号公布）\n第一条 本市停车适用本办法。" },
    { kind = "regulation", rank = "local_regulation", good = "云岭彝族自治县旅游条例\n第一条 本县旅游适用本条例。" },
    { kind = "normative", good = "清河县停车管理办法\n第一条 本县停车适用本办法。" },
  },
}

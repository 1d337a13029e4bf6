-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "结构层级错乱",
  why = "编、章、节、条应当依次使用；层级错乱使条文归属不清。",
  severity = "warning",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = {
    "立法法@2023-03-13 第六十五条第一款",
    "规章制定程序条例@2017-12-22 第八条第三款",
  },
  since = "0.1",
  tags = { "结构" },
  options = { few_articles = 10 },
  message = "结构层级有误。",
  suggest = "按照编、章、节、条、款、项、目的层级调整。",
  check = function(doc, report)
    local chapters = doc:units("chapter")
    local sections = doc:units("section")
    if #chapters == 0 and #sections == 0 then return end
    local articles = doc:units("article")
    if #doc:units("annex") > 0 then
      local all = articles
      articles = {}
      for _, unit in ipairs(all) do
        if not doc:enclosing(unit, "annex") then articles[#articles + 1] = unit end
      end
    end
    for _, section in ipairs(sections) do
      if #articles > 0 and not doc:enclosing(section, "chapter") then
        report(doc:first("第{label}节", section) or section, "设了节而没有章。")
      end
    end
    if #chapters == 0 or #articles == 0 then
      return
    end
    local first = articles[1]
    if first.span.first < chapters[1].span.first and first.number == 1 then
      report(doc:first("第{label}条", first) or first, "“" .. first.label .. "”在第一个章的标题之前，"
        .. "不属于任何一章。")
    end
    local last
    for _, chapter in ipairs(chapters) do
      if last and chapter.number > 1 and chapter.parent == last.parent
        and chapter.number ~= last.number + 1 then
        report(doc:first("第{label}章", chapter) or chapter,
          "章的序号由“" .. last.label .. "”跳至“" .. chapter.label .. "”。")
      end
      last = chapter
    end
    if #articles < options.few_articles and #chapters > 1 then
      report {
        at = doc:first("第{label}章", chapters[1]) or chapters[1],
        message = "全文仅" .. #articles .. "条而分为" .. #chapters .. "章，内容简单的文件一般不分章。",
        suggest = "不分章，各条依次编号。",
        severity = "note",
      }
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
⟦第一章⟧ 总则
第一条 为加强公园管理，制定本办法。
第二章 附则
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 为加强公园管理，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = "依照该办法第一章、第三章的规定办理。" },
  },
}

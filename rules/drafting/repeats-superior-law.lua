-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without the texts of the laws repetition cannot be measured; what can be seen is a draft that rests
-- on one law and states duties at length without adding anything local.
local most_short = 25

return rule {
  title = "核对是否大段重复上位法",
  why = "法律、法规已经明确规定的内容，规章原则上不作重复规定，规范性文件也应当只写需要本地具体化的内容。",
  severity = "note",
  confidence = "hint",
  applies = { kind = { "normative", "regulation" },
    rank = { "normative", "local_rule", "department_rule", "local_regulation" } },
  basis = {
    "规章制定程序条例@2017-12-22 第八条第二款",
    "立法法@2023-03-13 第八十二条第四款",
  },
  since = "0.1",
  tags = { "体例" },
  message = "请核对是否大段重复上位法。",
  suggest = "逐条对照所列上位法，只保留需要本地具体化的内容，其余改为引用。",
  check = function(doc, report)
    local articles = doc:units("article")
    local first = articles[1]
    if not first or first.number ~= 1 or #articles < most_short then return end
    local names = {}
    local at
    for _, cite in ipairs(doc:citations(first)) do
      local rank = cite.work and cite.work.rank
      if rank == "law" or rank == "administrative_regulation" then
        at = at or cite
        names[#names + 1] = "《" .. cite.work.title .. "》"
      end
    end
    if at then
      report(at, "全文" .. #articles .. "条，以" .. table.concat(names, "、") .. "为依据；请对照核对与其重复的条文。")
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县消防安全管理办法
第一条 根据⟦《中华人民共和国消防法》⟧，制定本办法。
第二条 有关单位应当做好第二项消防工作。
第三条 有关单位应当做好第三项消防工作。
第四条 有关单位应当做好第四项消防工作。
第五条 有关单位应当做好第五项消防工作。
第六条 有关单位应当做好第六项消防工作。
第七条 有关单位应当做好第七项消防工作。
第八条 有关单位应当做好第八项消防工作。
第九条 有关单位应当做好第九项消防工作。
第十条 有关单位应当做好第十项消防工作。
第十一条 有关单位应当做好第十一项消防工作。
第十二条 有关单位应当做好第十二项消防工作。
第十三条 有关单位应当做好第十三项消防工作。
第十四条 有关单位应当做好第十四项消防工作。
第十五条 有关单位应当做好第十五项消防工作。
第十六条 有关单位应当做好第十六项消防工作。
第十七条 有关单位应当做好第十七项消防工作。
第十八条 有关单位应当做好第十八项消防工作。
第十九条 有关单位应当做好第十九项消防工作。
第二十条 有关单位应当做好第二十项消防工作。
第二十一条 有关单位应当做好第二十一项消防工作。
第二十二条 有关单位应当做好第二十二项消防工作。
第二十三条 有关单位应当做好第二十三项消防工作。
第二十四条 有关单位应当做好第二十四项消防工作。
第二十五条 有关单位应当做好第二十五项消防工作。]] },
    { kind = "normative", good = [[
清河县消防安全管理办法
第一条 根据《中华人民共和国消防法》，制定本办法。
第二条 有关单位应当做好第二项消防工作。
第三条 有关单位应当做好第三项消防工作。
第四条 有关单位应当做好第四项消防工作。
第五条 有关单位应当做好第五项消防工作。
第六条 有关单位应当做好第六项消防工作。]] },
    { kind = "normative", good = [[
清河县消防安全管理办法
第一条 根据《清河市消防条例》，制定本办法。
第二条 有关单位应当做好第二项消防工作。
第三条 有关单位应当做好第三项消防工作。
第四条 有关单位应当做好第四项消防工作。
第五条 有关单位应当做好第五项消防工作。
第六条 有关单位应当做好第六项消防工作。
第七条 有关单位应当做好第七项消防工作。
第八条 有关单位应当做好第八项消防工作。
第九条 有关单位应当做好第九项消防工作。
第十条 有关单位应当做好第十项消防工作。
第十一条 有关单位应当做好第十一项消防工作。
第十二条 有关单位应当做好第十二项消防工作。
第十三条 有关单位应当做好第十三项消防工作。
第十四条 有关单位应当做好第十四项消防工作。
第十五条 有关单位应当做好第十五项消防工作。
第十六条 有关单位应当做好第十六项消防工作。
第十七条 有关单位应当做好第十七项消防工作。
第十八条 有关单位应当做好第十八项消防工作。
第十九条 有关单位应当做好第十九项消防工作。
第二十条 有关单位应当做好第二十项消防工作。
第二十一条 有关单位应当做好第二十一项消防工作。
第二十二条 有关单位应当做好第二十二项消防工作。
第二十三条 有关单位应当做好第二十三项消防工作。
第二十四条 有关单位应当做好第二十四项消防工作。
第二十五条 有关单位应当做好第二十五项消防工作。]] },
  },
}

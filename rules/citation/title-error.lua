-- SPDX-License-Identifier: GPL-3.0-or-later

return rule {
  title = "法律文件名称错误、不规范",
  why = "引用应当准确完整写明法律文件的名称，名称有误的，读者无法确定所依据的是哪一部。",
  severity = "warning",
  confidence = "likely",
  basis = {
    "最高人民法院关于裁判文书引用法律、法规等规范性法律文件的规定@2009-10-26 第一条",
  },
  since = "0.1",
  tags = { "引用" },
  message = "名称有误。",
  suggest = "首次引用使用全称和书名号；需要简称的，写明“（以下简称…）”。",
  check = function(doc, report)
    local seen = {}
    for _, cite in ipairs(doc:citations()) do
      local wrong = (cite.status == "unknown" or cite.status == "no_such_work")
        and cite.form == "bracketed" and cite.suggestion and cite.suggestion ~= ""
      if wrong and not seen[cite.title] and not cite.past then
        seen[cite.title] = true
        report {
          at = cite,
          message = "名称“" .. cite.title .. "”有误，应为" .. cite.suggestion .. "。",
          suggest = "更正为" .. cite.suggestion .. "。",
        }
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "根据⟦《中华人民共和国行政处罚条例法》⟧，制定本办法。" },
    { kind = "normative", bad = "根据⟦《中国人民共和国森林法》⟧，制定本办法。" },
    { kind = "normative", bad = "依照⟦《未成年保护法》第六条⟧的规定，保护未成年人。" },
    { kind = "normative", good = "根据《中华人民共和国行政处罚法》，制定本办法。" },
    { kind = "normative", good = "根据《清河县停车场管理办法》，制定本细则。" },
    { kind = "normative", good = "以下简称《处罚法》的规定，另行解释。" },
    { kind = "normative", good = "依照《所得税法》和有关规定缴纳税款。" },
    { kind = "normative", good = "《经济合同法》施行期间订立的合同，依照当时的规定处理。" },
    { kind = "normative", good = "依照《未成年人保护法》第六条的规定，保护未成年人。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

return rule {
  title = "所引条款不存在",
  why = "引用应当准确写明条款序号；现行文本没有的条款不能成为依据。",
  severity = "error",
  confidence = "certain",
  basis = {
    "最高人民法院关于裁判文书引用法律、法规等规范性法律文件的规定@2009-10-26 第一条",
    "立法法@2023-03-13 第六十五条第二款",
  },
  since = "0.1",
  tags = { "引用" },
  message = "所引条款不存在。",
  suggest = "核对现行文本后更正条款序号。",
  check = function(doc, report)
    for _, cite in ipairs(doc:citations(nil, "no_such_article")) do
      if cite.form ~= "self" and not cite.past and not citing.in_speech(doc, cite) then
        local finding = { at = cite, message = "“" .. cite.text .. "”：" .. (cite.why or "") }
        if cite.suggestion and cite.suggestion ~= "" then
          finding.suggest = "核对现行文本；可能应为" .. cite.suggestion .. "。"
        end
        report(finding)
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "依照⟦《中华人民共和国行政处罚法》第九十一条⟧，给予处罚。" },
    { kind = "normative", bad = "依照⟦《中华人民共和国行政处罚法》第三十六条第四款⟧，不再处罚。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第三十三条第一款，不予处罚。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第五十九条第一款第六项办理。" },
    { kind = "normative", good = "依照《清河县停车场管理办法》第九十一条，给予处罚。" },
    { kind = "normative", good = "违反本办法第三条规定的，责令改正。" },
  },
}

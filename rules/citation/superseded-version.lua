-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

return rule {
  title = "引用修订前的条文序号",
  why = "法律修订后条文序号变化，仍写旧序号的，指向的已是另一条内容。",
  severity = "error",
  confidence = "likely",
  basis = { "立法法@2023-03-13 第六十三条第二款" },
  since = "0.1",
  tags = { "引用" },
  message = "所引条文序号属于修订前的版本。",
  suggest = "改引现行条文序号，并按新规定核对内容。",
  check = function(doc, report)
    for _, cite in ipairs(doc:citations()) do
      if cite.status == "renumbered" and not citing.historical(doc, cite)
        and not citing.in_speech(doc, cite) then
        local finding = { at = cite, message = "“" .. cite.text .. "”：" .. (cite.why or "") }
        if cite.suggestion and cite.suggestion ~= "" then
          finding.suggest = "改引" .. cite.suggestion .. "，并按新规定核对内容。"
        end
        report(finding)
      end
    end
  end,
  examples = {
    { kind = "normative", todo = true,
      bad = "依照⟦《中华人民共和国行政复议法》（2017年修正）第九条⟧，可以自知道之日起六十日内申请复议。" },
    { kind = "normative",
      good = "依照《中华人民共和国行政复议法》第二十条，可以自知道之日起六十日内申请复议。" },
    { kind = "normative", date = "2022-06-01",
      good = "依照《中华人民共和国行政复议法》第九条，可以自知道之日起六十日内申请复议。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

-- The year of an earlier text that the citation names in brackets although a later one is in force.
local function outdated_year(cite)
  local year = cite.article and cite.version and string.find(cite.text, "》（")
    and re.match(cite.text, "》（([0-9]{4})年?(?:版|修正|修订|修正本|修订本|文本)?）")
  if year and tonumber(year) < tonumber(string.sub(cite.version, 1, 4)) then
    return year
  end
  return nil
end

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
    local older = doc:has("从旧兼从轻|行为发生时|行为时|当时有效|当时施行")
    local dated = not older and doc:has("》（[0123456789]")
    for _, cite in ipairs(dated and doc:citations() or doc:citations(nil, "renumbered")) do
      local status = cite.status
      local year = status == "in_force" and not older and outdated_year(cite)
      if year and not cite.past and not citing.in_speech(doc, cite) then
        report(cite, "所引为" .. year .. "年的文本，现行文本于" .. cite.version
          .. "公布，条文序号和内容须核对。")
      elseif status == "renumbered" and not older and not cite.past
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
    { kind = "normative",
      bad = "依照⟦《中华人民共和国行政复议法》（2017年修正）第九条⟧，可以自知道之日起六十日内申请复议。" },
    { kind = "normative",
      bad = "依照⟦《中华人民共和国行政处罚法》（2017年修正）第九条⟧，种类法定。" },
    { kind = "normative",
      good = "依照《中华人民共和国行政复议法》第二十条，可以自知道之日起六十日内申请复议。" },
    { kind = "normative", date = "2022-06-01",
      good = "依照《中华人民共和国行政复议法》第九条，可以自知道之日起六十日内申请复议。" },
    { kind = "normative",
      good = "依照《中华人民共和国行政复议法》（2023年修订）第二十条，可以申请复议。" },
    { kind = "penalty",
      good = "按照从旧兼从轻，适用《中华人民共和国行政复议法》（2017年修正）第九条。" },
  },
}

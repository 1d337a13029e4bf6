-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

--- The document itself takes effect no earlier than the law whose date stands in `why`.
local function waits_for_it(doc, cite)
  local own = doc.front.effective and doc.front.effective.date
  if not own then
    return false
  end
  local year, month, day = re.match(cite.why or "", "自([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日")
  return year ~= nil and own >= string.format("%04d-%02d-%02d", tonumber(year), tonumber(month),
    tonumber(day))
end

return rule {
  title = "引用尚未施行的规定",
  why = "已经公布但尚未施行的规定没有效力，不能作为现行依据。",
  severity = "error",
  confidence = "certain",
  basis = { "立法法@2023-03-13 第六十一条" },
  since = "0.1",
  tags = { "引用" },
  message = "所引规定尚未施行。",
  suggest = "改引现行规定，或者调整本文件的施行日期。",
  check = function(doc, report)
    local seen = {}
    for _, cite in ipairs(doc:citations(nil, "not_yet_in_force")) do
      local key = cite.work and cite.work.title or cite.title
      if not seen[key] and not waits_for_it(doc, cite)
        and not cite.past
        and not citing.in_speech(doc, cite) then
        local _, after = citing.around(doc, cite)
        if not re.find(after, "^[^，。；]{0,12}(?:施行|实施|生效)(?:后|之日|前|以后)") then
          seen[key] = true
          report(cite, "《" .. key .. "》在" .. doc.as_of .. "尚未施行，不能作为现行依据。"
            .. (cite.why or ""))
        end
      end
    end
  end,
  examples = {
    { kind = "normative", date = "2026-06-30",
      bad = "依照⟦《中华人民共和国生态环境法典》第六十八条⟧，制定本办法。" },
    { kind = "normative", date = "2026-09-01",
      good = "依照《中华人民共和国生态环境法典》的有关规定，制定本办法。" },
    { kind = "normative", date = "2026-06-30",
      good = "《中华人民共和国生态环境法典》施行后，另行修订本办法。" },
  },
}

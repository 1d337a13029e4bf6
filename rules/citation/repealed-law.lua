-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

return rule {
  title = "引用已废止的法律、法规、规章",
  why = "已废止的规定不再具有效力，不能作为制定文件或者作出决定的依据。",
  severity = "error",
  confidence = "certain",
  basis = { "立法法@2023-03-13 第六十三条第三款" },
  since = "0.1",
  tags = { "引用" },
  message = "所引规定已废止。",
  suggest = "改引现行有效的规定，并核对内容是否变化；叙述历史的，写明“原”或者“当时施行的”。",
  check = function(doc, report)
    local first = {}
    local order = {}
    for _, cite in ipairs(doc:citations(nil, "repealed")) do
      if cite.form ~= "self" and not cite.past
        and not citing.in_speech(doc, cite) then
        local key = cite.work and cite.work.title or cite.title
        if first[key] then
          table.insert(first[key].related, { at = cite, note = "另一处引用" })
        else
          local work = cite.work or {}
          local message = "《" .. key .. "》已"
            .. (work.repealed_on and "于" .. work.repealed_on or "")
            .. ((work.repealed_by or "") ~= "" and "由《" .. work.repealed_by .. "》" or "")
            .. "废止，不能作为现行依据。"
          local suggest
          if cite.suggestion then
            local part = re.find(cite.suggestion, "》$") and "的相应条款" or ""
            suggest = "改引" .. cite.suggestion .. part .. "，并核对内容是否变化。"
          end
          first[key] = { at = cite, message = message, suggest = suggest, related = {} }
          table.insert(order, key)
        end
      end
    end
    for _, key in ipairs(order) do
      report(first[key])
    end
  end,
  examples = {
    { kind = "normative", bad = "根据⟦《中华人民共和国合同法》⟧等法律，制定本办法。" },
    { kind = "normative", good = "根据《中华人民共和国民法典》等法律，制定本办法。" },
    { kind = "normative", good = "原《中华人民共和国合同法》施行期间订立的协议，继续履行。" },
    { kind = "normative", date = "2019-03-01", good = "根据《中华人民共和国合同法》等法律，制定本办法。" },
    { kind = "normative", good = "《清河县合同管理办法》同时废止。" },
  },
}

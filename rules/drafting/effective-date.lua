-- SPDX-License-Identifier: GPL-3.0-or-later
local clause = "(?P<self>{self})?自(?P<date>[0-9零一二三四五六七八九十年月日]{6,24})起(?:正式)?"
  .. "(?:施行|实施|执行|生效)"

--- Each statement 本办法自…起施行 with its date, outside quotations.
local function statements(doc)
  local found = {}
  for hit in doc:find(clause) do
    if hit.self and hit.self ~= "" and not doc:quoted(hit.spans.date) then
      for _, quantity in ipairs(doc:quantities("date", hit.spans.date)) do
        if quantity.date then
          table.insert(found, { self = hit.self, date = quantity.date, at = hit.spans.date })
          break
        end
      end
    end
  end
  return found
end

return rule {
  title = "施行日期缺失、矛盾或者早于发布日期",
  why = "施行日期决定规定从何时起有约束力，应当明确写出，并且不得早于公布。",
  severity = "error",
  confidence = "certain",
  applies = { kind = "normative" },
  basis = {
    "立法法@2023-03-13 第六十一条",
    "规章制定程序条例@2017-12-22 第三十二条",
  },
  since = "0.1",
  tags = { "施行" },
  message = "施行日期有误。",
  suggest = "写明“自×年×月×日起施行”，与发布日期之间留出合理时间。",
  check = function(doc, report)
    local signed = doc.front.date and doc.front.date.date
    local found = statements(doc)
    for _, one in ipairs(found) do
      if signed and one.date < signed and doc.front.signature then
        report(one.at, "施行日期" .. one.at.text .. "早于成文日期" .. doc.front.date.text .. "。")
        return
      end
    end
    for index = 2, #found do
      if found[index].self == found[1].self and found[index].date ~= found[1].date then
        report {
          at = found[index].at,
          message = "前后两处写明的施行日期不一致。",
          related = { { at = found[1].at, note = "另一处施行日期" } },
        }
        return
      end
    end
    local articles = doc:units("article")
    local title = doc.front.title and doc.front.title.text or ""
    if #articles > 4 and re.find(title, "(?:办法|规定|细则|规则)(?:（[^（）]*）)?$")
      and not doc:has("(?:施行|实施|执行|生效|有效期)(?:。|，|；|之日|日期)") then
      report {
        at = doc:first("第{label}条", articles[#articles]) or articles[#articles],
        message = "全文没有规定施行日期。",
        confidence = "likely",
      }
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 本办法自⟦2026年10月1日⟧起施行。

清河县人民政府
2026年11月20日]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 本办法自2026年12月1日起施行。

清河县人民政府
2026年11月20日]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 本办法自印发之日起施行。《清河县公园管理暂行办法》自2020年1月1日起施行的规定同时废止。

清河县人民政府
2026年11月20日]] },
  },
}

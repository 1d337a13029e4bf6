-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "试行、暂行文件没有写明期限或者期限已过",
  why = "名称标明试行、暂行，就应当有期限，期满后再决定是否继续；不写期限等于长期施行。",
  severity = "warning",
  confidence = "likely",
  applies = { kind = "normative" },
  basis = { "立法法@2023-03-13 第七条第二款" },
  since = "0.1",
  tags = { "施行" },
  message = "期限规定有误。",
  suggest = "按照本地规范性文件管理规定写明有效期的截止日期。",
  check = function(doc, report)
    local title = doc.front.title
    if title and re.find(title.text, "(?:（试行）|\\(试行\\)|（暂行）|\\(暂行\\)|暂行办法|暂行规定|试行办法)")
      and not doc.front.validity
      and not doc:has("(?:有效期|试行期|届满|期限为|有效至|止施行|期满|执行至|施行至)") then
      local at = doc:first("(?:试行|暂行)", title)
      report(at or title, "标题标明试行、暂行，正文没有规定有效期或者试行期限。")
    end
    local signed = doc.front.date and doc.front.date.date
    for hit in doc:find("(?:有效期至|有效期截至|有效期到|施行至|执行至)(?P<date>[0-9年月日]{8,12})") do
      for _, quantity in ipairs(doc:quantities("date", hit.spans.date)) do
        if signed and quantity.date and quantity.date <= signed and not doc:quoted(hit) then
          report {
            at = hit.spans.date,
            message = "有效期的截止日期不晚于成文日期。",
            severity = "error",
            confidence = "certain",
          }
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法（⟦试行⟧）
第一条 公园应当免费开放。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县公园管理办法（试行）
第一条 公园应当免费开放。
第二条 本办法自2026年12月1日起施行，有效期至2028年11月30日。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园应当免费开放，试行期间的做法继续执行。
第二条 本办法自2026年12月1日起施行。]] },
  },
}

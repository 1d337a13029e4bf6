-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "公文要素写法有误",
  why = "文种、文号、日期是公文的身份标识，写错会影响文件的识别、引用和效力起算。",
  severity = "warning",
  confidence = "certain",
  applies = { kind = { "normative", "decision", "minutes" } },
  basis = {
    "规章制定程序条例@2017-12-22 第七条",
    "规章制定程序条例@2017-12-22 第八条第一款",
  },
  since = "0.1",
  tags = { "格式" },
  message = "公文要素写法有误。",
  suggest = "按照公文格式更正。",
  check = function(doc, report)
    local title = doc.front.title
    local issuer = doc.front.issuer and doc.front.issuer.text or ""
    if title and re.find(title.text, "条例(?:（[^（）]*）)?$")
      and re.find(issuer, "(?:人民政府|[局厅委办])$") and not re.find(issuer, "人民代表大会") then
      report {
        at = doc:first("条例", title) or title,
        message = "行政机关制定的规章和规范性文件不得称“条例”。",
        suggest = "改称“办法”“规定”“细则”等。",
      }
    end
    local number = doc.front.document_number
    if number then
      local year = re.match(number.text, "[\\[［(（【]((?:19|20)[0-9]{2})[\\]］)）】]")
      if year then
        local at = doc:first("[（〔]" .. year .. "[）〕]", number)
        report {
          at = at or number,
          message = "发文字号中的年份应当用六角括号“〔〕”括入。",
          suggest = "改为“〔" .. year .. "〕”。",
          severity = "note",
          fix = at and { at = at, text = "〔" .. year .. "〕" } or nil,
        }
      end
    end
    for _, date in ipairs(doc:quantities("date")) do
      if date.impossible and not doc:quoted(date) then
        report {
          at = date,
          message = "“" .. date.text .. "”不是真实存在的日期。",
          suggest = "核对后更正日期。",
          severity = "error",
        }
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "申报材料应当于⟦2026年11月31日⟧前报送。" },
    { kind = "normative", bad = [[
清河县人民政府关于加强公园管理的通知
清政发⟦[2026]⟧15号

各乡镇人民政府：
公园应当免费开放。

清河县人民政府
2026年11月20日]] },
    { kind = "normative", good = "申报材料应当于2026年11月30日前报送。" },
    { kind = "normative", good = [[
清河县人民政府关于加强公园管理的通知
清政发〔2026〕15号

各乡镇人民政府：
公园应当免费开放。

清河县人民政府
2026年11月20日]] },
    { kind = "normative", good = "根据《清河市公园条例》，现就有关事项通知如下。" },
    { kind = "normative", good = "闰年的2028年2月29日计入当月。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "文内引用指向不存在的条款",
  why = "规范应当明确、具体；引用本文件没有的条款，义务和责任便无从对应。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = { "立法法@2023-03-13 第七条第二款" },
  since = "0.1",
  tags = { "引用" },
  message = "所引条款在本文件中不存在。",
  suggest = "核对后更正条款序号。",
  check = function(doc, report)
    for _, ref in ipairs(doc:references(nil, true)) do
      local amending = doc:has("(?:修改为|改为|增加一条|删去|删除|作为第)", doc:sentence_at(ref) or ref)
      if not re.find(ref.text, "^附[件表录]") and not doc:quoted(ref) and not amending then
        report(ref, "“" .. ref.text .. "”在本文件中不存在。" .. (ref.why or ""))
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 公园内禁止垂钓。
第三条 违反⟦本办法第二十三条⟧规定的，责令改正。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 公园内禁止垂钓。
第三条 违反本办法第二条规定的，责令改正。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园应当免费开放。
第二条 违反《清河市公园条例》第四十条规定的，由公园管理单位劝阻。]] },
  },
}

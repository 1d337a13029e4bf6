-- SPDX-License-Identifier: GPL-3.0-or-later
local told = "(?:工作日|自然日|日历日|本办法所称[^。]{0,6}日|期限[^。；]{0,12}日[^。；]{0,6}(?:工作日|自然日))"

return rule {
  title = "期限没有写明工作日还是自然日、没有起算点",
  why = "期限的单位和起算点不明确的，办理机关和当事人会各有各的算法。",
  severity = "note",
  confidence = "hint",
  applies = { kind = { "normative", "regulation" }, rank = { "normative", "local_rule", "department_rule" } },
  basis = {
    "立法法@2023-03-13 第七条第二款",
    "行政许可法@2019-04-23 第八十二条",
    "行政处罚法@2021-01-22 第八十五条",
  },
  since = "0.1",
  tags = { "用语" },
  message = "期限的单位不明确。",
  suggest = "写“自……之日起若干个工作日内”，或者在附则写明“本办法所称日为工作日”。",
  check = function(doc, report)
    local first, count
    local settled = doc:has(told)
    for _, quantity in ipairs(doc:quantities("duration")) do
      local sentence = quantity.unit == "day" and doc:sentence_at(quantity)
      if sentence and not settled and doc:enclosing(quantity, "article") and not doc:quoted(quantity)
        and quantity.value <= 15 and doc:has("(?:应当|可以|须|必须)", sentence)
        and doc:has("^[^，。；]{0,2}内", doc:part(doc:join(quantity, sentence), quantity.span.last - sentence.span.first,
          sentence.span.last - sentence.span.first))
        and not doc:restating(quantity) then
        first, count = first or quantity, (count or 0) + 1
      end
    end
    if first then
      report(first, "“" .. first.text .. "”没有写明按工作日还是自然日计算（全文" .. count .. "处）。")
    end
  end,
  examples = {
    { kind = "normative", bad = "第三条 申请人应当在⟦七日⟧内补正材料。" },
    { kind = "normative", good = "第三条 申请人应当自收到补正通知之日起七个工作日内补正材料。" },
    { kind = "normative", good = "第三条 申请人应当在七日内补正材料。\n第四条 本办法规定的期限以工作日计算。" },
    { kind = "normative", good = "第三条 每月十日前报送上月报表。" },
    { kind = "normative", good = "第三条 公示期不少于七日。" },
  },
}

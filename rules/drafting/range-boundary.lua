-- SPDX-License-Identifier: GPL-3.0-or-later
local pair = "(?P<low>[0-9.]+|[一二三四五六七八九十百千万]+)(?P<unit>平方米|元|万元|人|吨|米|立方米|年|日|公里|户)"
  .. "(?:（含）)?以下[^。]{1,40}?(?P<high>[0-9.]+|[一二三四五六七八九十百千万]+)"
  .. "(?P<other>平方米|元|万元|人|吨|米|立方米|年|日|公里|户)以上"

return rule {
  title = "区间边界重叠",
  why = "“以上”“以下”都包括本数，相邻两档同用一个数就会重叠，执行时无所适从。",
  severity = "warning",
  confidence = "hint",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = { "民法典@2020-05-28 第一千二百五十九条" },
  since = "0.1",
  tags = { "用语" },
  message = "区间边界重叠。",
  suggest = "采用“不足…”“…以上不足…”分档，或者在附则写明是否包括本数。",
  check = function(doc, report)
    if doc:has("(?:以上|以下|以内)[^。]{0,20}(?:不)?(?:包括|含|包含)本(?:数|级)") then
      return
    end
    for hit in doc:find(pair) do
      if hit.low == hit.high and hit.unit == hit.other and not doc:quoted(hit)
        and not re.find(hit.text, "罚款|处以|并处|（不含|不含本数|以上" .. hit.low) then
        report(hit, "“" .. hit.low .. hit.unit .. "以下”与“" .. hit.high .. hit.other
          .. "以上”都包括本数，两档重叠。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "面积⟦500平方米以下的每年检查一次，500平方米以上⟧的每年检查两次。" },
    { kind = "normative", good = "面积不足500平方米的每年检查一次，500平方米以上的每年检查两次。" },
    { kind = "normative",
      good = "处一万元以上五万元以下罚款；情节严重的，处五万元以上十万元以下罚款。" },
    { kind = "normative", good = "面积200平方米以下的免费，500平方米以上的另行申报。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local number = "(?:[0-9.]+|[一二三四五六七八九十百千万]+)"
local unit = "(?:平方米|元|万元|人|吨|米|立方米|年|日|公里|户)"
local below = "(?:（含）)?以下"
local pair = number .. unit .. below .. "[^。]{1,40}?" .. number .. unit .. "以上"
local parts = "^(" .. number .. ")(" .. unit .. ")" .. below .. "[^。]{1,40}?(" .. number .. ")(" .. unit .. ")以上$"
-- All of a sentence in which there may be such a pair.
local around = number .. unit .. below .. "[^。]*" .. number .. unit .. "以上"
local tiers = "罚款|处以|并处|（不含|不含本数"

-- Whether one end may be the other: most fines go from tier to tier, and looking at all pairs is dear.
local function may_meet(sentence)
  local words, from = sentence.folded, 1
  if words ~= sentence.text then return true end
  for low, rest in re.gmatch(words, "(" .. number .. unit .. ")(" .. below .. ")") do
    local first = string.find(words, low .. rest, from)
    local _, last = string.find(words, low .. "以上", first)
    if last and not re.find(string.sub(words, first, last), tiers) then return true end
    from = first + #low
  end
  return false
end

local function any_may_meet(doc)
  for sentence in doc:find(around) do
    if may_meet(sentence) then return true end
  end
  return false
end

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
    if not any_may_meet(doc) then return end
    for hit in doc:find(pair) do
      local low, measure, high, other = re.match(hit.folded, parts)
      if low and low == high and measure == other and not doc:quoted(hit)
        and not re.find(hit.text, tiers .. "|以上" .. low) then
        report(hit, "“" .. low .. measure .. "以下”与“" .. high .. other
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

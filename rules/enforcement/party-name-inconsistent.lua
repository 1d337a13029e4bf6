-- SPDX-License-Identifier: GPL-3.0-or-later
local function points(text)
  local list = {}
  for _, point in utf8.codes(text) do
    list[#list + 1] = point
  end
  return list
end

-- True where the names differ in one character: another, one more or one less.
local function nearly_same(a, b)
  local first, second = points(a), points(b)
  if math.abs(#first - #second) > 1 then
    return false
  end
  local head, tail = 0, 0
  local least = math.min(#first, #second)
  while head < least and first[head + 1] == second[head + 1] do
    head = head + 1
  end
  while tail < least - head and first[#first - tail] == second[#second - tail] do
    tail = tail + 1
  end
  return head >= 3 and math.max(#first, #second) - head - tail == 1
end

return rule {
  title      = "当事人名称前后不一致",
  why        = "首部与正文写的名称相差几个字，受处罚的是谁不明确，决定无法执行。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion", "licence" } },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（一）项" },
  since      = "0.1",
  tags       = { "party" },
  triggers   = { "公司" },
  suggest    = "以营业执照登记的名称为准，全文统一；有更名的写明更名情况。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n法定代表人：柳青\n经查，⟦青石县老街粮食有限公司⟧未明码标价。\n本局决定：罚款八百元。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人：云岭青禾食品有限公司\n法定代表人：柳青\n本局决定：对⟦云岭青河食品有限公司⟧罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n法定代表人：柳青\n经查，青石县老街粮油有限公司未明码标价。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油有限公司\n法定代表人：柳青\n经查，当事人从青石县河西粮油有限公司购进大米。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：云岭青禾食品有限公司\n法定代表人：柳青\n当事人由云岭青河食品有限公司更名而来。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：云岭青禾食品有限公司\n法定代表人：柳青\n云岭青禾食品有限公司河西分公司的仓库未被检查。\n本局决定：罚款八百元。" },
  },
  check = function(doc, report)
    local party = doc:parties()[1]
    if not (party and party.name and (party.kind == "company" or party.kind == "soe" or party.kind == "branch")) or doc:has("更名|曾用名|原名|变更名称|名称变更") then
      return
    end
    local name = party.name.value
    local size = utf8.len(name)
    if not size or size < 7 or not re.find(name, "公司$") then return end
    local head = re.match(name, "^(\\p{Han}{2})")
    if not head then return end
    for match in doc:find("(?P<at>" .. head .. "\\p{Han}{2,20}?公司)(?P<after>\\p{Han}{0,6})") do
      local other = match.at
      if other ~= name and match.spans.at.first > party.name.span.last
          and not re.find(match.after, "^(?:\\p{Han}{0,4}分公司)") then
        if nearly_same(name, other) then
          report {
            at = match.spans.at,
            message = "此处写为“" .. other .. "”，与首部的“" .. name .. "”不一致。",
            related = { { at = party.name, note = "首部名称" } },
          }
          return
        end
      end
    end
  end,
}

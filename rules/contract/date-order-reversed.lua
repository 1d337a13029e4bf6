-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two dated steps of one thing: labels, and what to call them.
local date = "(?:为|：|于|是)?(?:[0-9]{4}|[二零〇一三四五六七八九]{4})年[^，。；]{2,8}日"
local labelled = {
  { "开工(?:日期|时间)" .. date, "(?:竣工|完工)(?:日期|时间)" .. date, "开工日期", "竣工日期" },
  { "起租(?:日期|日)" .. date, "(?:退租|止租)(?:日期|日)" .. date, "起租日", "退租日" },
  { "生产完成(?:日期|时间)" .. date, "交货(?:日期|时间)" .. date, "生产完成日期", "交货日期" },
}

-- The date behind a label where the document has one such label only.
local function dated(doc, pattern)
  local found
  for match in doc:find(pattern) do
    if found then return nil end
    found = doc:quantities("date", match)[1]
  end
  return found and found.date and found or nil
end

return rule {
  title      = "起止日期或者先后节点颠倒",
  why        = "期间的届满日早于起始日，期限无法确定。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "自", "从", "至", "开工", "起租", "交货" },
  suggest    = "核对起止日期后更正。",
  examples   = {
    { bad  = "施工合同\n第一条 开工日期：2026年7月1日，竣工日期：⟦2026年6月30日⟧。" },
    { good = "施工合同\n第一条 开工日期：2026年7月1日，竣工日期：2026年9月30日。" },
    { good = "施工合同\n第一条 一期开工日期：2026年7月1日，竣工日期：2026年9月30日；二期开工日期：2026年10月1日，竣工日期：2026年12月30日。" },
    { bad  = "服务期限自⟦2026年12月1日起至2026年11月30日⟧止，共一年。" },
    { bad  = "合同期限从⟦2026-06-01至2025-05-31⟧。" },
    { good = "服务期限自2026年12月1日起至2027年11月30日止。" },
    { good = "质保期自2026年12月1日起至2028年11月30日止，2026年6月1日起算的保修除外。" },
    { good = "双方于2026年6月1日签订主合同，至2026年5月1日的欠款另行结算。" },
    { good = "合同期限自2026年6月1日起至2026年6月1日止，共一日。" },
    { bad = "受让方应当于⟦2027年4月1日前开工，2026年12月31日前竣工⟧。" },
    { good = "受让方应当于2026年4月1日前开工，2027年12月31日前竣工。" },
    { good = "一期于2027年4月1日前开工；二期于2026年12月31日前竣工。" },
  },
  check = function(doc, report)
    for _, pair in ipairs(labelled) do
      local before, after = dated(doc, pair[1]), dated(doc, pair[2])
      if before and after and after.date < before.date then
        report {
          at = after, message = pair[3] .. before.text .. "晚于" .. pair[4] .. after.text .. "。",
          related = { { at = before, note = pair[3] } },
        }
      end
    end
    -- 2027年4月1日前开工，2026年12月31日前竣工: two nodes of one sentence.
    for match in doc:find("(?P<from>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:之?前)?(?:开工|动工|进场|交付图纸)[^。；0-9]{0,12}"
        .. "(?P<to>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:之?前)?(?:竣工|完工|投产|验收)") do
      local from, to = doc:quantities("date", match.spans.from)[1], doc:quantities("date", match.spans.to)[1]
      if from and to and from.date and to.date and to.date < from.date then
        report(match, "开工日期" .. from.text .. "晚于竣工日期" .. to.text .. "。")
      end
    end
    local days = doc:quantities("date")
    for i = 1, #days - 1 do
      local from, to = days[i], days[i + 1]
      if from.date and to.date and to.date < from.date then
        local between = doc:part(doc:join(from, to), from.span.last - from.span.first,
          to.span.first - from.span.first)
        local sentence = doc:sentence_at(from)
        local before = sentence and doc:part(sentence.span, 0, from.span.first - sentence.span.first)
        if doc:has("^[ ]?(?:起|开始)?[ ]?(?:，)?(?:至|到|—{1,2}|-|～|~)[ ]?$", between)
            and before and doc:has("(?:自|从|由|：|期间|期限|为)[ ]?$", before) then
          report {
            at = doc:join(from, to),
            message = "届满日" .. to.text .. "早于起始日" .. from.text .. "。",
          }
        end
      end
    end
  end,
}

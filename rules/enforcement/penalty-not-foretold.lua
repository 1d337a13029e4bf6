-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local kinds = {
  { words = "吊销", name = "吊销许可证件" },
  { words = "责令停产停业|停业整顿|停产整顿", name = "责令停产停业" },
  { words = "责令关闭", name = "责令关闭" },
  { words = "没收", name = "没收" },
  { words = "罚款", name = "罚款" },
}

return rule {
  title      = "决定的处罚种类未经告知",
  why        = "决定中有告知时没有提到的处罚种类，等于对该项处罚没有告知，当事人无从申辩。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第四十四条", "行政处罚法@2021-01-22 第六十二条" },
  since      = "0.1",
  tags       = { "notice" },
  triggers   = { "拟" },
  suggest    = "按拟作出的全部处罚种类重新告知并听取意见后再决定。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元及陈述、申辩权利。\n本局决定：罚款3万元，⟦吊销⟧食品经营许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元、吊销许可证及陈述、申辩权利。\n本局决定：罚款3万元，吊销食品经营许可证。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟作出的处罚内容及陈述、申辩权利。\n本局决定：罚款3万元，没收工具。" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月3日，本局告知当事人拟罚款3万元及陈述、申辩权利。\n本局决定：罚款3万元。逾期不改正的，吊销许可证。" },
  },
  check = function(doc, report)
    local start = case.decides_at(doc)
    if not case.punishes(doc) or not start or doc:has("重新告知|补充告知|再次告知") then return end
    local told = doc:first("拟[^。；\\n]{0,80}(?:罚款|没收|吊销|停产停业|停业整顿|关闭|警告)[^。\\n]{0,120}")
    if not told or told.span.first >= start then return end
    for _, kind in ipairs(kinds) do
      if not doc:has(kind.words, told) then
        for match in doc:find(kind.words) do
          local sentence = doc:sentence_at(match) or match
          if match.span.first >= start and not doc:has("逾期|拒不|可以|加处|缴纳|复议|依法没收的|曾", sentence)
              and not doc:negated(match) and not doc:quoted(match) then
            report {
              at = match,
              message = "决定中有" .. kind.name .. "，事先告知的处罚（“" .. told.text .. "”）没有此项。",
              related = { { at = told, note = "告知的处罚" } },
            }
            return
          end
        end
      end
    end
  end,
}

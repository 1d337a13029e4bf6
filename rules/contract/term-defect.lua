-- SPDX-License-Identifier: GPL-3.0-or-later
local ordinary = "签字|盖章|同意|合格|保密|公开|通过|有效|免费|门前三包|三同时|双随机"

local function plain(words)
  return (re.gsub(words, "[ “”。，；]", ""))
end

return rule {
  title      = "术语定义有两种，或者使用了没有定义的术语",
  why        = "同一术语两种定义，或者加引号的术语没有定义，权利义务的范围无法确定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第一百四十二条第一款", "民法典@2020-05-28 第四百六十六条第一款" },
  since      = "0.1",
  triggers   = { "“" },
  suggest    = "在释义条款统一定义，并全文使用同一用语。",
  examples   = {
    { bad  = "服务合同\n第一条 “终验”是指系统试运行满三个月后的验收。\n第二条 ⟦“终验”是指系统上线当日的验收⟧。" },
    { bad  = "服务合同\n第一条 乙方应当在⟦“最终上线”⟧后十日内移交资料。\n第二条 “最终上线”后甲方支付尾款。\n第三条 系统先行试运行。" },
    { good = "服务合同\n第一条 “终验”是指系统试运行满三个月后的验收。\n第二条 乙方应当在“终验”后十日内移交资料，“终验”由甲方组织。" },
    { good = "服务合同\n第一条 资料应当标注“保密”字样。\n第二条 标注“保密”的资料不得复制。" },
    { good = "服务合同\n第一条 甲方（以下简称“图书馆”）委托乙方。\n第二条 “图书馆”提供场地，“图书馆”支付费用。" },
    { good = "服务合同\n第一条 乙方开展“智慧阅读”推广活动。\n第二条 “智慧阅读”推广活动每月一次。" },
  },
  check = function(doc, report)
    local defined = {}
    for _, definition in ipairs(doc:definitions()) do defined[definition.term] = true end
    local first = {}
    for match in doc:find("(?P<at>“(?P<term>[^“”]{2,12})”(?:是指|系指|指)(?P<meaning>[^。；]{4,80}))") do
      local before = first[match.term]
      defined[match.term] = true
      if before and plain(before.meaning) ~= plain(match.meaning) then
        report {
          at = match.spans.at, severity = "error",
          message = "“" .. match.term .. "”在前文另有不同的定义。",
          related = { { at = before, note = "前文的定义" } },
        }
      end
      first[match.term] = before or match
    end
    -- A term is what stands where only a defined one can: after 在, 自, 于 or before 之日, 后.
    local uses = {}
    for match in doc:find("(?P<at>“(?P<term>\\p{Han}{3,8})”)(?:之日|后|前|完成|期间|日起)") do
      local one = uses[match.term] or { count = 0, place = match.spans.at }
      one.count = one.count + 1
      uses[match.term] = one
    end
    for term, use in pairs(uses) do
      if use.count >= 2 and not defined[term] and not re.find(term, "^(?:" .. ordinary .. ")$")
          and not doc:has(term .. "(?:是指|系指|指|：)|(?:称为|简称|称)“?" .. term) then
        report(use.place, "“" .. term .. "”使用" .. tostring(use.count) .. "处，没有定义。")
      end
    end
  end,
}

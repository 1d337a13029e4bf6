-- SPDX-License-Identifier: GPL-3.0-or-later
local function names(text)
  local found = {}
  for name in re.gmatch(text, "(\\p{Han}{2,4})") do
    found[name] = true
  end
  return found
end

return rule {
  title      = "法制审核人员与承办人相同",
  why        = "法制审核应当由从事审核的人员独立进行，办案人员自己审核自己的案件，审核失去意义。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第五十八条第一款" },
  since      = "0.1",
  tags       = { "procedure" },
  triggers   = { "审核人" },
  suggest    = "由未参与本案调查的法制审核人员重新审核并签署意见。",
  examples   = {
    { bad  = "案件承办人：柳青、沈禾\n法制审核人：⟦沈禾⟧" },
    { bad  = "承办人员：柳青、沈禾\n法制审核人员：⟦柳青⟧" },
    { good = "案件承办人：柳青、沈禾\n法制审核人：白石" },
    { good = "案件承办人：\n法制审核人：" },
    { good = "承办人：柳青、沈禾\n法制审核人员应当具备法律职业资格。" },
    { good = "承办人：柳青、沈禾\n法制审核人：柳青青" },
  },
  check = function(doc, report)
    local handler = doc:first("(?:承办人|办案人|调查人|执法人员)(?:员)?：(?P<who>[^\\n。；]{2,40})")
    if not handler then return end
    local handlers = names(handler.who)
    for reviewer in doc:find("(?:法制)?审核人(?:员)?：[ ]?(?P<at>\\p{Han}{2,4})(?:[^\\p{Han}]|$)") do
      if handlers[reviewer.at] then
        report {
          at = reviewer.spans.at,
          message = "法制审核人“" .. reviewer.at .. "”同时是本案的承办人。",
          related = { { at = handler, note = "承办人" } },
        }
      end
    end
  end,
}

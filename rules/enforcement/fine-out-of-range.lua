-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local interval = lib("interval")
local penal = lib("penal")

local lighter = "减轻(?:行政)?处罚|减轻情节|减轻处理|从旧兼从轻|第三十二条|不予处罚"

-- The one range of yuan that the paper quotes; nil where there is none or more than one.
local function quoted_range(doc)
  local range
  for _, fine in ipairs(case.fines(doc)) do
    if fine.state == "range" then
      local low, high = fine.value, fine.upper
      if not high then
        if re.find(fine.quantity.text, "以下") or re.find(fine.after, "^以下") then
          low, high = 0, fine.value
        else
          high = math.huge
        end
      end
      if range and (range.low ~= low or range.high ~= high) then
        return nil
      end
      range = { low = low, high = high, at = fine.quantity, said = fine.quantity.text }
    end
  end
  return range
end

-- The range of the provision that the penalty rests on, where it only knows amounts.
local function known_range(doc)
  local ground = penal.ground(doc)
  if not ground or not penal.all_in(ground.fines, "yuan") then return nil end
  local range = penal.hull(ground.fines)
  range.at, range.said = ground.cite, ground.said .. "的" .. interval.text(range)
  return range
end

return rule {
  title      = "罚款不在法定幅度内",
  why        = "罚款应当在处罚条款规定的上限和下限之间，低于下限的应当有减轻处罚的法定情节。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五条第二款", "行政处罚法@2021-01-22 第三十二条" },
  since      = "0.1",
  tags       = { "amounts" },
  triggers   = { "罚款" },
  suggest    = "按处罚条款的幅度重新计算；低于下限的，写明减轻处罚的事实和依据。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n该条规定，可以处五万元以上十万元以下罚款。\n本局决定：罚款⟦3万元⟧。" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n依照该条“并处一千元以上五千元以下的罚款”的规定，本局决定：罚款⟦8000元⟧。" },
    { bad  = "青石县消防救援大队行政处罚决定书\n依据《中华人民共和国消防法》第六十条第一款第三项，本大队决定：罚款⟦八万元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定，可以处五万元以上十万元以下罚款。\n本局决定：罚款5万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定，可以处五万元以上十万元以下罚款。当事人主动消除危害后果，依法减轻处罚。\n本局决定：罚款3万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n一般情形处五千元以上五万元以下罚款，情节严重的处五万元以上十万元以下罚款。\n本局决定：罚款8万元。" },
    { good = "青石县消防救援大队行政处罚决定书\n依据《中华人民共和国消防法》第六十条第一款第三项，本大队决定：罚款八千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定，可以处五万元以上十万元以下罚款。\n本局决定：没收违法所得3万元，罚款6万元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定，可以处五千元以下罚款。\n本局决定：罚款5000元。" },
  },
  check = function(doc, report)
    if not (case.punishes(doc) or case.foretells(doc)) then return end
    local range = quoted_range(doc) or known_range(doc)
    if not range then return end
    local several = #case.fines_that(doc, "decided") > 1
    local state = case.punishes(doc) and "decided" or "proposed"
    for _, fine in ipairs(case.fines_that(doc, state)) do
      local beyond = penal.beyond(fine.value, range)
      local under = fine.value < range.low
      if beyond and not several and not (under and doc:has(lighter)) then
        report {
          at = fine.quantity,
          message = "罚款" .. case.yuan(fine.value) .. "不在" .. range.said .. "之内：" .. beyond
            .. (under and "，未见减轻处罚的情节和依据。" or "。"),
          related = { { at = range.at, note = "幅度" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local interval = lib("interval")
local penal = lib("penal")

local lighter = "(?:减轻|不予处罚|免予|从旧兼从轻)"

-- Of a table cell: the cells of its row, and the paragraph before the table if they cite nothing.
local function around_cell(doc, blocks, at)
  local cell
  for index, block in ipairs(blocks) do
    if block.span.first <= at.span.first and at.span.last <= block.span.last then cell = index end
  end
  if not cell or blocks[cell].kind ~= "table_cell" then return nil end
  local row, before = {}, nil
  for index, block in ipairs(blocks) do
    if block.table == blocks[cell].table and block.row == blocks[cell].row then
      row[#row + 1] = block
    elseif block.kind ~= "table_cell" and index < cell then
      before = block
    end
  end
  for _, block in ipairs(row) do
    if #doc:citations(block) > 0 then return row end
  end
  return { before }
end

-- The citations that a sentence, with what leads it in, applies; `blocks` of a document with tables.
local function applied(doc, sentence, blocks)
  local places, cites = { sentence, sentence.lead_in }, {}
  if blocks and not doc:has("《", sentence) then places = around_cell(doc, blocks, sentence) or places end
  for _, place in ipairs(places) do
    for _, cite in ipairs(doc:citations(place)) do cites[#cites + 1] = cite end
  end
  return cites
end

-- What the provision allows of the fine's kind. An amount may also be a multiple, reckoned: then no
-- amount is too high, and one is too low only below all that the multiples can come to.
local function allowed(ground, times)
  local fines, reckoned = {}, nil
  for _, fine in ipairs(ground.fines) do
    if fine.unit == (times and "times" or "yuan") then
      fines[#fines + 1] = fine
    elseif fine.unit == "per_unit" then
      return nil
    elseif not times then
      local least = fine.when and fine.when.low * fine.low or 0
      reckoned = math.min(reckoned or least, least)
    end
  end
  local outer = penal.hull(fines)
  if outer and reckoned then
    outer.said = interval.text(outer)
    outer.low, outer.high, outer.high_open = math.min(outer.low, reckoned), math.huge, false
  end
  return outer
end

-- Which end goes too far, and by how much.
local function excess(inner, outer)
  local text = function(value)
    return interval.text({ low = value, high = value, times = inner.times })
  end
  if inner.high > outer.high then
    local by = inner.high < math.huge and "，多" .. text(inner.high - outer.high) or ""
    return "上限高于" .. text(outer.high) .. by
  elseif inner.low < outer.low then
    return "下限低于" .. text(outer.low) .. "，少" .. text(outer.low - inner.low)
  end
  return "端点的开闭不一致"
end

return rule {
  title = "罚款幅度突破上位法",
  why = "上位法已经规定处罚的，下位文件只能在给予处罚的行为、种类和幅度的范围内作出规定。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = {
    "行政处罚法@2021-01-22 第十二条第二款",
    "行政处罚法@2021-01-22 第十四条第一款",
    "立法法@2023-03-13 第一百零七条第（二）项",
  },
  since = "0.1",
  tags = { "处罚", "上位法" },
  message = "罚款幅度超出所引上位法条款的规定。",
  suggest = "改为上位法规定的幅度之内；拟减轻的，写明适用的法定减轻情形。",
  triggers = { "罚款" },
  check = function(doc, report)
    local blocks = #doc:blocks("table_cell") > 0 and doc:blocks()
    for _, sentence in ipairs(doc:sentences(nil, "罚款")) do
      if not doc:has(lighter, sentence) then
        local ground = penal.only(applied(doc, sentence, blocks))
        for _, fine in ipairs(ground and interval.fines(doc, sentence) or {}) do
          local outer = allowed(ground, fine.range.times)
          -- 罚款三千元以上的 says when something is to be done.
          local threshold = fine.range.high == math.huge and (fine.hit.fine or "") == ""
          if outer and not threshold and not doc:quoted(fine.at) and not doc:negated(fine.at)
            and not interval.within(fine.range, outer) then
            report {
              at = fine.at,
              message = "罚款" .. interval.text(fine.range) .. "，超出" .. ground.said .. "规定的"
                .. (outer.said or interval.text(outer)) .. "（" .. excess(fine.range, outer) .. "）。",
              related = { { at = ground.cite, note = "所引条款" } },
            }
          end
        end
      end
    end
  end,
  examples = {
    { kind = "normative",
      bad = "未依法办理变更登记且拒不改正的，依照《中华人民共和国市场主体登记管理条例》第四十六条的规定，处⟦20万元⟧罚款。" },
    { kind = "normative",
      bad = "占用消防车通道的，依照《中华人民共和国消防法》第六十条第一款的规定，处⟦三千元以上五万元以下⟧罚款。" },
    { kind = "normative",
      bad = "发布虚假广告的，依照《中华人民共和国广告法》第六十一条的规定，处违法所得⟦一倍以上五倍以下⟧罚款。" },
    { kind = "normative", bad = [[
占用消防车通道的，依照《中华人民共和国消防法》第六十条第一款，按照下表执行：
| 情节 | 标准 |
| 严重 | 处⟦三万元以上六万元以下⟧罚款 |]] },
    { kind = "normative", good = [[
占用消防车通道的，依照《中华人民共和国消防法》第六十条第一款，按照下表执行：
| 情节 | 依据 | 标准 |
| 严重 | 《中华人民共和国消防法》第五十八条第一款 | 处三万元以上六万元以下罚款 |]] },
    { kind = "normative",
      good = "未依法办理变更登记且拒不改正的，依照《中华人民共和国市场主体登记管理条例》第四十六条的规定，处1万元以上3万元以下罚款。" },
    { kind = "normative",
      good = "占用消防车通道的，依照《中华人民共和国消防法》第六十条第一款的规定，处五千元以上不足二万元罚款。" },
    { kind = "normative",
      good = "依照《中华人民共和国广告法》第六十一条的规定，处违法所得一倍以上二倍以下罚款。" },
    { kind = "normative",
      good = "经营者以虚假标价诱骗消费者的，依照《中华人民共和国价格法》第四十条的规定，处五十万元以上罚款。" },
    { kind = "normative",
      good = "占用消防车通道，主动恢复的，依照《中华人民共和国消防法》第六十条第一款和行政处罚法的规定减轻处罚，处三千元罚款。" },
    { kind = "normative",
      good = "占用通道面积价值20万元以上的，依照《中华人民共和国消防法》第六十条第一款的规定，处五万元罚款。" },
    { kind = "normative", good = "依照《中华人民共和国消防法》第六十条的规定处罚；罚款三千元以上的，应当集体讨论。" },
  },
}

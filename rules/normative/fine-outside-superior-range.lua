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

-- The one known range of the provisions that a sentence, with what leads it in, applies.
local function applied(doc, sentence, blocks)
  local plain, multiple
  local places = { sentence, sentence.lead_in }
  if not doc:has("《", sentence) then places = around_cell(doc, blocks, sentence) or places end
  for _, place in ipairs(places) do
    for _, cite in ipairs(doc:citations(place)) do
      local range, times = penal.range(cite), penal.multiple(cite)
      if (range and plain) or (times and multiple) then return nil end
      plain, multiple = plain or range, multiple or times
    end
  end
  return plain, multiple
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
    "立法法@2023-03-13 第一百零七条第二项",
  },
  since = "0.1",
  tags = { "处罚", "上位法" },
  message = "罚款幅度超出所引上位法条款的规定。",
  suggest = "改为上位法规定的幅度之内；拟减轻的，写明适用的法定减轻情形。",
  triggers = { "罚款" },
  check = function(doc, report)
    local blocks = doc:blocks()
    for _, sentence in ipairs(doc:sentences()) do
      if doc:has("罚款", sentence) and not doc:has(lighter, sentence) then
        local plain, multiple = applied(doc, sentence, blocks)
        for _, fine in ipairs(interval.fines(doc, sentence)) do
          local outer = multiple
          if not fine.range.times then outer = plain end
          if outer and not doc:quoted(fine.at) and not doc:negated(fine.at)
            and not interval.within(fine.range, outer) then
            report {
              at = fine.at,
              message = "罚款" .. interval.text(fine.range) .. "，超出" .. outer.said .. "规定的"
                .. interval.text(outer) .. "。",
              related = { { at = outer.cite, note = "所引条款" } },
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
      good = "占用消防车通道，主动恢复的，依照《中华人民共和国消防法》第六十条第一款和行政处罚法的规定减轻处罚，处三千元罚款。" },
    { kind = "normative",
      good = "占用通道面积价值20万元以上的，依照《中华人民共和国消防法》第六十条第一款的规定，处五万元罚款。" },
    { kind = "normative", good = "依照《中华人民共和国消防法》第六十条的规定处罚；罚款三千元以上的，应当集体讨论。" },
  },
}

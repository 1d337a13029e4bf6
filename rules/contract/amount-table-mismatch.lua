-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reads tables whose header names 金额; checks unit price times count, and the sum against 合计.
local function cell_value(cells, row, column)
  local cell = cells[row] and cells[row][column]
  if not cell then return nil end
  local figure = re.match(cell.text, "^[￥¥ ]*([0-9][0-9,]*(?:\\.[0-9]+)?)(?:元|个|台|套|项|月|次)?$")
  if not figure then return nil end
  return tonumber((re.gsub(figure, ",", ""))), cell
end

local function read_tables(doc)
  local tables = {}
  for _, block in ipairs(doc:blocks()) do
    if block.table then
      local cells = tables[block.table + 1] or {}
      tables[block.table + 1] = cells
      cells[block.row] = cells[block.row] or {}
      cells[block.row][block.column] = cells[block.row][block.column] or block
      cells.rows = math.max(cells.rows or 0, block.row)
      cells.columns = math.max(cells.columns or 0, block.column)
    end
  end
  return tables
end

local function column_of(cells, pattern)
  for column = 0, cells.columns do
    local cell = cells[0] and cells[0][column]
    if cell and re.find(cell.text, pattern) then return column end
  end
end

return rule {
  title      = "表内金额计算有误",
  why        = "单价乘以数量与金额不符，或者分项之和与合计不符，价款无法确定。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "金额", "小计", "合价" },
  options    = { tolerance = 1.0 },
  suggest    = "核对单价、数量和金额后更正，并约定单价与总价冲突时的确定规则。",
  examples   = {
    { bad  = "| 名称 | 单价（元） | 数量 | 金额（元） |\n| --- | --- | --- | --- |\n| 电脑 | 4,800.00 | 20 | ⟦98,000.00⟧ |" },
    { bad  = "| 项目 | 金额（元） |\n| --- | --- |\n| 保洁 | 1,000 |\n| 绿化 | 2,000 |\n| 合计 | ⟦3,500⟧ |" },
    { good = "| 名称 | 单价（元） | 数量 | 金额（元） |\n| --- | --- | --- | --- |\n| 电脑 | 4,800.00 | 20 | 96,000.00 |" },
    { good = "| 项目 | 金额（元） |\n| --- | --- |\n| 保洁 | 1,000 |\n| 绿化 | 2,000 |\n| 合计 | 3,000 |" },
    { good = "| 名称 | 单价（元） | 数量 | 金额（元） |\n| --- | --- | --- | --- |\n| 绿植 | 300.00 | 若干 | 9,000.00 |" },
    { good = "| 项目 | 金额（元） |\n| --- | --- |\n| 保洁 | 1,000 |\n| 暂列金额 | 据实结算 |\n| 合计 | 3,000 |" },
    { good = "| 年度 | 目标产量 |\n| --- | --- |\n| 一 | 10 |\n| 合计 | 20 |" },
  },
  check = function(doc, report)
    local slack = options.tolerance
    local amounts = lib("amounts")
    for _, cells in pairs(read_tables(doc)) do
      local amount = column_of(cells, "金额|小计|合价")
      if amount then
        local price, count = column_of(cells, "单价"), column_of(cells, "数量|月数|台数|人数|次数")
        local sum, whole = 0, true
        for row = 1, cells.rows do
          local head = cells[row] and cells[row][0]
          local stated, cell = cell_value(cells, row, amount)
          if head and re.find(head.text, "^(?:合计|总计|共计)") then
            if stated and whole and sum > 0 and math.abs(stated - sum) > slack then
              report {
                at = cell,
                message = "各分项之和为" .. amounts.format(sum) .. "元，表内合计为"
                  .. amounts.format(stated) .. "元。",
              }
            end
            sum, whole = 0, true
          elseif head and re.find(head.text, "小计|其中|优惠|下浮|折扣") then
            whole = false
          else
            if stated then sum = sum + stated else whole = false end
            local unit = price and cell_value(cells, row, price)
            local pieces = count and cell_value(cells, row, count)
            if stated and unit and pieces and math.abs(unit * pieces - stated) > slack then
              report {
                at = cell,
                message = "单价" .. amounts.format(unit) .. "元乘以数量应为"
                  .. amounts.format(unit * pieces) .. "元，表内为" .. amounts.format(stated) .. "元。",
              }
            end
          end
        end
      end
    end
  end,
}

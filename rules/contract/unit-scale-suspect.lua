-- SPDX-License-Identifier: GPL-3.0-or-later
local amounts = lib("amounts")

local scale = 10000

local function scaled(a, b)
  return math.abs(a - b * scale) < 0.005 * scale or math.abs(b - a * scale) < 0.005 * scale
end

return rule {
  title      = "金额单位疑似错用（元与万元）",
  why        = "同一金额的两种写法恰好相差一万倍，多是“元”“万元”误用，真实价款无法确定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第一百四十七条", "民法典@2020-05-28 第四百六十六条第一款" },
  since      = "0.1",
  triggers   = { "万元" },
  suggest    = "核对计量单位，更正为“元”或者“万元”。",
  examples   = {
    { bad  = "| 项目 | 金额（万元） |\n| --- | --- |\n| 设备 | ⟦1,250,000.00⟧ |" },
    { bad  = "采购合同\n第一条 合同总价为35万元。\n第二条 乙方按⟦合同总价350,000万元⟧开具发票。" },
    { good = "采购合同\n第一条 合同总价为35万元。\n第二条 乙方按合同总价350,000元开具发票。" },
    { good = "| 项目 | 金额（万元） |\n| --- | --- |\n| 设备 | 125.00 |" },
    { good = "施工合同\n第一条 合同总价为350,000万元（大写：叁拾伍亿元整）。" },
    { good = "采购合同\n第一条 注册资本35万元。\n第二条 合同总价350,000万元。" },
  },
  check = function(doc, report)
    -- Columns whose head gives 万元: a figure of millions there is 元.
    local heads = {}
    for _, block in ipairs(doc:blocks("table_cell")) do
      local key = block.table * 1000 + block.column
      if block.row == 0 then
        heads[key] = re.find(block.folded, "万元") ~= nil
      elseif heads[key] then
        local figure = re.match(block.folded, "^[￥ ]*([0-9][0-9,]*(?:\\.[0-9]+)?)$")
        local value = figure and tonumber((re.gsub(figure, ",", "")))
        if value and value >= 1000000 then
          report(block, "表头的单位为万元，此处为" .. block.text .. "，疑似以元填写。")
        end
      end
    end
    local first = {}
    for match in doc:find("(?P<label>合同总价|合同价款?|合同金额|总价款?|租金|年租金|月租金|服务费|定金|履约保证金|借款本金|借款金额|中标价|中标金额)(?:为|共计|：)?(?:人民币)?{money}") do
      local money = doc:quantities("money", match)[1]
      local before = first[match.label]
      if money and not money.upper then
        if before and before.money.value ~= money.value and scaled(before.money.value, money.value) then
          report {
            at = match,
            message = match.label .. "此处为" .. amounts.format(money.value) .. "元，前文为"
              .. amounts.format(before.money.value) .. "元，相差一万倍。",
            related = { { at = before.match, note = "前文" } },
          }
        end
        first[match.label] = before or { money = money, match = match }
      end
    end
  end,
}

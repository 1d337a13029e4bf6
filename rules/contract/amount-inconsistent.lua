-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a contract names with one amount, and names that mean the same.
local labels = "合同总价款?|合同总金额|合同总额|月租金|年租金|押金|履约保证金|定金|借款本金|借款金额|转让价款|转让总价"
local same = {
  ["合同总价款"] = "合同总价", ["合同总金额"] = "合同总价", ["合同总额"] = "合同总价",
  ["借款金额"] = "借款本金", ["转让总价"] = "转让价款",
}

return rule {
  title      = "同一款项前后金额不一致",
  why        = "同一款项写有两个数额，以哪一个为准没有约定。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "总价", "总额", "总金额", "租金", "押金", "保证金", "定金", "借款", "价款" },
  options    = { tolerance = 1.0 },
  suggest    = "统一金额，或者写明以哪一处为准。",
  examples   = {
    { bad  = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 乙方按⟦合同总价1,020,000元⟧开具发票。" },
    { good = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 乙方按合同总价120万元开具发票。" },
    { good = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 不含税的合同总价1,061,946.90元。" },
    { good = "补充协议\n第一条 原合同总价为1,200,000元。\n第二条 调整后合同总价1,300,000元。" },
    { bad  = "租赁合同\n第一条 年租金为360,000元。\n第二条 ⟦月租金为35,000元⟧，按月支付。" },
    { good = "租赁合同\n第一条 年租金为360,000元，月租金为30,000元。" },
    { good = "租赁合同\n第一条 月租金为30,000元，第二年起月租金调整为31,500元。" },
  },
  check = function(doc, report)
    local first = {}
    for match in doc:find("(?P<label>" .. labels .. ")(?:（[^（）]{0,8}）)?(?:共计|总计|合计|为|：)?(?:人民币|￥)?{money}") do
      local money = doc:quantities("money", match)[1]
      local sentence = doc:sentence_at(match)
      local label = same[match.label] or match.label
      if money and not money.upper and not money.foreign and sentence and not doc:quoted(match)
          and not doc:has("不含税|调整|变更|原合同|不超过|暂定|预计|超过|不足|以上|以下|递增|上浮|下浮|第[二三四五]年|其中", sentence) then
        local before = first[label]
        if before and math.abs(before.money.value - money.value) > options.tolerance then
          report {
            at = match,
            message = match.label .. "此处写为" .. money.text .. "，前文写为" .. before.money.text .. "。",
            related = { { at = before.match, note = "前文的" .. match.label } },
          }
          return
        end
        first[label] = before or { money = money, match = match }
      end
    end
    -- Rent by the month and by the year.
    local month, year = first["月租金"], first["年租金"]
    if month and year and math.abs(month.money.value * 12 - year.money.value) > 12 * options.tolerance then
      local later = month.match.span.first > year.match.span.first and month or year
      report {
        at = later.match,
        message = "月租金" .. month.money.text .. "与年租金" .. year.money.text .. "不能相互换算。",
        related = { { at = later == month and year.match or month.match, note = "前文的租金" } },
      }
    end
  end,
}

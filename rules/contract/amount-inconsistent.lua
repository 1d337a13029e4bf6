-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "合同总价前后不一致",
  why        = "同一合同总价写有两个数额，以哪一个为准没有约定。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "总价", "总额", "总金额" },
  options    = { tolerance = 1.0 },
  suggest    = "统一金额，或者写明以哪一处为准。",
  examples   = {
    { bad  = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 乙方按⟦合同总价1,020,000元⟧开具发票。" },
    { good = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 乙方按合同总价120万元开具发票。" },
    { good = "采购合同\n第一条 合同总价为1,200,000元。\n第二条 不含税的合同总价1,061,946.90元。" },
    { good = "补充协议\n第一条 原合同总价为1,200,000元。\n第二条 调整后合同总价1,300,000元。" },
  },
  check = function(doc, report)
    local first
    for match in doc:find("合同总(?:价款?|金额|额)(?:（[^（）]{0,8}）)?(?:共计|总计|合计|为|：)?(?:人民币|￥)?{money}") do
      local money = doc:quantities("money", match)[1]
      local sentence = doc:sentence_at(match)
      if money and not money.upper and not money.foreign and sentence
          and not doc:has("不含税|调整|变更|原合同|不超过|暂定|预计|超过|不足|以上|以下", sentence) then
        if first and math.abs(first.money.value - money.value) > options.tolerance then
          report {
            at = match,
            message = "合同总价此处写为" .. money.text .. "，前文写为" .. first.money.text .. "。",
            related = { { at = first.match, note = "前文的合同总价" } },
          }
          return
        end
        first = first or { money = money, match = match }
      end
    end
  end,
}

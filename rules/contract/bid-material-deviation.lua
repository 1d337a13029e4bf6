-- SPDX-License-Identifier: GPL-3.0-or-later
local side = {
  "(?:另行|双方另外|私下)(?:约定|签订|订立)[^。；]{0,20}(?:下浮|让利|优惠|捐赠|无偿(?:建设|提供))",
  "(?:本合同|本协议|补充协议)[^，。；]{0,8}(?:优先于|取代|替代)[^，。；]{0,4}(?:备案合同|中标合同|中标通知书)",
  "(?:备案合同|中标合同)[^，。；]{0,6}(?:不作为|仅用于|仅供|只用于)[^，。；]{0,10}(?:结算|备案|依据)",
}

return rule {
  title      = "合同与中标文件实质性不一致",
  why        = "中标后应当按照招标文件和投标文件订立合同，另行订立背离实质性内容的协议的，结算仍以中标文件为准，并会受到处罚。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "招标投标法@2017-12-27 第四十六条第一款", "招标投标法实施条例@2019-03-02 第五十七条第一款",
    "政府采购法@2014-08-31 第四十六条第一款",
    "最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）@2020-12-29 第二条",
  },
  since      = "0.1",
  triggers   = { "中标", "成交", "备案合同", "另行", "私下", "另外" },
  options    = { tolerance = 1.0 },
  suggest    = "按照招标文件、投标文件和中标通知书订立；确需变更的，依法定程序变更。",
  examples   = {
    { bad  = "施工合同\n第一条 中标价为6,000,000元。\n第二条 ⟦合同总价为5,800,000元⟧。" },
    { bad  = "施工合同\n第一条 工期九十日。\n第二条 双方⟦另行约定，乙方在中标价基础上下浮⟧5%。" },
    { good = "施工合同\n第一条 中标价为6,000,000元。\n第二条 合同总价为600万元，工期与投标文件一致。" },
    { good = "施工合同\n第一条 工程变更引起价款调整的，按照清单单价计算。" },
    { good = "框架采购合同\n第一条 中标价为6,000,000元。\n第二条 甲方不得另行约定让利。" },
    { good = "分包合同\n第一条 总包中标价为6,000,000元。\n第二条 分包合同总价为800,000元。" },
  },
  check = function(doc, report)
    for _, pattern in ipairs(side) do
      for match in doc:find(pattern) do
        if not doc:negated(match) and not doc:quoted(match) and not doc:has("不得|禁止", doc:sentence_at(match) or match) then
          report(match, "“" .. match.text .. "”：可能背离中标合同的实质性内容。")
        end
      end
    end
    local function amount(pattern)
      local match = doc:first(pattern)
      local money = match and doc:quantities("money", match)[1]
      if money and not money.upper and not money.foreign then return money.value, match end
    end
    local bid, at_bid = amount("(?:中标|成交)(?:价格?|金额|总价)(?:为|：)?(?:人民币)?{money}")
    local price, at_price = amount("(?:^|[^包\\p{Han}])合同总(?:价款?|金额|额)(?:为|：)?(?:人民币)?{money}")
    if bid and price and math.abs(bid - price) > options.tolerance
        and not doc:has("不含税|分包|部分|标段|包件|第[一二三0-9]包|单价", doc:join(at_bid, at_bid))
        and not doc:has("分包合同|框架|标段", doc.front.title or at_bid) then
      local money = doc:quantities("money", at_price)[1]
      local from = doc:first("合同总", at_price) or money
      report {
        at = doc:join(from, money),
        message = "合同总价与“" .. at_bid.text .. "”不一致。",
        related = { { at = at_bid, note = "中标（成交）金额" } },
      }
    end
  end,
}

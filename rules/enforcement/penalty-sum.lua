-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "罚没款合计与各项之和不符",
  why        = "合计数与没收、罚款各项之和不一致，当事人不知道应缴多少。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（三）项" },
  since      = "0.1",
  tags       = { "amounts" },
  triggers   = { "罚没款", "合计", "共计" },
  suggest    = "重新相加，更正合计数或者分项数。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n本局决定：\n1.没收违法所得3200元；\n2.罚款5000元。\n以上罚没款合计⟦8300元⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：\n1.没收违法所得3200元；\n2.罚款5000元。\n以上罚没款合计8200元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n货值金额合计8300元。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款5000元。\n罚没款合计5000元。" },
  },
  check = function(doc, report)
    local total = doc:first("(?:罚没款|罚没金额|罚没款项|上述款项|以上款项|罚没)(?:项|金额)?(?:合计|共计|总计)(?:为|：)?(?P<at>{money})")
    if not total then return end
    local stated = doc:quantities("money", total.spans.at)[1]
    local sum, parts = 0, {}
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      sum = sum + fine.value
      parts[#parts + 1] = "罚款" .. case.yuan(fine.value)
    end
    local start = case.decides_at(doc)
    for match in doc:find("没收(?:违法所得|非法所得|销售收入|货款)(?:共计|计)?(?P<at>{money})") do
      local money = doc:quantities("money", match.spans.at)[1]
      if money and start and match.span.first >= start then
        sum = sum + money.value
        parts[#parts + 1] = "没收" .. case.yuan(money.value)
      end
    end
    if stated and #parts > 0 and math.abs(sum - stated.value) > 0.01 then
      report(total.spans.at, table.concat(parts, "、") .. "，合计应为" .. case.yuan(sum)
        .. "，此处写为" .. case.yuan(stated.value) .. "。")
    end
  end,
}

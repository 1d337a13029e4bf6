-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "认定违法所得未作处理",
  why        = "当事人有违法所得的，除依法应当退赔的外应当没收，认定了却不处理，决定不完整。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第二十八条第二款" },
  since      = "0.1",
  tags       = { "confiscation" },
  triggers   = { "违法所得" },
  suggest    = "增加没收违法所得的内容，已经退赔的写明退赔情况。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n经查，当事人⟦违法所得3200元⟧。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得3200元。\n本局决定：没收违法所得3200元，罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得3200元，已全部退还消费者。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人没有违法所得。该条规定违法所得五千元以上的从重。\n本局决定：罚款5000元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n经查，当事人违法所得0元。\n本局决定：罚款5000元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("没收[^。；]{0,12}(?:违法|非法)所得|没收[^。；]{0,8}所得|退赔|退还|退回|退款|追缴") then return end
    for match in doc:find("违法所得(?:金额|数额|共计|合计|共|为|计)*(?P<money>{money})") do
      local money = doc:quantities("money", match)[1]
      if money and money.value > 0 and not money.upper and not re.find(money.text, "以[上下]")
          and not doc:has("(?:没有|无|规定|以上|以下|不足|提出|主张)", doc:sentence_at(match) or match) then
        report(match, "认定违法所得" .. case.yuan(money.value) .. "，决定中没有没收，也没有写明退赔。")
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local forfeits = "(?:订金|诚意金|意向金|预付款)[^。；]{0,30}(?:双倍返还|双倍退还|不予退还|不予返还|没收)"
  .. "|押金[^。；]{0,20}双倍(?:返还|退还)"

return rule {
  title      = "“定金”与“订金”等混用，性质不明",
  why        = "订金、诚意金、预付款没有约定定金性质的，不能适用定金罚则；同一款项用两种称呼，能否双倍返还有争议。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释@2023-12-04 第六十七条第一款",
    "民法典@2020-05-28 第五百八十七条",
  },
  since      = "0.1",
  triggers   = { "订金", "诚意金", "意向金", "预付款", "押金" },
  suggest    = "需要适用定金罚则的，写“定金”并写明定金的类型；不需要的，写“预付款”。",
  examples   = {
    { bad  = "第三条 甲方支付⟦订金5万元，甲方违约的，该订金不予退还⟧。" },
    { bad  = "第三条 甲方于签约当日支付定金5万元。\n第八条 甲方所付⟦订金⟧抵作首期价款。" },
    { good = "第三条 甲方支付定金5万元作为履行合同的担保，该定金抵作首期价款。" },
    { good = "第三条 甲方支付定金5万元，另付订金2万元，订金不具有定金性质，不成交的退还。" },
    { good = "第三条 甲方支付预付款5万元，合同解除的，预付款在扣除已完成工作的价款后退还。" },
    { good = "第三条 乙方交纳押金2万元，提前退租的押金不予退还。" },
  },
  check = function(doc, report)
    local told = doc:has("订金[^，。；]{0,6}(?:不具有|不是|不构成|非)[^，。；]{0,4}定金")
    if told then return end
    for match in doc:find(forfeits) do
      if not doc:negated(match) and not doc:quoted(match) then
        report(match, "“" .. match.text .. "”：该款项没有称为定金，能否适用定金罚则有争议。")
        return
      end
    end
    local earnest = doc:first("订金")
    if earnest and doc:has("定金(?:[^罚]|$)") then
      report(earnest, "合同中既有“定金”又有“订金”，是否同一款项、能否适用定金罚则没有写明。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "加处罚款超过罚款本金",
  why        = "加处罚款的数额不得超出罚款本身的数额。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = {
    "行政处罚法@2021-01-22 第七十二条第一款第（一）项",
    "行政强制法@2011-06-30 第四十五条第二款",
  },
  since      = "0.1",
  tags       = { "payment", "amounts" },
  triggers   = { "加处" },
  suggest    = "加处罚款以罚款本金为限，超过部分不得收缴。",
  examples   = {
    { bad  = "催告书\n你单位应缴罚款5000元，至今未缴，现加处罚款⟦12000元⟧。", kind = "coercion" },
    { bad  = "当事人未缴纳罚款人民币3000元，累计加处罚款共计⟦4500元⟧。" },
    { good = "催告书\n你单位应缴罚款5000元，至今未缴，现加处罚款5000元。", kind = "coercion" },
    { good = "催告书\n你单位应缴罚款5000元，逾期每日加处罚款150元。", kind = "coercion" },
    { good = "催告书\n你单位应缴罚款5000元，加处罚款的数额不超出5000元。", kind = "coercion" },
    { good = "经催告，当事人缴纳罚款8000元及加处罚款1200元。" },
  },
  check = function(doc, report)
    local fine
    local around = case.around(doc)
    for match in doc:find("(?:应缴|缴纳|未缴|处以|决定|给予|应缴纳|未缴纳|作出)?[^，。；加\\n]{0,12}罚款(?:本金|数额为)?(?P<at>{money})") do
      local money = doc:quantities("money", match.spans.at)[1]
      if money and not money.upper and not doc:has("加处|每日", match) and not doc:has("以[上下]", match.spans.at) then
        local rest = around({ span = match.spans.at }) or ""
        if not re.find(rest, "加处(?:的)?罚款[^，。；]{0,12}$") then
          fine = fine and math.max(fine, money.value) or money.value
        end
      end
    end
    if not fine then return end
    for match in doc:find("加处(?:的)?罚款(?:累计|共计|合计|已达|金额|数额|为|计)*(?P<at>{money})") do
      local extra = doc:quantities("money", match.spans.at)[1]
      if extra and extra.value > fine then
        report(match.spans.at, "加处罚款" .. case.yuan(extra.value) .. "超过罚款本金" .. case.yuan(fine) .. "。")
      end
    end
  end,
}

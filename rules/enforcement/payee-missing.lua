-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "未载明缴纳罚款的银行或者渠道",
  why        = "罚款应当到指定的银行或者通过电子支付系统缴纳，只写期限不写渠道，当事人不知道向谁缴。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第五十九条第一款第（四）项",
    "行政处罚法@2021-01-22 第六十七条第三款",
  },
  since      = "0.1",
  tags       = { "payment" },
  triggers   = { "罚款" },
  suggest    = "写明代收银行的名称、地址和账户，或者电子支付的方式。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款800元。\n当事人应当自收到本决定书之日起十五日内⟦缴纳罚款⟧。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款800元。\n当事人应当自收到本决定书之日起十五日内到青石县农村商业银行缴纳罚款。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款800元。\n当事人应当自收到本决定书之日起十五日内扫描缴款二维码缴纳罚款。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：罚款800元。\n当事人应当自收到本决定书之日起十五日内凭《非税收入一般缴款书》缴纳罚款。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：给予警告。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("银行|电子支付|二维码|非税|缴款书|缴款码|代收|支付系统|账户|账号|信用社|网上缴|当场收缴|(?:至|到)本局|(?:至|到)我局") then
      return
    end
    local pay = doc:first("(?:缴纳|交纳|缴清|缴付)(?:上述)?罚款|罚款[^。；，]{0,6}(?:缴纳|缴至|交至|交到)")
    if pay and not doc:has("逾期|不", pay) then
      report(pay, "没有写明缴纳罚款的银行或者电子支付渠道。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "没有约定违约责任",
  why        = "没有违约责任条款的，违约后只能证明实际损失，举证成本高。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（七）项" },
  since      = "0.1",
  suggest    = "对逾期付款、逾期履行、质量不符等分别约定违约金或者损失的计算方法。",
  examples   = {
    { bad  = "⟦办公设备采购合同⟧\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方交付办公设备十台。\n第二条 价款为人民币伍万元整。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方交付办公设备十台。\n第二条 乙方逾期交付的，每日支付违约金五十元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "采购合同之补充协议\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 数量变更为二十台。\n第二条 其他按原合同执行。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or #doc:parties() < 2 or #doc:units("article") < 3 then return end
    if doc:has("违约|赔偿|罚则|滞纳金|承担[^，。；]{0,8}责任") then return end
    if doc:has("补充|变更|终止|解除|劳动|聘用|意向|备忘|框架|赠与|捐赠|承诺", title) then return end
    report(title, "全文没有违约责任的约定。")
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "没有约定违约责任",
  why        = "没有违约责任条款的，违约后只能证明实际损失，举证成本高。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（七）项" },
  since      = "0.1",
  suggest    = "对逾期付款、逾期履行、质量不符等分别约定违约金或者损失的计算方法。",
  examples   = {
    { bad  = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方交付办公设备十台。\n第二条 任何一方⟦违约的，应当依法承担相应的法律责任⟧。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方交付办公设备十台。\n第二条 任何一方违约的，应当承担违约责任，赔偿对方的全部损失。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "图书捐赠协议\n甲方：云岭青禾科技有限公司\n乙方：青石县图书馆\n第一条 甲方捐赠图书。\n第二条 乙方不得转售。\n第三条 一式两份。" },
    { bad  = "⟦办公设备采购合同⟧\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方交付办公设备十台。\n第二条 价款为人民币伍万元整。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方交付办公设备十台。\n第二条 乙方逾期交付的，每日支付违约金五十元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "采购合同之补充协议\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 数量变更为二十台。\n第二条 其他按原合同执行。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    if not contract.whole(doc) then return end
    if contract.titled(doc, "劳动|聘用|赠与|捐赠") then return end
    if not doc:has("违约|赔偿|罚则|滞纳金|承担[^，。；]{0,8}责任|占用费") then
      report(doc.front.title, "全文没有违约责任的约定。")
      return
    end
    -- Liability named but nowhere measured.
    local empty = doc:first("(?:违约|违反)[^。；]{0,30}?(?:承担|负)(?:相应(?:的)?|法律|违约|一切)[^，。；]{0,6}责任")
    if empty and not doc:quoted(empty)
        and not doc:has("违约金|赔偿[^。；]{0,30}(?:损失|费用)|滞纳金|占用费|每日|按日|利息|双倍|定金|解除(?:本)?(?:合同|协议)") then
      report {
        at = empty, severity = "note",
        message = "违约责任只写作“" .. empty.text .. "”，没有违约金或者损失的计算方法。",
      }
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "征收补偿协议缺项",
  why        = "补偿方式、金额、支付期限、搬迁费、停产停业损失、搬迁期限等是征收补偿协议的法定内容；搬迁应当先补偿。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "国有土地上房屋征收与补偿条例@2011-01-21 第二十五条第一款",
    "国有土地上房屋征收与补偿条例@2011-01-21 第二十二条",
    "国有土地上房屋征收与补偿条例@2011-01-21 第二十七条",
  },
  since      = "0.1",
  triggers   = { "征收", "拆迁", "搬迁", "安置" },
  suggest    = "补充所缺事项，约定先补偿后搬迁，删除强制拆除、停水停电的内容。",
  examples   = {
    { bad  = "⟦房屋征收补偿协议⟧\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 补偿总额八十万元。\n第二条 本协议自签字之日起生效。\n第三条 一式三份。" },
    { bad  = "房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 货币补偿八十万元，签约后十日内支付，另付搬迁费、临时安置费和停产停业损失。\n第二条 乙方应当在收款后十五日内搬迁。\n第三条 逾期不搬的，甲方有权⟦断水断电⟧。" },
    { good = "房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 货币补偿八十万元，签约后十日内支付，另付搬迁费、临时安置费和停产停业损失。\n第二条 乙方应当在收款后十五日内搬迁。\n第三条 一式三份。" },
    { good = "设备搬迁服务合同\n甲方：云岭重工有限公司\n乙方：云岭青禾物流有限公司\n第一条 乙方搬迁设备。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 货币补偿八十万元，签约后十日内支付，另付搬迁费、临时安置费和停产停业损失。\n第二条 乙方应当在收款后十五日内搬迁。\n第三条 甲方不得断水断电。" },
    { good = "征地补偿安置协议\n甲方：青石县自然资源局\n乙方：青石县城关镇东村村民委员会\n第一条 征收土地二十亩。\n第二条 补偿费八十万元。\n第三条 一式三份。" },
  },
  check = function(doc, report)
    if not contract.is(doc, "expropriation") or contract.titled(doc, "征地|土地补偿|集体土地|青苗") then return end
    local force = doc:first("断水断电|停(?:止)?供(?:水|电|气|热)|强制拆除|强行拆除|强拆")
    if force and not doc:negated(force) and not doc:quoted(force) then
      report { at = force, severity = "error", message = "约定“" .. force.text .. "”，不得以此类方式迫使被征收人搬迁。" }
    end
    if not contract.whole(doc) then return end
    local rows = {
      { "补偿方式", "货币补偿|产权调换|补偿方式" }, { "补偿金额", "{money}" },
      { "支付期限", "支付|付清|发放" }, { "搬迁费", "搬迁费|搬迁补助|搬家费" },
      { "停产停业损失", "停产停业|住宅" },
      { "临时安置（过渡）", "临时安置|过渡|周转" }, { "搬迁期限", "搬迁期限|腾空|搬离|搬迁完毕|搬迁" },
    }
    if doc:has("产权调换") then rows[#rows + 1] = { "安置房的地点和面积", "安置(?:房|住房)[\\s\\S]{0,80}平方米" } end
    local lacks = contract.missing(doc, rows)
    if #lacks > 0 then
      report(doc.front.title, "征收补偿协议缺少" .. contract.listed(lacks) .. "。")
    end
  end,
}

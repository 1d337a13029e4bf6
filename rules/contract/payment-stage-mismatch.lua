-- SPDX-License-Identifier: GPL-3.0-or-later
local base = "(?:(?:合同|服务费?|价款|货款|工程)总(?:价款?|额|金额)|转让(?:总)?价款)"

return rule {
  title      = "分期金额与比例不符",
  why        = "按写明的比例计算的数额与写明的金额不同，应付多少不能确定。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "%", "百分之" },
  options    = { tolerance = 1.0 },
  suggest    = "以总价为基准重新计算各期金额。",
  examples   = {
    { bad  = "股权转让协议\n第一条 转让价款为900万元。\n第二条 签约后支付⟦转让价款的60%，即560万元⟧。" },
    { good = "股权转让协议\n第一条 转让价款为900万元。\n第二条 签约后支付转让价款的60%，即540万元。" },
    { good = "股权转让协议\n第一条 转让价款为900万元。\n第二条 签约后支付转让价款的60%，逾期的每日支付100元。" },
    { bad  = "合同总价为2,000,000元。\n合同签订后支付⟦合同总价的30%，即500,000元⟧。" },
    { good = "合同总价为2,000,000元。\n合同签订后支付合同总价的30%，即600,000元。" },
    { good = "合同总价为2,000,000元。\n剩余价款的30%，即300,000元于年底支付。" },
    { bad = "第一条 转让价款为人民币21,000,000元。\n第二条 合同生效之日起5日内支付40%，即8,400,000元；登记完成之日起10日内⟦支付40%，即8,500,000元⟧；年底前支付20%，即4,200,000元。" },
    { good = "第一条 转让价款为人民币21,000,000元。\n第二条 合同生效之日起5日内支付40%，即8,400,000元；登记完成之日起10日内支付60%，即12,600,000元。" },
    { good = "第一条 转让价款为人民币21,000,000元。\n第二条 逾期的，按逾期金额支付1%的违约金，最高210,000元。" },
  },
  check = function(doc, report)
    local price
    for match in doc:find(base .. "[^。；0-9]{0,16}{money}") do
      local money = doc:quantities("money", match)[1]
      if money and price and math.abs(money.value - price.value) > options.tolerance then return end
      price = price or money
    end
    if not price or price.foreign then return end
    for match in doc:find("支付{percent}，?即(?:人民币)?{money}") do
      local rate = doc:quantities("percentage", match)[1]
      local money = doc:quantities("money", match)[1]
      if rate and money and not rate.upper and not doc:has("之一|其中", match)
          and math.abs(price.value * rate.value - money.value) > options.tolerance then
        report {
          at = match,
          message = "按总价" .. price.text .. "的" .. rate.text .. "计算应为"
            .. lib("amounts").format(price.value * rate.value) .. "元，此处写为" .. money.text .. "。",
          related = { { at = price, note = "合同总价" } },
        }
      end
    end
    for match in doc:find(base .. "的?{percent}[，（]?(?:即|计|为|共计|合计)?(?:人民币)?{money}") do
      local rate = doc:quantities("percentage", match)[1]
      local money = doc:quantities("money", match)[1]
      if rate and money and not rate.upper
          and math.abs(price.value * rate.value - money.value) > options.tolerance then
        report {
          at = match,
          message = "按总价" .. price.text .. "的" .. rate.text .. "计算应为"
            .. lib("amounts").format(price.value * rate.value) .. "元，此处写为" .. money.text .. "。",
          related = { { at = price, note = "合同总价" } },
        }
      end
    end
  end,
}

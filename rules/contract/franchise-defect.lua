-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "特许经营合同没有冷静期或者期限不足",
  why        = "特许经营合同应当约定被特许人在订立后一定期限内可以单方解除合同。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "商业特许经营管理条例@2007-02-06 第十二条", "商业特许经营管理条例@2007-02-06 第十三条第一款",
    "商业特许经营管理条例@2007-02-06 第三条第二款",
  },
  triggers   = { "加盟", "被特许人" },
  since      = "0.1",
  suggest    = "增加被特许人在签约后一定期限内单方解除合同的权利。",
  examples   = {
    { bad  = "⟦品牌加盟合同⟧\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 加盟期限三年。\n第二条 加盟费十万元。\n第三条 乙方不得转让。" },
    { bad  = "品牌加盟合同\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 ⟦加盟期限一年⟧。\n第二条 加盟费十万元。\n第三条 乙方自签约之日起十五日内可以解除合同。" },
    { good = "品牌加盟合同\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 本次为续签合同，加盟期限一年。\n第二条 加盟费十万元。\n第三条 乙方自签约之日起十五日内可以解除合同。" },
    { good = "地区经销合同\n甲方：云岭好味食品有限公司\n乙方：柳青\n第一条 经销期限一年。\n第二条 乙方自行定价。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "品牌加盟合同\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 加盟期限三年。\n第二条 乙方自签约之日起十五日内可以单方解除合同。\n第三条 加盟费十万元。" },
    { good = "污水处理特许经营协议\n甲方：青石县住房和城乡建设局\n乙方：云岭水务有限公司\n第一条 特许期三十年。\n第二条 乙方负责运营。\n第三条 期满移交。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not contract.is(doc, "franchise") or not contract.whole(doc) or contract.organ(doc) then return end
    if not doc:has("加盟|被特许人") then return end
    local grantor = contract.party_called(doc, "特许人|许可方|许可人")
    if grantor and grantor.kind == "natural" then
      report(grantor.name, "企业以外的单位和个人不得作为特许人，特许人“" .. grantor.name.value .. "”为自然人。")
    end
    if not doc:has("冷静期|(?:签订|签约|订立|签署|生效)[^。；]{0,10}(?:日|天|月)内[^。；]{0,16}(?:解除|退出)") then
      report(title, "没有约定被特许人在订立合同后一定期限内单方解除合同的权利。")
    end
    local least = law.param("franchise.min_years")
    local match = doc:first("(?:(?:加盟|特许(?:经营)?|合同|授权)期限?|期限)(?:为|：|共)?{duration}")
    local length = match and doc:quantities("duration", match)[1]
    local years = length and (length.unit == "year" and length.value or length.unit == "month" and length.value / 12)
    if least and years and years < least.value and not doc:has("被特许人同意|乙方同意[^。；]{0,10}(?:少于|不足)|续签|续约合同") then
      report {
        at = match, severity = "warning",
        message = "首次特许经营的期限为" .. length.text .. "，不足" .. string.format("%g", least.value)
          .. "年（被特许人同意的除外）。",
      }
    end
  end,
}

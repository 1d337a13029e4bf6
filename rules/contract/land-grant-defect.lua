-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

-- Uses of land in the order in which they are looked for, with the figure that bounds the term.
local uses = {
  { "住宅|居住", "land.term_residential" },
  { "工业|仓储|物流", "land.term_industrial" },
  { "教育|科技|文化|卫生|体育|科研|医疗", "land.term_public" },
  { "商业|商服|旅游|娱乐|酒店", "land.term_commercial" },
  { "综合", "land.term_composite" },
}

local function use_of(words)
  local found, count = nil, 0
  for _, use in ipairs(uses) do
    if re.find(words, use[1]) then
      found, count = found or use, count + 1
    end
  end
  return count == 1 and found or nil
end

return rule {
  title      = "土地出让的年限、规划条件或者供地方式不符",
  why        = "出让年限按用途有法定上限；规划条件未纳入出让合同的，合同无效；经营性用地应当公开竞价出让。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "城镇国有土地使用权出让和转让暂行条例@2020-11-29 第十二条第一款",
    "城镇国有土地使用权出让和转让暂行条例@2020-11-29 第十四条",
    "城乡规划法@2019-04-23 第三十九条", "民法典@2020-05-28 第三百四十七条第二款",
  },
  since      = "0.1",
  triggers   = { "出让" },
  suggest    = "按用途确定出让年限，将规划条件列为合同的组成部分，以招标、拍卖、挂牌方式供地。",
  examples   = {
    { bad  = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为工业用地，⟦出让年限为60年⟧。\n第二条 规划条件见附件二。\n第三条 出让价款五百万元。" },
    { bad  = "⟦国有建设用地使用权出让合同⟧\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为工业用地，出让年限为50年。\n第二条 开发要求另行商定。\n第三条 出让价款五百万元。" },
    { bad  = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为商业用地，以⟦协议出让⟧方式供地，出让年限为40年。\n第二条 规划条件见附件二。\n第三条 出让价款五百万元。" },
    { good = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为工业用地，出让年限为50年。\n第二条 规划条件见附件二。\n第三条 受让人应当在签订后三十日内付清出让价款。" },
    { good = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为住宅用地，通过挂牌方式出让，出让年限为70年。\n第二条 容积率不超过2.0，其他规划条件见附件二。\n第三条 出让价款五百万元。" },
    { good = "厂房租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 厂房所占土地为工业用地，出让年限为60年。\n第二条 租期三年。\n第三条 月租金五千元。" },
    { good = "土地使用权转让合同\n甲方：云岭重工有限公司\n乙方：云岭微光电子有限公司\n第一条 该宗地的出让合同由甲方原签订，剩余年限为三十年。\n第二条 转让价五百万元。\n第三条 办理变更登记。" },
    { good = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭微光电子有限公司\n第一条 宗地用途为商业、住宅用地，出让年限为住宅70年、商业40年。\n第二条 规划条件见附件二。\n第三条 通过拍卖方式出让。" },
    { good = "国有建设用地使用权出让合同\n出让人：青石县自然资源局\n受让人：云岭医疗科技有限公司\n第一条 宗地用途为医疗用地，以协议出让方式供地，出让年限为50年。\n第二条 规划条件见附件二。\n第三条 出让价款五百万元。" },
  },
  check = function(doc, report)
    if not contract.is(doc, "land") then return end
    local stated = doc:first("(?:宗地|土地)?(?:规划)?用途(?:为|：)[^。；\\n]{2,40}")
    local use = stated and use_of(stated.folded)
    for match in doc:find("(?:出让|使用)(?:年限|年期|期限)(?:为|：)?(?P<term>{numeral} ?年)") do
      local term = doc:quantities("duration", match)[1]
      local cap = use and law.param(use[2])
      if term and cap and term.value > cap.value and not doc:negated(match) then
        report(match, "“" .. stated.text .. "”的出让年限约定为" .. term.text .. "，超过法定最高年限"
          .. string.format("%g", cap.value) .. "年。")
      end
    end
    if contract.whole(doc) and not contract.titled(doc, "转让|租赁") and not doc:has("规划条件|规划设计|规划指标|容积率|建筑密度") then
      report(doc.front.title, "合同没有规划条件，规划条件未纳入出让合同的，出让合同无效。")
    end
    local deal = doc:first("协议(?:方式)?出让")
    local commercial = stated and re.find(stated.folded, "商业|旅游|娱乐|商品住宅|住宅|工业")
    if deal and commercial and not doc:negated(deal) and not doc:quoted(deal) then
      report {
        at = deal, severity = "warning",
        message = "经营性用地应当采取招标、拍卖等公开竞价的方式出让，此处约定协议出让。",
      }
    end
    local days = law.param("land.payment_days")
    local pay = days and doc:first("(?:签订|生效)[^。；，]{0,6}(?:后|起){duration}内[^。；]{0,20}(?:付清|缴清|支付全部|缴纳全部)[^，。；]{0,6}(?:出让|价款)")
    local length = pay and doc:quantities("duration", pay)[1]
    local late = length and ((length.unit == "day" and length.value > days.value)
      or (length.unit == "month" and length.value * 30 > days.value) or length.unit == "year")
    if late then
      report {
        at = pay, severity = "warning",
        message = "出让价款在签订后" .. length.text .. "内付清，超过" .. string.format("%g", days.value)
          .. "日；有分期政策的，写明依据。",
      }
    end
  end,
}

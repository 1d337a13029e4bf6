-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "特许经营合同没有冷静期",
  why        = "特许经营合同应当约定被特许人在订立后一定期限内可以单方解除合同。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "商业特许经营管理条例@2007-02-06 第十二条" },
  since      = "0.1",
  suggest    = "增加被特许人在签约后一定期限内单方解除合同的权利。",
  examples   = {
    { bad  = "⟦品牌加盟合同⟧\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 加盟期限三年。\n第二条 加盟费十万元。\n第三条 乙方不得转让。" },
    { good = "品牌加盟合同\n甲方（特许人）：云岭好味餐饮管理有限公司\n乙方（被特许人）：柳青\n第一条 加盟期限三年。\n第二条 乙方自签约之日起十五日内可以单方解除合同。\n第三条 加盟费十万元。" },
    { good = "污水处理特许经营协议\n甲方：青石县住房和城乡建设局\n乙方：云岭水务有限公司\n第一条 特许期三十年。\n第二条 乙方负责运营。\n第三条 期满移交。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or not doc:has("加盟|特许经营", title) or #doc:units("article") < 3 then return end
    for _, party in ipairs(doc:parties()) do
      if party.kind == "organ" then return end
    end
    if doc:has("补充|续签|终止|解除", title) or not doc:has("加盟|被特许人") then return end
    if doc:has("冷静期|(?:签订|签约|订立|签署|生效)[^。；]{0,10}(?:日|天|月)内[^。；]{0,16}(?:解除|退出)") then return end
    report(title, "没有约定被特许人在订立合同后一定期限内单方解除合同的权利。")
  end,
}

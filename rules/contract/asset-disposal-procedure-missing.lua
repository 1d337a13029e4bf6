-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local procedure = "评估|公开(?:竞价|招租|招标|交易|拍租|挂牌)|产权交易|竞价|拍卖|挂牌|批复|批准|审批|备案|会议(?:决议|纪要|决定)|成员大会|村民(?:代表)?(?:会议|大会)|成员代表大会|集体研究|国资"
local disposes = "(?:出租|转让|出让|处置|入股|发包|承包给|流转|租赁)"

return rule {
  title      = "国有、集体资产的出租、处置没有程序依据",
  why        = "行政事业单位处置、出租资产须集体决策并履行审批；集体资产须经成员大会等民主程序；没有程序依据的，效力和履行都有风险。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "行政事业性国有资产管理条例@2021-02-01 第十九条", "农村集体经济组织法@2024-06-28 第二十六条第一款",
    "农村集体经济组织法@2024-06-28 第二十七条第三款", "土地管理法@2019-08-26 第六十三条第二款",
    "农村土地承包法@2018-12-29 第三十八条",
  },
  since      = "0.1",
  triggers   = { "出租", "转让", "出让", "处置", "入股", "发包", "承包", "流转", "租赁", "硬化" },
  suggest    = "补充集体决策、评估、公开招租（交易）或者批准的文件，并列为附件。",
  examples   = {
    { bad  = "⟦厂房租赁合同⟧\n甲方（出租人）：青石县城关镇东村村民委员会\n乙方：云岭微光电子有限公司\n第一条 甲方将集体厂房出租给乙方，租期二十年。\n第二条 年租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { bad  = "⟦门面房租赁合同⟧\n甲方（出租人）：青石县水利局\n乙方：柳青\n第一条 甲方将办公楼一层门面房出租给乙方，租期三年。\n第二条 年租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { bad  = "土地经营权流转合同\n甲方（流出方）：柳青\n乙方：云岭微光电子有限公司\n第一条 甲方将承包的耕地二十亩流转给乙方，乙方可以⟦硬化地面⟧、停放车辆。\n第二条 流转费五万元。\n第三条 期限五年。" },
    { good = "厂房租赁合同\n甲方（出租人）：青石县城关镇东村村民委员会\n乙方：云岭微光电子有限公司\n第一条 甲方将集体厂房出租给乙方，已经村民会议三分之二以上成员同意，决议见附件二。\n第二条 年租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { good = "办公用房租赁合同\n甲方（出租人）：云岭东湖产业园运营有限公司\n乙方（承租人）：青石县水利局\n第一条 甲方将办公楼一层出租给乙方，租期三年。\n第二条 年租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { good = "办公设备采购合同\n甲方：青石县水利局\n乙方：云岭青禾科技有限公司\n第一条 乙方交付设备十台。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "门面房租赁合同\n甲方（出租人）：青石县水利局\n乙方：柳青\n第一条 本次出租已公开招租并经财政部门批准。\n第二条 年租金五万元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { good = "土地经营权流转合同\n甲方（流出方）：柳青\n乙方：云岭微光电子有限公司\n第一条 乙方不得改变农业用途，不得硬化地面。\n第二条 流转费五万元。\n第三条 期限五年。" },
    { good = "土地经营权流转合同\n甲方（流出方）：柳青\n乙方：江舟\n第一条 甲方将承包的耕地二十亩流转给乙方种植水稻，并向发包方备案。\n第二条 流转费五万元。\n第三条 期限五年。" },
  },
  check = function(doc, report)
    if contract.is(doc, "rural-land") then
      local changed = doc:first("(?:可以?|用于|有权)[^，。；]{0,10}(?P<at>(?:建设|修建|兴建)(?:厂房|仓库|住宅|商铺|别墅)|硬化地面|(?:作为|用作|改作|改建)[^，。；]{0,4}(?:停车场|厂房|工业))")
      if changed and not doc:negated(changed) and not doc:quoted(changed) then
        report {
          at = changed.spans.at, severity = "error",
          message = "流转不得改变土地的农业用途，此处约定“" .. changed.at .. "”。",
        }
      end
    end
    if not contract.whole(doc) or not contract.titled(doc, "租赁|出租|转让|承包|入股|处置|发包|流转") then return end
    if contract.titled(doc, "融资租赁|设备|车辆|股权|施工|食堂|经营承包|建设用地|土地使用权出让") then return end
    local owner = contract.party_called(doc, "出租人|出租方|转让方|转让人|出让方|发包方|发包人")
    if not owner then
      local first = doc:parties()[1]
      local gives = first and doc:has("(?:" .. table.concat(contract.calls(first), "|") .. ")[^。；]{0,30}" .. disposes .. "给")
      owner = gives and first or nil
    end
    if not owner then return end
    local kind = owner.kind
    if (kind == "organ" or kind == "village-committee" or kind == "collective" or kind == "institution") and not doc:has(procedure) then
      report(doc.front.title, owner.role .. "为" .. ((kind == "village-committee" or kind == "collective") and "村（居）集体" or "机关、事业单位")
        .. "，出租、处置资产没有写明决策、评估、公开交易或者批准的依据。")
    end
  end,
}

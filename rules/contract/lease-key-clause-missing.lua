-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "租赁合同没有约定常见的重要事项",
  why        = "转租、维修、装修归属、返还和优先权没有约定的，适用法定规则，退租时容易发生争议。",
  severity   = "note", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第七百一十二条", "民法典@2020-05-28 第七百一十六条第一款",
    "民法典@2020-05-28 第七百三十三条", "民法典@2020-05-28 第七百三十四条第二款",
  },
  since      = "0.1",
  triggers   = { "租" },
  suggest    = "补充转租条件、维修责任、装修归属、腾退时间和逾期占用费、优先权的安排。",
  -- Reviewers do not ask this of a short let.
  options    = { short_months = 3 },
  examples   = {
    { bad  = "⟦商铺租赁合同⟧\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 甲方出租商铺一间，租期三年。\n第二条 月租金五千元。\n第三条 争议向房屋所在地人民法院起诉。" },
    { good = "商铺租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 甲方出租商铺一间，租期三年，未经同意不得转租。\n第二条 甲方负责维修，装修归甲方，期满后十日内返还，乙方有优先承租权。\n第三条 水电费由乙方承担。" },
    { good = "挖掘机租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 甲方出租挖掘机一台，租期三年。\n第二条 月租金五千元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "展厅租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 甲方出租展厅一间，租期为二个月。\n第二条 租金五千元。\n第三条 争议向房屋所在地人民法院起诉。" },
  },
  check = function(doc, report)
    if not contract.mainly(doc, { "lease", "housing-lease" }) or not contract.whole(doc) then return end
    if contract.titled(doc, "设备|机|车|船|器材|车位|家具|绿植") then return end
    local term = doc:first("租(?:赁)?期(?:限)?(?:为|：|共)?{duration}")
    local length = term and doc:quantities("duration", term)[1]
    if length and ((length.unit == "month" and length.value <= options.short_months)
        or length.unit == "day") then
      return
    end
    local lacks = contract.missing(doc, {
      { "转租", "转租|分租" }, { "维修", "维修|修缮|修复|养护" }, { "装修", "装修|改造|装饰" },
      { "返还（腾退）", "返还|腾退|交还|搬离|腾空" }, { "优先承租、优先购买", "优先" },
      { "水电等费用", "水电|水费|电费|物业" },
    })
    if #lacks >= 3 then
      report(doc.front.title, "没有约定" .. contract.listed(lacks) .. "，将适用法定规则。")
    end
  end,
}

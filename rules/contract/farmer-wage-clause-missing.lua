-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "施工合同缺少农民工工资保障条款",
  why        = "建设单位与施工总承包单位的书面合同应当约定计量周期、进度结算、人工费用及其拨付周期，并提供工程款支付担保。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "保障农民工工资支付条例@2019-12-30 第二十四条第一款", "保障农民工工资支付条例@2019-12-30 第二十四条第二款",
    "保障农民工工资支付条例@2019-12-30 第二十六条第一款",
  },
  since      = "0.1",
  triggers   = { "施工", "工程", "装修" },
  suggest    = "约定人工费用的数额或者比例、不超过一个月的拨付周期、农民工工资专用账户和工程款支付担保。",
  examples   = {
    { bad  = "⟦教学楼工程施工合同⟧\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 按月支付进度款。\n第三条 质量合格。" },
    { bad  = "教学楼工程施工合同\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 发包人将⟦人工费用每三个月⟧拨付至农民工工资专用账户。\n第三条 发包人提供工程款支付担保。" },
    { good = "教学楼工程施工合同\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 人工费用按月拨付至农民工工资专用账户。\n第三条 发包人提供工程款支付担保。" },
    { good = "住宅装修施工合同\n发包人：柳青\n承包人：云岭装饰工程有限公司\n第一条 工期九十日。\n第二条 价款五万元。\n第三条 质量合格。" },
    { good = "教学楼工程监理合同\n委托人：青石县第二中学\n受托人：云岭监理有限公司\n第一条 监理期九十日。\n第二条 监理费五万元。\n第三条 监理施工质量。" },
    { good = "外墙涂料工程劳务分包合同\n发包人：云岭城建工程有限公司\n承包人：青石建筑劳务有限公司\n第一条 工期九十日。\n第二条 劳务费五万元。\n第三条 质量合格。" },
  },
  check = function(doc, report)
    if not contract.works(doc) or not contract.mainly(doc, { "construction" }) or not contract.whole(doc) then return end
    local first = doc:parties()[1]
    if first.kind == "natural" or first.kind == "unknown" then return end
    local cap = law.param("wages.labor_cycle_months")
    local slow = doc:first("人工费(?:用)?[^。；，]{0,6}(?:每{numeral}个月|按季度?|每季度|每半年)")
    local months = slow and doc:quantities("duration", slow)[1]
    local over = slow and (not months or months.unit ~= "month" or months.value > cap.value)
    if slow and over then
      report(slow, "人工费用的拨付周期为“" .. slow.text .. "”，超过" .. string.format("%g", cap.value) .. "个月。")
    end
    local lacks = contract.missing(doc, {
      { "人工费用", "人工费" },
      { "人工费用拨付周期", "人工费[^。]{0,40}(?:按月|每月|周期|一个月|1个月|个月|季)|(?:按月|每月)[^。；]{0,20}人工费" },
      { "农民工工资专用账户", "工资专用账户|农民工工资[^，。；]{0,6}账户|工资专户" },
      { "工程款支付担保", "支付担保|支付保函" },
    })
    if #lacks >= 2 then
      report(doc.front.title, "没有约定" .. contract.listed(lacks) .. "。")
    elseif #lacks == 1 then
      report { at = doc.front.title, severity = "warning", message = "没有约定" .. lacks[1] .. "。" }
    end
  end,
}

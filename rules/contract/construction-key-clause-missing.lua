-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "施工合同没有约定工期、签证或者安全等要件",
  why        = "没有工期、开工条件、变更签证、顺延和安全职责的约定，期限、价款和事故责任都没有依据。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第七百九十五条", "民法典@2020-05-28 第八百零三条", "安全生产法@2021-06-10 第四十九条第二款",
    "最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）@2020-12-29 第二十条",
  },
  since      = "0.1",
  triggers   = { "施工", "工程", "装修" },
  suggest    = "补充工期和开竣工条件、工期顺延、变更签证的程序，以及双方的安全生产职责。",
  examples   = {
    { bad  = "⟦屋面维修施工合同⟧\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 包工包料。\n第二条 工程款八十万元，竣工后付清。\n第三条 质量合格。" },
    { good = "屋面维修施工合同\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 工期90日，自开工令载明之日起算，因甲方原因影响的顺延并办理签证。\n第二条 工程款八十万元。\n第三条 安全生产按附件执行。" },
    { good = "屋面维修设计合同\n委托人：青石县第二中学\n受托人：云岭设计有限公司\n第一条 提交图纸。\n第二条 设计费八万元。\n第三条 质量合格。" },
    { good = "屋面维修施工合同之补充协议\n发包人：青石县第二中学\n承包人：云岭城建工程有限公司\n第一条 价款调整。\n第二条 其余按原合同执行。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    if not (contract.works(doc) or contract.is(doc, "subcontract")) or not contract.whole(doc) then
      return
    end
    local lacks = contract.missing(doc, {
      { "工期", "工期|竣工(?:日期|时间)|施工(?:期限|时间)|完工" },
      { "开工日期或者条件", "开工|进场|自[0-9]{4}年" },
      { "变更签证", "变更|签证|洽商|增减" },
      { "工期顺延", "顺延|延长工期" },
      { "安全生产职责", "安全" },
    })
    local count = #lacks
    if count == 0 then return end
    local grave = lacks[1] == "工期" or lacks[count] == "安全生产职责"
    report {
      at = doc.front.title, severity = (grave or count >= 3) and "warning" or "note",
      message = "施工合同没有约定" .. contract.listed(lacks) .. "。",
    }
  end,
}

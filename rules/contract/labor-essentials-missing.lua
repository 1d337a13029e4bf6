-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "劳动合同缺少必备条款",
  why        = "法律列明了劳动合同的必备条款，缺少的由劳动行政部门责令改正，给劳动者造成损害的应当赔偿。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第十七条第一款", "劳动合同法@2012-12-28 第五十八条第一款" },
  since      = "0.1",
  triggers   = { "劳动", "聘用", "派遣" },
  suggest    = "逐条补充必备条款，可以参照人力资源社会保障部门的示范文本。",
  examples   = {
    { bad  = "⟦劳动合同⟧\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n乙方：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011\n第一条 合同期限三年，岗位为焊工，工作地点为云岭市。\n第二条 月工资六千元。\n第三条 乙方遵守规章制度。" },
    { good = "劳动合同\n甲方：云岭重工有限公司\n住所：云岭市北郊3号\n法定代表人：石磊\n乙方：柳青\n住址：青石县光明路6号\n身份证号码：110101199003070011\n第一条 合同期限三年，岗位为焊工，工作地点为云岭市。\n第二条 每日工作八小时，月工资六千元，依法缴纳社会保险。\n第三条 甲方提供劳动保护和职业危害防护。" },
    { good = "劳务合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 乙方提供翻译服务。\n第二条 报酬六千元。\n第三条 期限三个月。" },
    { good = "解除劳动合同协议书\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 双方解除劳动合同。\n第二条 经济补偿六千元。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    if not contract.employment(doc) or not contract.whole(doc) then return end
    local dispatch = contract.titled(doc, "派遣")
    -- A dispatch agreement between two firms is no labour contract.
    local person
    for _, party in ipairs(doc:parties()) do
      if party.kind == "natural" then person = party end
    end
    if dispatch and not person then return end
    local rows = {
      { "用人单位住所", "(?:住所|地址|注册地)(?:地)?：" },
      { "劳动者身份证件号码", "身份证|公民身份号码|证件号码|护照" },
      { "合同期限", "期限|自[0-9]{4}年[^。；]{0,30}至|无固定期限" },
      { "工作内容", "岗位|工种|职务|工作内容|从事" },
      { "工作地点", "工作地(?:点|区)?|工作地为" },
      { "工作时间和休息休假", "工时|工作时间|小时|休息|休假" },
      { "劳动报酬", "工资|报酬|薪酬|月薪" },
      { "社会保险", "社会保险|社保" },
      { "劳动保护和职业危害防护", "劳动保护|劳动条件|职业(?:病|危害)|安全防护|劳动安全" },
    }
    if dispatch then rows[#rows + 1] = { "用工单位和派遣期限", "用工单位[\\s\\S]*派遣期限|派遣期限[\\s\\S]*用工单位" } end
    local lacks = contract.missing(doc, rows)
    if #lacks == 0 then return end
    local mild = #lacks == 1 and (lacks[1] == "劳动保护和职业危害防护" or lacks[1] == "用人单位住所")
    report {
      at = doc.front.title, severity = mild and "warning" or "error",
      message = "缺少" .. contract.listed(lacks) .. "。",
    }
  end,
}

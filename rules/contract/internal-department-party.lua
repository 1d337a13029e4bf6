-- SPDX-License-Identifier: GPL-3.0-or-later
local inner = "(?:基建|财务|后勤|人事|总务|采购|行政|工程|教务|物资|信息|保卫|资产|综合)(?:科|处|股|室|部|办)$"
  .. "|项目(?:经理)?部$|指挥部$|筹备(?:组|处|办|办公室|委员会)$|领导小组(?:办公室)?$|工作组$|专班$|车间$"
  .. "|(?:局|厅|委员会|公司|医院|学校)[^（）]{1,6}(?:科|股|室)$|(?:大学|学院)[^（）]{2,14}(?:学院|系)$"
local branch = "分公司$|分行$|支行$|营业部$|分店$|分校$"

return rule {
  title      = "以内设机构、临时机构或者分支机构名义签约",
  why        = "内设科室、项目部、筹备组不是法人，也不能以自己的名义独立承担合同责任；分支机构的责任由法人承担。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第五十七条", "民法典@2020-05-28 第七十四条第二款",
    "民法典@2020-05-28 第一百零二条第一款", "公司法@2023-12-29 第十三条第二款",
  },
  since      = "0.1",
  suggest    = "由具有法人资格的单位签约并加盖单位公章，该部门可以写作经办部门；分支机构签约的，附营业执照和法人的授权。",
  examples   = {
    { bad  = "办公设备采购合同\n甲方：⟦青石县教育局基建科⟧\n乙方：云岭青禾科技有限公司\n第一条 乙方交付设备。" },
    { bad  = "钢材供应合同\n甲方：⟦云岭城建工程有限公司东湖大桥项目部⟧\n乙方：青石钢铁贸易有限公司\n第一条 乙方供应钢材。" },
    { bad  = "租赁合同\n甲方：云岭东湖产业园运营有限公司\n乙方：⟦云岭商业银行青石支行⟧\n第一条 甲方出租房屋。" },
    { good = "办公设备采购合同\n甲方：青石县教育局（经办部门：基建科）\n乙方：云岭青禾科技有限公司\n第一条 乙方交付设备。" },
    { good = "办公设备采购合同\n甲方：青石县人民政府办公室\n乙方：云岭青禾科技有限公司\n第一条 乙方交付设备。" },
    { good = "采购合同\n甲方：青石县机关事务管理局\n乙方：云岭青禾科技有限公司\n第一条 使用部门为甲方财务科。" },
    { good = "租赁合同\n甲方：云岭东湖产业园运营有限公司\n乙方：云岭商业银行青石支行\n统一社会信用代码：91110108MA00TE5T26\n第一条 甲方出租房屋。" },
    { good = "聘用合同\n甲方：云岭理工学院\n乙方：柳青\n第一条 乙方从事教学。" },
    { good = "租赁合同\n甲方：青石县城关街道办事处\n乙方：云岭青禾科技有限公司\n第一条 甲方出租房屋。" },
  },
  check = function(doc, report)
    for _, party in ipairs(doc:parties()) do
      local name = party.name and re.gsub(party.name.folded, "（[^）]*）$", "") or ""
      local coded = party.code and party.code.value ~= ""
      if not coded and re.find(name, branch) then
        report {
          at = party.name, severity = "note",
          message = party.role .. "“" .. name .. "”是分支机构，合同责任由其所属法人承担，首部没有写明营业执照的代码。",
        }
      elseif not coded and re.find(name, inner) then
        report(party.name, party.role .. "“" .. name .. "”疑为内设机构或者临时机构，不具有独立签约的主体资格。")
      end
    end
  end,
}

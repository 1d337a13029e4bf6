-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "政府投资项目由施工单位垫资",
  why        = "政府投资项目的资金应当落实到位，不得由施工单位垫资建设。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "政府投资条例@2019-04-14 第二十二条第二款", "保障中小企业款项支付条例@2025-03-17 第八条第二款" },
  since      = "0.1",
  triggers   = { "垫资", "垫付", "带资" },
  suggest    = "改为按进度支付工程款，删除垫资的表述。",
  examples   = {
    { bad  = "学校项目委托代建合同\n甲方：青石县教育体育局\n乙方：云岭建设管理有限公司\n第一条 ⟦施工所需资金由乙方先行垫付⟧，分三年支付。" },
    { good = "学校项目委托代建合同\n甲方：青石县教育体育局\n乙方：云岭建设管理有限公司\n第一条 施工单位拖欠农民工工资的，由乙方先行垫付。" },
    { good = "学校项目委托代建合同\n甲方：青石县教育体育局\n乙方：云岭建设管理有限公司\n第一条 建设资金由甲方按进度拨付，不由乙方垫付。" },
    { bad  = "施工合同\n甲方：青石县水利局\n乙方：云岭建设有限公司\n第一条 承包人须⟦先行垫资⟧至主体封顶。" },
    { good = "施工合同\n甲方：青石县水利局\n乙方：云岭建设有限公司\n第一条 不得要求承包人垫资建设。" },
    { good = "施工合同\n甲方：云岭置业有限公司\n乙方：云岭建设有限公司\n第一条 承包人先行垫资至主体封顶，垫资利息另计。" },
  },
  check = function(doc, report)
    local public = doc:has("政府投资|财政(?:性)?(?:资金|投资)|专项债|预算内投资")
    for _, party in ipairs(doc:parties()) do public = public or party.kind == "organ" end
    if not public then return end
    for match in doc:find("(?:先行|自行|全额|由承包人|由乙方)?(?:垫资|带资(?:承包|建设|施工)|垫付工程款)"
      .. "|(?:建设|施工|工程|项目)(?:所需)?(?:的)?(?:资金|费用|款项)[^，。；]{0,8}由(?:乙方|承包人|承包方|施工单位|代建人|代建单位)"
      .. "(?:先行|自行|全额|负责)?(?:垫付|垫支|筹集垫付)") do
      if not doc:negated(match) and not doc:quoted(match) then
        report(match, "政府投资项目约定由承包人垫资（“" .. match.text .. "”）。")
        return
      end
    end
  end,
}

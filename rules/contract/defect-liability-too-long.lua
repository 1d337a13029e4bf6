-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "缺陷责任期过长，或者两种保证金同时预留",
  why        = "缺陷责任期有最长期限；已经收取履约保证金的，不得同时预留工程质量保证金。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "保障中小企业款项支付条例@2025-03-17 第十三条第一款" },
  since      = "0.1",
  triggers   = { "缺陷责任期", "履约保证金" },
  suggest    = "缺陷责任期自竣工验收合格之日起计算，不超过最长期限；竣工时退还履约保证金。",
  examples   = {
    { bad  = "学校项目委托代建合同\n第一条 工期十四个月，竣工后结算工程款。\n第二条 ⟦缺陷责任期为三年⟧。" },
    { bad  = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 ⟦缺陷责任期为三年⟧。" },
    { bad  = "建设工程施工合同\n第一条 预留结算价的3%作为质量保证金。\n第二条 ⟦履约保证金在质保期满⟧后一并退还。" },
    { good = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 缺陷责任期为24个月。" },
    { good = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 预留结算价的3%作为质量保证金，履约保证金在竣工验收合格后十四日内退还。" },
    { good = "设备采购合同\n第一条 质保期为三年。\n第二条 履约保证金在质保期满后退还。" },
    { good = "建设工程施工合同\n第一条 不预留保修款项。\n第二条 履约保证金在缺陷责任期满后退还。" },
    { good = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 缺陷责任期为一年，屋面防水保修期为五年。" },
    { good = "设备采购合同\n第一条 货物数量和单价见清单，质保期三年。\n第二条 缺陷责任期为三年。" },
  },
  check = function(doc, report)
    if not contract.one_of(doc, { "construction", "subcontract" }) then return end
    local most = law.param("construction.defect_liability_max_months")
    for match in doc:find("缺陷责任期(?:限)?(?:为|：|自[^，。；]{2,16}起)?(?:计算)?[，]?(?:为)?{duration}") do
      local length = doc:quantities("duration", match)[1]
      local months = length
        and (length.unit == "year" and length.value * 12 or length.unit == "month" and length.value)
      if most and months and months > most.value and not doc:negated(match) then
        report(match, "缺陷责任期约定为" .. length.text .. "，最长不超过"
          .. string.format("%g", most.value) .. "个月（" .. most.law .. "）。")
      end
    end
    local both = doc:first("履约保证金[^。；]{0,24}(?:质保期|缺陷责任期|保修期)(?:届)?满")
    if both and doc:has("质量保证金|质保金") and not doc:negated(both) then
      report {
        at = both, severity = "warning",
        message = "履约保证金留到质保期满，又预留质量保证金，两者不得同时预留。",
      }
    end
  end,
}

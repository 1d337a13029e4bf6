-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local kept = "{percent}(?:的[^，。；]{0,6})?作为(?:工程)?(?:质量保证金|质保金|保修金)"
  .. "|(?:质量保证金|质保金|保修金)(?:为|按|：)[^，。；0-9]{0,14}{percent}"
  .. "|(?:扣留|预留|暂扣|扣除)[^，。；]{0,16}{percent}(?:的)?(?:工程)?(?:质量保证金|质保金|保修金)"

return rule {
  title      = "工程质量保证金超过比例上限",
  why        = "工程质量保证金的收取比例应当符合国家规定，超过上限的应当调低或者以保函替代。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "保障中小企业款项支付条例@2025-03-17 第十三条第一款" },
  since      = "0.1",
  triggers   = { "保证金", "质保金", "保修金" },
  suggest    = "按工程结算总价的规定比例以内预留，或者以保函替代。",
  examples   = {
    { bad  = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 发包人预留结算价的⟦5%作为质量保证金⟧。" },
    { good = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 发包人预留结算价的3%作为质量保证金。" },
    { good = "设备采购合同\n第一条 货款的5%作为质量保证金，质保期满后支付。" },
    { bad  = "学校项目委托代建合同\n甲方：青石县教育局\n乙方：云岭建设管理有限公司\n第一条 施工工期十四个月，竣工验收后结算工程款。\n第二条 预留结算价款的⟦5%作为工程质量保证金⟧。" },
    { good = "物业服务合同\n第一条 服务费的10%作为质量保证金，考核合格后支付。" },
    { good = "建设工程施工合同\n第一条 质量保证金为结算价的3%，可以银行保函替代。" },
  },
  check = function(doc, report)
    local cap = law.param("construction.retention_cap")
    if not cap or not contract.one_of(doc, { "construction", "subcontract" }) then return end
    for match in doc:find(kept) do
      local rate = doc:quantities("percentage", match)[1]
      if rate and rate.value > cap.value + 0.000001 and not doc:negated(match) and not doc:quoted(match) then
        report(match, "质量保证金约定为" .. rate.text .. "，超过" .. string.format("%g", cap.value * 100) .. "%的上限。")
      end
    end
  end,
}

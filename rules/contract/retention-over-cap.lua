-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "工程质量保证金超过比例上限",
  why        = "工程质量保证金的收取比例应当符合国家规定，超过上限的应当调低或者以保函替代。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract", titled = { "施工|建设工程|工程承包|工程[^，。；]{0,6}分包|装修|装饰" } },
  basis      = { "保障中小企业款项支付条例@2025-03-17 第十三条第一款" },
  since      = "0.1",
  limit      = {
    find  = {
      "{percent}(?:的[^，。；]{0,6})?作为(?:工程)?(?:质量保证金|质保金|保修金)",
      "(?:质量保证金|质保金|保修金)(?:为|按)[^，。；0-9]{0,14}{percent}",
    },
    param = "construction.retention_cap", quantity = "percentage",
  },
  message    = "质量保证金约定为{quantity}，超过{limit}的上限。",
  suggest    = "按工程结算总价的规定比例以内预留，或者以保函替代。",
  examples   = {
    { bad  = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 发包人预留结算价的⟦5%作为质量保证金⟧。" },
    { good = "建设工程施工合同\n第一条 工程款按进度支付。\n第二条 发包人预留结算价的3%作为质量保证金。" },
    { good = "设备采购合同\n第一条 货款的5%作为质量保证金，质保期满后支付。" },
  },
}

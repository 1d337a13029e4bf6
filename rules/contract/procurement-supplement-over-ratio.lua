-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "政府采购追加金额超过原合同的上限",
  why        = "追加与合同标的相同的货物、工程、服务的，所有补充合同的采购金额不得超过原合同采购金额的法定比例，且不改变其他条款。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "政府采购法@2014-08-31 第四十九条", "政府采购法实施条例@2015-01-30 第六十七条第一款第（五）项",
  },
  since      = "0.1",
  triggers   = { "原合同", "追加", "补充" },
  suggest    = "将追加金额控制在上限以内，不改变合同其他条款；超出的部分重新采购。",
  examples   = {
    { bad  = "办公设备采购补充协议\n甲方（采购人）：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 原合同金额为5,000,000元。\n第二条 ⟦追加采购金额为800,000元⟧，其余条款不变。" },
    { bad  = "保洁服务补充协议\n甲方（采购人）：青石县城市管理局\n乙方：云岭洁安环境服务有限公司\n双方于2026年3月签订服务合同（以下简称原合同），合同金额为人民币1,200,000元。\n第一条 ⟦追加部分的合同金额为人民币260,000元⟧，服务内容不变。" },
    { good = "保洁服务补充协议\n甲方（采购人）：青石县城市管理局\n乙方：云岭洁安环境服务有限公司\n双方于2026年3月签订服务合同（以下简称原合同），合同金额为人民币1,200,000元。\n第一条 追加部分的合同金额为人民币100,000元，服务内容不变。" },
    { bad  = "政府采购合同\n甲方（采购人）：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 需要追加货物的，⟦补充合同的采购金额不得超过原合同金额的30%⟧。" },
    { good = "政府采购合同\n甲方（采购人）：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 需要追加货物的，补充合同的采购金额不得超过原合同金额的10%。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 需要追加货物的，补充合同的采购金额不得超过原合同金额的30%。" },
    { good = "办公设备采购补充协议\n甲方（采购人）：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 原合同金额为5,000,000元。\n第二条 追加采购金额为300,000元，其余条款不变。" },
    { good = "办公设备采购补充协议\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 原合同金额为5,000,000元。\n第二条 追加采购金额为800,000元，其余条款不变。" },
    { good = "办公设备采购补充协议\n甲方（采购人）：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 原合同金额为5,000,000元。\n第二条 采购金额调减800,000元。" },
  },
  check = function(doc, report)
    local ratio = law.param("procurement.supplement_ratio")
    if not ratio or not contract.public_party(doc) or contract.titled(doc, "施工|框架") then return end
    local cap = doc:first("(?P<at>补充合同[^。；]{0,16}(?:不得|不)超过原(?:采购)?合同[^，。；]{0,10}{percent})")
    local share = cap and doc:quantities("percentage", cap)[1]
    if share and share.value > ratio.value + 0.0000001 then
      report(cap, "约定补充合同的金额可以达到原合同的" .. share.text .. "，超过"
        .. string.format("%g", ratio.value * 100) .. "%的上限。")
    end
    if not contract.titled(doc, "补充|追加") then return end
    local function amount(pattern)
      local match = doc:first(pattern)
      local money = match and doc:quantities("money", match)[1]
      if money and not money.upper then return money.value, match end
    end
    local before, at_before = amount("(?:(?:以下)?(?:简称|称)“?原(?:采购)?合同”?）[，。；]?(?:合同)?|原(?:采购)?合同)(?:采购)?(?:总)?(?:金额|价款?|总价)(?:为|：)?(?:人民币)?{money}")
    local added, at_added = amount("(?:追加|补充|新增|增加)(?:部分)?(?:的)?(?:采购|合同)?(?:的)?(?:金额|价款|费用|款项)(?:为|：|共计|合计)?(?:人民币)?{money}")
    if before and added and before > 0 and added > before * ratio.value + 0.005 then
      report {
        at = at_added,
        message = "追加金额占原合同的" .. string.format("%.1f", added / before * 100) .. "%，超过"
          .. string.format("%g", ratio.value * 100) .. "%的上限。",
        related = { { at = at_before, note = "原合同金额" } },
      }
    end
  end,
}

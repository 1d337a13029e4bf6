-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "政府采购合同缺少要件或者逾期签订",
  why        = "政府采购合同应当按照采购文件确定的事项、在中标通知书发出后的法定期限内签订，履约由采购人组织验收并出具验收书。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "政府采购法@2014-08-31 第四十六条第一款", "政府采购法实施条例@2015-01-30 第四十五条第一款",
    "政府采购法实施条例@2015-01-30 第五十一条第一款",
  },
  since      = "0.1",
  triggers   = { "采购" },
  suggest    = "写明采购项目编号和中标（成交）通知书，约定验收书、付款时间，并在法定期限内签订、公告和备案。",
  examples   = {
    { good = "办公设备政府采购合同\n项目编号：QS-2026-19\n甲方（采购人）：青石县教育局\n乙方（供应商）：云岭青禾科技有限公司\n第一条 成交通知书于2026年3月1日发出。\n第二条 甲方组织验收并出具验收报告，按季付款。\n第三条 乙方交付设备四十台。" },
    { bad  = "⟦办公设备政府采购合同⟧\n甲方（采购人）：青石县教育局\n乙方（供应商）：云岭青禾科技有限公司\n第一条 乙方交付设备四十台。\n第二条 验收合格后付款。\n第三条 争议向甲方所在地人民法院起诉。" },
    { bad  = "办公设备政府采购合同\n项目编号：QS-2026-18\n甲方（采购人）：青石县教育局\n乙方（供应商）：云岭青禾科技有限公司\n第一条 ⟦中标通知书于2026年3月1日发出⟧。\n第二条 甲方组织验收并出具验收书，三十日内付款。\n第三条 乙方交付设备四十台。\n甲方（盖章）：青石县教育局\n乙方（盖章）：云岭青禾科技有限公司\n2026年5月20日" },
    { good = "办公设备政府采购合同\n项目编号：QS-2026-18\n甲方（采购人）：青石县教育局\n乙方（供应商）：云岭青禾科技有限公司\n第一条 乙方交付设备四十台。\n第二条 甲方组织验收并出具验收书，三十日内付款。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "办公设备采购合同\n甲方（采购人）：云岭重工有限公司\n乙方（供应商）：云岭青禾科技有限公司\n第一条 乙方交付设备四十台。\n第二条 验收合格后三十日内付款。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "办公设备政府采购合同\n项目编号：QS-2026-18\n甲方（采购人）：青石县教育局\n乙方（供应商）：云岭青禾科技有限公司\n第一条 中标通知书于2026年3月1日发出。\n第二条 甲方组织验收并出具验收书，三十日内付款。\n第三条 乙方交付设备四十台。\n甲方（盖章）：青石县教育局\n乙方（盖章）：云岭青禾科技有限公司\n2026年3月20日" },
  },
  check = function(doc, report)
    local procured = contract.titled(doc, "政府采购") or (contract.titled(doc, "采购合同")
      and contract.public_party(doc) and doc:has("采购人|财政资金|政府采购"))
    if not procured or not contract.whole(doc) then return end
    local lacks = contract.missing(doc, {
      { "采购项目编号或者中标（成交）通知书", "(?:项目|采购|招标|合同|备案)编号|采购计划|中标通知|成交通知|中标（成交）" },
      { "验收书（验收报告）", "验收(?:书|报告|单|意见|证明|记录)" },
    })
    if not doc:has("{duration}内[^。；]{0,16}(?:支付|付款|付清|结清)|(?:支付|付款|付清)[^。；]{0,30}(?:{duration}|{year}|日前)|按(?:月|季)") then
      lacks[#lacks + 1] = "付款时间"
    end
    if #lacks > 0 then
      report {
        at = doc.front.title, severity = #lacks > 1 and "warning" or "note",
        message = "政府采购合同没有写明" .. contract.listed(lacks) .. "。",
      }
    end
    local limit = law.param("procurement.sign_days")
    local notice = doc:first("(?:中标|成交)(?:（成交）)?通知书[^。；，]{0,12}(?:发出|作出|签发|出具)|(?:中标|成交)通知书(?:于)?(?P<d>[^。；，]{8,14})发出")
    local given = notice and doc:quantities("date", notice)[1]
    local signed = doc.front.date and doc.front.date.date
    if limit and given and given.date and signed and dates.days(given.date, signed) > limit.value then
      report(notice, "合同在中标（成交）通知书发出后" .. tostring(dates.days(given.date, signed)) .. "日才签订，超过"
        .. string.format("%g", limit.value) .. "日。")
    end
  end,
}

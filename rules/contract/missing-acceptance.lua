-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local paid = "验收(?:合格)?(?:后|之日)[^。；]{0,16}?(?:支付|付款|付清|结清|拨付)|以验收(?:合格)?(?:作)?为(?:付款|支付)(?:的)?条件"
local settled = {
  "(?:{duration}|日内|日前|当日|当场|[0-9]+日)[^。；，]{0,16}(?:组织|完成|进行|予以)?[^。；，]{0,6}(?:验收|检验)",
  "(?:组织|进行|完成)?(?:验收|检验)[^。；]{0,20}(?:{duration}|逾期|期限)(?:内)?[^。；]{0,20}(?:组织|完成|出具|异议|答复|验收)",
  "(?:评审|鉴定|审查)[^。；]{0,10}(?:通过|合格)[^。；]{0,6}(?:即|视)?为?验收合格", "验收(?:期限|程序|标准|方法|办法|依据|规范|人员|规程)", "验收[^。；]{0,20}(?:附件|标准|方案|规范|考核)", "(?:按照?|依照|根据|依据)[^。；]{0,24}验收",
}

return rule {
  title      = "以验收为付款条件，验收没有期限和标准",
  why        = "付款取决于验收，而没有约定验收的期限、标准和逾期不验收的后果，付款时间无法确定。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第六百二十条", "民法典@2020-05-28 第七百八十条", "民法典@2020-05-28 第七百九十九条第一款",
    "保障中小企业款项支付条例@2025-03-17 第十条第二款",
  },
  since      = "0.1",
  triggers   = { "验收" },
  suggest    = "约定收到货物（成果）后若干工作日内验收、验收标准和异议的方式，以及逾期不验收的后果。",
  examples   = {
    { good = "规划咨询服务合同\n第一条 甲方组织专家评审，评审通过即为验收合格。\n第二条 成果验收合格后支付尾款。" },
    { bad  = "系统开发合同\n第一条 乙方开发系统。\n第二条 系统⟦验收合格后支付⟧80%的价款。" },
    { good = "系统开发合同\n第一条 甲方应当自收到书面申请之日起10个工作日内按附件三组织验收。\n第二条 系统验收合格后支付80%的价款。" },
    { good = "系统开发合同\n第一条 验收标准和程序见附件三。\n第二条 系统验收合格后支付80%的价款。" },
    { good = "厂房租赁合同\n第一条 消防验收合格后支付首期租金。" },
    { good = "系统开发合同\n第一条 合同签订后支付80%的价款。" },
  },
  check = function(doc, report)
    if not contract.mainly(doc, { "sale", "construction", "subcontract", "processing", "tech-dev", "service" }) then
      return
    end
    local match = doc:first(paid)
    if not match or doc:negated(match) or doc:has("消防|竣工验收备案", match) then return end
    for _, pattern in ipairs(settled) do
      for found in doc:find(pattern) do
        -- The period for payment that follows acceptance is none for acceptance.
        if not re.find(found.folded, "^[^验]{0,4}验收合格|验收合格[^。；，]{0,12}{duration}") then return end
      end
    end
    report(match, "约定“" .. match.text .. "”，没有约定验收的期限、标准或者程序，付款时间无法确定。")
  end,
}

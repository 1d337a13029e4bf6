-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local term = "(?:[0-9]{4}|[二零〇一三四五六七八九]{4})年[^。；]{0,12}(?:前|起|止|至|日)|{duration}(?:内|前|届满|以内)|(?:期限|工期|租期|服务期|有效期|合同期|租赁期)(?:为|：|共|自)?[^。；]{0,6}{duration}"
  .. "|每(?:日|天|月|季度?|年|周)|(?:交付|交货|履行|完工|竣工)(?:时间|日期|期限)(?:：|为|见|以)|即时|当场|不定期|进度(?:表|计划)|订单"

return rule {
  title      = "履行期限没有约定",
  why        = "没有履行期限的，债务人可以随时履行，债权人可以随时请求履行，违约从何时起算没有依据。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百七十条第一款第（六）项", "民法典@2020-05-28 第五百一十一条第一款第（四）项",
  },
  since      = "0.1",
  suggest    = "补充起止日期、节点或者触发条件，以及履行的地点和方式。",
  examples   = {
    { bad  = "⟦门户网站开发合同⟧\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 乙方开发网站并交付甲方使用。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "门户网站开发合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 乙方应当于合同生效之日起60日内交付。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "借款合同\n甲方：柳青\n乙方：江舟\n第一条 甲方出借五十万元。\n第二条 乙方于2027年6月1日前归还。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "仓库租赁合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 本租赁为不定期租赁，任何一方提前通知即可解除。\n第二条 租金五千元。\n第三条 争议向房屋所在地人民法院起诉。" },
  },
  check = function(doc, report)
    local kind = contract.mainly(doc, {
      "sale", "lease", "housing-lease", "finance-lease", "construction", "subcontract", "processing",
      "tech-dev", "tech-license", "service", "property", "loan", "transport", "partnership",
    })
    if not kind or not contract.whole(doc) then return end
    if doc:has(term) then return end
    report(doc.front.title, "没有约定履行期限，依法将可以随时履行、随时请求履行。")
  end,
}

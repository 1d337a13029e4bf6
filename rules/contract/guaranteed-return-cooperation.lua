-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "合作、投资约定固定收益",
  why        = "以合作、投资为名取得固定收益而不承担风险的，可能被认定为借贷关系。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释@2023-12-04 第十五条",
    "民法典@2020-05-28 第一百四十六条第二款",
  },
  since      = "0.1",
  triggers   = { "收益", "回报", "利润" },
  suggest    = "按真实关系订立借款合同，或者写明风险分担、利润分配与退出程序。",
  examples   = {
    { bad  = "合作协议\n甲方投资200万元，乙方每月支付甲方8%的⟦固定收益⟧。" },
    { good = "合作协议\n甲方按出资比例参与利润分配并分担亏损，不享有固定收益。" },
    { good = "设备采购合同\n乙方保证设备每小时的固定产量。" },
    { bad = "股权转让合同\n转让方保证受让方每年获得不低于投资额12%的⟦固定收益⟧。" },
    { good = "股权转让合同\n受让方按照持股比例分取红利，转让方不保证收益。" },
    { good = "股权转让合同\n目标公司近三年没有固定收益类负债。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or not doc:has("合作|投资|合伙|入股|联营|股权|增资", title) then return end
    for match in doc:find("(?:固定|保底|最低)(?:的)?(?:收益|回报|利润|分红)") do
      local sentence = doc:sentence_at(match)
      if not doc:negated(match) and sentence and not doc:has("不(?:享有|承诺|保证|约定|得)|政府|管委会|固定收益类", sentence) then
        report(match, "“" .. match.text .. "”与共担风险不符，可能被认定为借贷。")
        return
      end
    end
  end,
}

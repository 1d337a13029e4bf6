-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "没有约定成果的知识产权归属",
  why        = "委托开发、创作的成果没有约定归属的，专利申请权和著作权依法归研究开发人、受托人。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第八百五十九条第一款", "著作权法@2020-11-11 第十九条" },
  since      = "0.1",
  suggest    = "写明著作权、源代码、专利申请权的归属和使用范围，以及侵权担保。",
  examples   = {
    { bad  = "⟦小程序开发合同⟧\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方为甲方开发借阅小程序。\n第二条 开发费五万元。\n第三条 期限六十日。" },
    { good = "小程序开发合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方为甲方开发借阅小程序。\n第二条 著作权归甲方所有。\n第三条 期限六十日。" },
    { good = "办公用品采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方供应纸张。\n第二条 价款五千元。\n第三条 期限十日。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or not contract.whole(doc) then return end
    if not doc:has("(?:软件|系统|小程序|平台|网站|技术|程序|APP)[^，。；]{0,4}开发|设计(?:服务)?合同|委托(?:创作|设计)|拍摄|策划|宣传片|文案|课题|研发", title)
        or doc:has("房地产|施工|勘察|补充|建设工程|建筑设计|采购", title) then
      return
    end
    if doc:has("知识产权|著作权|版权|专利申请权|成果[^，。；]{0,6}归") then return end
    report(title, "全文没有约定成果的知识产权归属。")
  end,
}

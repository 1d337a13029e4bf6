-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "不予许可未说明理由",
  why        = "作出不予许可的书面决定应当说明理由，指出不符合哪一项法定条件，申请人才知道如何补救或者申辩。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "licence" },
  basis      = { "行政许可法@2019-04-23 第三十八条第二款" },
  since      = "0.1",
  tags       = { "licence" },
  triggers   = { "不予" },
  suggest    = "写明不符合的法定条件及其条款、认定的事实。",
  examples   = {
    { bad  = "青石县卫生健康局不予行政许可决定书\n柳青：\n你的申请收悉。经研究，⟦决定不予许可⟧。可以申请行政复议或者提起行政诉讼。" },
    { bad  = "青石县卫生健康局不予许可决定书\n柳青：\n你的申请收悉。因不符合有关规定，⟦决定不予许可⟧。可以申请行政复议或者提起行政诉讼。" },
    { good = "青石县卫生健康局不予行政许可决定书\n柳青：\n因经营场所面积不足二十平方米，不符合《青石市公共场所条例》第八条第二项的条件，决定不予许可。可以申请行政复议或者提起行政诉讼。" },
    { good = "青石县卫生健康局准予行政许可决定书\n柳青：\n决定准予许可。" },
    { good = "青石县卫生健康局不予许可决定书\n柳青：\n理由如下：未提交健康证明，不符合第六条规定的条件。据此不予许可。" },
    { good = "青石县卫生健康局不予受理行政许可申请决定书\n柳青：\n你申请的事项不属于本局职权范围，请向青石县市场监督管理局提出。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "不予[^，]{0,6}(?:许可|受理|批准|延续|变更)") then return end
    local body = case.body(doc)
    if doc:has("第{label}条|理由(?:如下|为|是|：)|因[^。；，]{4,}(?:不足|未|没有|超|不具备|不属于|不需要)|由于|缺少|不属于[^。]{0,12}(?:职权|范围)|不需要取得", body) then
      return
    end
    local at = doc:first("决定(?:对[^。；，]{0,16})?不予[^。；，]{0,6}(?:许可|受理|批准|延续|变更)", body)
      or doc:first("不予[^。；，]{0,6}(?:许可|受理|批准|延续|变更)", body) or doc.front.title
    report(at, "没有写明不予许可的理由和所依据的法定条件。")
  end,
}

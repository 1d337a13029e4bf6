-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local team = "\\p{Han}{2,30}(?:中队|执法队|综合执法大队|行政执法大队|服务中心|管理站|工作站|有限公司|协会|指挥部|领导小组(?:办公室)?)"

return rule {
  title      = "实施强制的主体不适格",
  why        = "行政强制措施由法律、法规规定的行政机关实施；法律没有授予强制执行权的机关应当申请人民法院强制执行。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = {
    "行政强制法@2011-06-30 第十七条",
    "行政强制法@2011-06-30 第十三条第二款",
  },
  since      = "0.1",
  tags       = { "coercion", "authority" },
  suggest    = "由有法定职权的行政机关以自己的名义实施，或者申请人民法院强制执行。",
  examples   = {
    { bad  = "强制拆除决定书\n柳青：\n你搭建的棚屋逾期未拆，决定于2026年10月20日强制拆除。\n⟦青石街道综合行政执法队⟧\n2026年10月12日" },
    { bad  = "扣押决定书\n柳青：\n决定扣押电子秤一台，期限三十日。\n⟦青石县城市管理局河西中队⟧\n2026年10月12日" },
    { good = "扣押决定书\n柳青：\n决定扣押电子秤一台，期限三十日。\n青石县市场监督管理局\n2026年10月12日" },
    { good = "扣押决定书\n柳青：\n决定扣押车辆一台。\n青石县交通运输综合行政执法大队\n（法规授权：《青石市道路运输条例》）\n2026年10月12日" },
    { good = "强制拆除催告书\n柳青：\n请你在十日内自行拆除棚屋。\n青石县自然资源局\n2026年10月12日" },
    { good = "强制执行申请书\n青石县人民法院：\n申请强制拆除棚屋。\n青石县自然资源局\n2026年10月12日" },
  },
  check = function(doc, report)
    if not case.titled(doc, "决定书") or case.titled(doc, "解除|撤销") then return end
    if doc:has("法规授权|法律授权|赋权|相对集中") then return end
    local blocks = doc:blocks()
    for index = math.max(1, #blocks - 3), #blocks do
      local signer = doc:first("^[ ]*(?P<at>" .. team .. ")[ ]*(?:（印章）|（盖章）)?[ ]*$", blocks[index])
      if signer and signer.spans.at.first > doc.front.title.span.last
        and not re.find(signer.at, "(?:交通|海事|渔政|交警|消防|文化市场|农业)") then
        report(signer.spans.at, "“" .. signer.at .. "”不是法律、法规规定的实施强制的行政机关。")
        return
      end
    end
  end,
}

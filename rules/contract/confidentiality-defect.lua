-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local term = "保密(?:义务)?(?:的)?期(?:限|间)?|{duration}|终止后|解除后|解密|公开之日|直至|至[^，。；]{0,16}公开|公知|为止|长期|永久|持续有效"
local except = "例外|除外|公知|公开(?:的)?(?:信息|渠道|领域)|已(?:经)?公开|为公众(?:所知|知悉)|司法|监管|法律(?:法规)?(?:、|要求|规定)|依法"

return rule {
  title      = "保密条款没有期限、范围或者例外",
  why        = "没有保密范围、期限和例外的，什么信息、保密到何时都要靠争议解决机构认定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百零一条", "民法典@2020-05-28 第五百零九条第二款" },
  since      = "0.1",
  triggers   = { "保密" },
  suggest    = "写明保密信息的范围、期限、例外（已公开、依法披露）和返还销毁，并对双方设定对等的义务。",
  examples   = {
    { good = "保密协议\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 保密范围为甲方提供的图纸，依法披露的除外。\n第二条 保密义务至该信息公开之日终止。\n第三条 违约的赔偿损失。" },
    { bad  = "⟦保密协议⟧\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方应当对甲方的信息保密。\n第二条 乙方不得复制资料。\n第三条 违约的赔偿损失。" },
    { bad  = "设备采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 ⟦双方应当对知悉的对方信息保密⟧。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "保密协议\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 保密信息指标注“保密”的技术资料，已公开的信息除外。\n第二条 保密期限为五年。\n第三条 违约的赔偿损失。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n第二条 双方应当对知悉的对方信息保密，期限为三年，依法公开的除外。\n第三条 争议向甲方所在地人民法院起诉。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方按照保密规定运输设备。\n第二条 价款五万元。\n第三条 争议向甲方所在地人民法院起诉。" },
  },
  check = function(doc, report)
    if not contract.whole(doc) or (contract.is(doc, "labor") and not contract.titled(doc, "保密")) then return end
    if contract.titled(doc, "保密") then
      local lacks = contract.missing(doc, {
        { "保密信息的范围", "保密(?:信息|资料|内容)[^。；]{0,10}(?:是指|包括|指|范围|定义)|商业秘密[^。；]{0,10}(?:是指|包括|指)|保密范围" },
        { "保密期限", "保密(?:义务)?(?:的)?期(?:限|间)?|{numeral}年|公开之日|公知" },
        { "例外（已公开、依法披露）", except },
      })
      if #lacks > 0 then
        report(doc.front.title, "保密协议没有约定" .. contract.listed(lacks) .. "。")
      end
      return
    end
    local duty = doc:first("(?:甲方|乙方|双方|各方|任何一方)[^。；，]{0,30}(?:应当?|须|负有|承担)[^。；]{0,24}保密(?:义务|责任)?")
    if not duty or doc:negated(duty) then return end
    local place = doc:enclosing(duty, "article") or doc:enclosing(duty, "clause") or doc:sentence_at(duty) or duty
    if not doc:has(term, place) and not doc:has("保密协议|保密承诺") then
      report { at = duty, severity = "note", message = "保密义务没有约定期限。" }
    end
  end,
}

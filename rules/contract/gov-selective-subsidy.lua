-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local grants = {
  "(?:给予|兑付|拨付|安排|支付|享受)[^。；]{0,24}?(?:现金|一次性|财政|设备|投资|产业|用工|房租|租金)?(?:奖励|补贴|扶持资金|补助|奖补)",
  "(?:电价|水价|气价|房租(?:金)?|租金)[^，。；]{0,10}(?:优惠|减免|补差|全额补贴)",
  "(?:给予|提供)[^，。；]{0,8}(?:特殊|专门|一企一策)[^，。；]{0,4}(?:支持|政策|优惠)",
}
local open = "公开(?:申报|发布|遴选)|申报|普惠|统一(?:标准|政策)|〔20[0-9]{2}〕|同等条件|市场主体均可|考核(?:结果)?|绩效"
local other = "税|地方留成|土地出让|出让金|地价"

return rule {
  title      = "对特定企业给予财政奖补或者要素优惠",
  why        = "没有法律、行政法规依据或者未经国务院批准，不得给予特定经营者选择性、差异化的财政奖励、补贴和要素优惠。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "公平竞争审查条例@2024-06-06 第十条" },
  since      = "0.1",
  triggers   = { "奖励", "补贴", "扶持", "补助", "奖补", "优惠", "减免", "政策" },
  suggest    = "补充政策依据和公开适用的条件，改为依照统一的政策文件申报，并经公平竞争审查。",
  examples   = {
    { bad  = "项目投资协议\n甲方：青石县人民政府\n乙方：云岭微光电子有限公司\n第一条 甲方对乙方的设备投资⟦给予30%的一次性现金补贴⟧，上限1500万元。" },
    { bad  = "项目投资协议\n甲方：青石经济开发区管理委员会\n乙方：云岭微光电子有限公司\n第一条 乙方的⟦租金前三年减免⟧。" },
    { good = "项目投资协议\n甲方：青石县人民政府\n乙方：云岭微光电子有限公司\n第一条 乙方可以按照市级公开申报的文件申请设备补助，以审批结果为准。" },
    { good = "项目投资协议\n甲方：青石县人民政府\n乙方：云岭微光电子有限公司\n第一条 甲方不给予任何财政补贴。" },
    { good = "办公用房租赁合同\n甲方：云岭重工有限公司\n乙方：云岭微光电子有限公司\n第一条 甲方给予乙方装修补贴五万元。" },
    { good = "物业服务采购合同\n甲方：青石县图书馆\n乙方：云岭青禾物业有限公司\n第一条 乙方为员工支付高温补贴。" },
  },
  check = function(doc, report)
    if not contract.organ(doc) or not contract.titled(doc, "投资|招商|入园|落户|合作|战略|扶持") then return end
    for _, pattern in ipairs(grants) do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        if not doc:has(open, sentence) and not doc:has(other, sentence) and not doc:negated(match)
            and not doc:quoted(match) and not doc:has("不(?:得|予|给予|作|承诺)|员工|职工", match) then
          report(match, "“" .. match.text .. "”只给予特定企业，没有写明法定依据或者公开申报的程序。")
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local panel = "(?:提交|向|由|申请)[^，。；]{0,20}(?:仲裁委员会|国际仲裁院|仲裁中心)[^，。；]{0,10}仲裁?"
local statutory = "劳动|人事|农村土地|承包"
local personal = "(?:婚姻|收养|监护|扶养|抚养|继承)[^，。；]{0,10}(?:争议|纠纷)[^。；]{0,30}仲裁委员会"
local official = "(?:行政处罚|行政许可|行政决定)[^，。；]{0,10}(?:争议|纠纷|不服)[^。；]{0,30}仲裁委员会"

return rule {
  title      = "约定仲裁的事项依法不能仲裁",
  why        = "行政协议、劳动争议、婚姻继承和应由行政机关处理的争议不能约定商事仲裁，仲裁条款无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于审理行政协议案件若干问题的规定@2019-11-27 第二十六条",
    "劳动争议调解仲裁法@2007-12-29 第五条",
    "仲裁法@2025-09-12 第三条",
  },
  since      = "0.1",
  triggers   = { "仲裁委员会", "仲裁院", "仲裁中心" },
  suggest    = "行政协议改为约定依法提起行政诉讼；劳动争议按仲裁前置程序，向劳动人事争议仲裁委员会申请仲裁。",
  examples   = {
    { bad  = "国有土地上房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 甲方支付补偿款。\n第二条 因本协议发生争议，⟦提交云岭仲裁委员会仲裁⟧。" },
    { bad  = "劳动合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 乙方从事焊接工作。\n第二条 因本合同发生争议，⟦提交云岭仲裁委员会仲裁⟧。" },
    { good = "劳动合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 乙方从事焊接工作。\n第二条 因本合同发生争议，向青石县劳动人事争议仲裁委员会申请仲裁。" },
    { good = "国有土地上房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 甲方支付补偿款。\n第二条 因本协议发生争议，向项目所在地人民法院提起行政诉讼。" },
    { good = "办公设备政府采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 乙方交付设备。\n第二条 因本合同发生争议，提交云岭仲裁委员会仲裁。" },
    { good = "品牌特许经营合同\n甲方：云岭青禾餐饮管理有限公司\n乙方：柳青\n第一条 甲方许可乙方使用商标。\n第二条 因本合同发生争议，提交云岭仲裁委员会仲裁。" },
  },
  check = function(doc, report)
    local found
    for match in doc:find(panel) do
      if not found and not doc:negated(match) and not doc:has(statutory, match) then found = match end
    end
    if found and contract.is(doc, "labor") then
      report(found, "劳动争议应当先向劳动人事争议仲裁委员会申请仲裁，不能约定由商事仲裁机构仲裁。")
    elseif found and contract.organ(doc) and contract.one_of(doc, { "expropriation", "concession" }) then
      report(found, "本合同属于行政协议，约定的仲裁条款无效。")
    end
    for _, pattern in ipairs { personal, official } do
      for match in doc:find(pattern) do
        if not doc:negated(match) then report(match, "“" .. match.text .. "”：该类争议依法不能仲裁。") end
      end
    end
  end,
}

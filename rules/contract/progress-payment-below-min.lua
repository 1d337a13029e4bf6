-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

return rule {
  title      = "工程进度款比例偏低",
  why        = "机关、事业单位和国有企业的建设工程，进度款的支付比例有最低要求；过低的比例等于由承包人垫资。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "建筑法@2019-04-23 第十八条第二款", "保障中小企业款项支付条例@2025-03-17 第八条第二款" },
  since      = "0.1",
  triggers   = { "进度款", "已完成工程", "已完工程", "工程量" },
  suggest    = "将进度款调整到规定的最低比例以上，按月或者按形象进度计量支付。",
  examples   = {
    { bad  = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 ⟦进度款按月已完工程价款的60%支付⟧。" },
    { bad  = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 ⟦每月按已完工程价款的70%支付进度款⟧。" },
    { good = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 工期九十日。\n第二条 进度款按月已完工程价款的80%支付。" },
    { good = "厂房工程施工合同\n甲方：云岭微光电子有限公司\n乙方：云岭城建工程有限公司\n第二条 进度款按月已完工程价款的70%支付。" },
    { good = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第二条 进度款按月已完工程价款的80%支付，逾期支付进度款的，按未付部分的5%支付违约金。" },
    { good = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第二条 进度款累计支付至合同价的70%后，竣工时支付至85%。" },
    { bad = "装修工程施工合同\n甲方：青石县文化馆\n乙方：云岭雅筑装饰工程有限公司\n第一条 工期九十日，工程款分期支付。\n第二条 ⟦按月进度支付已完工程价款的50%⟧。" },
    { good = "装修工程施工合同\n甲方：青石县文化馆\n乙方：云岭雅筑装饰工程有限公司\n第一条 工期九十日，工程款分期支付。\n第二条 按月进度支付已完工程价款的85%。" },
    { good = "装修工程施工合同\n甲方：云岭重工有限公司\n乙方：云岭雅筑装饰工程有限公司\n第一条 工期九十日，工程款分期支付。\n第二条 按月进度支付已完工程价款的50%。" },
  },
  check = function(doc, report)
    local least = law.param("construction.progress_min")
    local first = doc:parties()[1]
    if not least or not first or not contract.works(doc) then return end
    local known = first.kind == "organ" or first.kind == "institution"
      or doc:has("国有独资|国有控股|国有企业", nil)
    if not known then return end
    for _, pattern in ipairs {
      "(?:进度|按月)[^。；，]{0,6}支付(?:已完|完成|审定)[^。；，]{0,14}?{percent}",
      "进度款[^。；，]{0,20}(?:已完|完成|审定|计量)[^。；，]{0,14}?{percent}(?:支付|拨付)?",
      "(?:每月|按月)?按[^。；，]{0,8}(?:已完|完成|审定)[^。；，]{0,14}?{percent}(?:支付|拨付)[^。；，]{0,4}(?:进度款|工程款)",
    } do
      local match = doc:first(pattern)
      local rate = match and doc:quantities("percentage", match)[1]
      if rate and rate.value < least.value - 0.000001 and not doc:has("累计|支付至|违约|逾期", match) then
        report(match, "进度款按已完工程价款的" .. rate.text .. "支付，低于"
          .. string.format("%g", least.value * 100) .. "%的最低要求（" .. least.law .. "）。")
        return
      end
    end
  end,
}

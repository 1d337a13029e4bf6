-- SPDX-License-Identifier: GPL-3.0-or-later
local complex = "设备|机组|机床|系统|软件|仪器|生产线|电梯|锅炉|变压器|压缩机|空调机"
local fresh = "鲜|蔬菜|水果|肉|海产|水产|豆制品|农产品|花卉|盒饭|餐|外观|数量|包装|件数"

return rule {
  title      = "检验期限过短",
  why        = "检验期限短于标的物的性质所需的，只能视为对外观瑕疵提出异议的期限，逾期视为合格的约定落空。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第六百二十二条第一款", "民法典@2020-05-28 第六百二十条" },
  since      = "0.1",
  triggers   = { "检验", "验收", "异议" },
  -- What reviewers ask about; no statute gives a number of days.
  options    = { least_days = 3, least_hours = 24 },
  suggest    = "对外观、数量和隐蔽瑕疵分别约定检验期限，需要通电、调试的给出运行检验的期间。",
  examples   = {
    { bad  = "空压机组购销合同\n第一条 乙方供应空压机组四台。\n第二条 甲方应当在⟦到货当日完成检验⟧，逾期视为合格。" },
    { bad  = "检测仪器采购合同\n第一条 乙方供应检测仪器两套。\n第二条 甲方应当在⟦收货之日起2日内完成验收⟧。" },
    { good = "空压机组购销合同\n第一条 乙方供应空压机组四台。\n第二条 到货当日核对数量和外观，调试完成后三十日内完成性能检验。" },
    { good = "蔬菜采购合同\n第一条 乙方供应新鲜蔬菜。\n第二条 甲方应当在到货当日完成检验。" },
    { good = "办公家具购销合同\n第一条 乙方供应办公桌四十张。\n第二条 甲方应当在收货之日起3日内完成验收。" },
    { good = "空压机组购销合同\n第一条 乙方供应空压机组四台。\n第二条 甲方应当在调试完成后十日内完成验收。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    local goods = title and doc:has(complex, title)
    local first = "(?:到货|收货|交货|签收|送达|收到货物)"
    local act = "[^。；，]{0,8}(?:检验|验收|提出[^，。；]{0,6}异议)"
    for match in doc:find(first .. "(?:的)?(?:当日|当天|现场)(?:内)?[^。；，]{0,4}(?:完成|进行)?(?:检验|验收)") do
      local sentence = doc:sentence_at(match)
      if goods and sentence and not doc:has(fresh, sentence) and not doc:negated(match) then
        report(match, "约定到货当日检验完毕，对需要通电、调试的标的物明显过短，仅能视为对外观瑕疵提出异议的期限。")
      end
    end
    for match in doc:find(first .. "[^。；，]{0,6}(?:起|后)?{duration}内" .. act) do
      local length = doc:quantities("duration", match)[1]
      local sentence = doc:sentence_at(match)
      local hours = length and length.unit == "hour" and length.value
      local days = length and (length.unit == "day" or length.unit == "working_day") and length.value
      local short = (hours and hours < options.least_hours)
        or (goods and ((hours and hours < options.least_days * 24) or (days and days < options.least_days)))
      -- Where silence counts as consent, another rule speaks.
      if short and sentence and not doc:has(fresh, sentence) and not doc:has("视为|视同|默认", sentence)
          and not doc:negated(match) then
        report(match, "检验期限为" .. length.text .. "，明显过短，仅能视为对外观瑕疵提出异议的期限。")
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local generic = "(?:甲方|管委会|人民政府|局)"
local waives = "[^，。；]{0,6}(?:承诺|保证|同意)[^。；]{0,24}?(?:不予|不进行|免予|免除|不再)[^，。；]{0,8}(?:检查|处罚|查处|执法|监督)[^，。；]{0,6}"
local spares = "[^，。；]{0,6}(?:承诺|保证|同意)[^。；]{0,24}?不(?:再)?对[^，。；]{0,16}(?:进行|实施|开展)(?:检查|处罚|查处|执法|监督|监管)"
local secures = "[^，。；]{0,10}(?:承诺|保证|确保)[^，。；]{0,10}(?:直接|优先|全部)?(?:通过|办妥|取得)[^，。；]{0,6}(?:审批|核准|备案|许可|手续)"
local arranged = "协调[^，。；]{0,12}(?:公安|税务|环保|生态环境|消防|市场监管)[^，。；]{0,10}(?:不予|不再|免予)(?:检查|处罚|查处)"

return rule {
  title      = "行政机关承诺不行使法定职权",
  why        = "行政机关应当依法实施监督检查，不得以协议放弃检查、处罚等法定职责。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "行政处罚法@2021-01-22 第七十六条第二款", "行政许可法@2019-04-23 第七十四条" },
  since      = "0.1",
  triggers   = { "检查", "处罚", "查处", "执法", "监督", "审批", "核准", "备案", "许可", "手续" },
  suggest    = "改为“依法履行监管职责，依法协助办理有关手续”。",
  examples   = {
    { bad  = "⟦甲方确保乙方取得全部审批手续⟧。" },
    { good = "甲方依法协助乙方办理审批手续。" },
    { good = "乙方承诺取得施工许可后开工。" },
    { bad  = "协议期内，⟦甲方承诺对乙方不予环保检查和行政处罚⟧。" },
    { good = "甲方依法协助乙方办理手续，项目依法接受监管。" },
    { good = "甲方承诺对首违轻微情形依法不予处罚。" },
    { bad  = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 投资三亿元。\n第二条 ⟦招商方承诺对投资方的环境违法行为首次不予处罚⟧。" },
    { good = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 投资三亿元。\n第二条 招商方承诺简化办事流程，投资方接受监督检查。" },
    { good = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 投资三亿元。\n第二条 投资方承诺不再违法排放，接受处罚。" },
    { bad = "垃圾处理协议\n甲方：青石县城市管理局\n乙方：云岭绿能环保有限公司\n第一条 ⟦甲方承诺经营期内不对乙方的排放进行检查⟧。\n第二条 期限一年。" },
    { good = "垃圾处理协议\n甲方：青石县城市管理局\n乙方：云岭绿能环保有限公司\n第一条 甲方对乙方的排放进行检查，乙方承诺不拒绝。\n第二条 期限一年。" },
    { good = "垃圾处理协议\n甲方：青石县城市管理局\n乙方：云岭绿能环保有限公司\n第一条 甲方承诺不对外披露检查中知悉的商业秘密。\n第二条 期限一年。" },
  },
  check = function(doc, report)
    local who = contract.organ_words(doc)
    local subject = who and "(?:" .. who .. "|" .. generic .. ")" or generic
    for _, pattern in ipairs { subject .. waives, subject .. spares, subject .. secures, arranged } do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        if not doc:quoted(match) and not doc:has("依法|法定情形|轻微|首违", sentence) then
          report(match, "“" .. match.text .. "”属于以协议放弃法定职权。")
        end
      end
    end
  end,
}

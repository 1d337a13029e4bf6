-- SPDX-License-Identifier: GPL-3.0-or-later
local ended = "(?:政府换届|领导(?:变更|更替)|领导人员变动|机构(?:调整|改革)|人员变动|区划调整|规划调整)[^。；]{0,30}(?:解除|终止|变更|不承担)[^，。；]{0,12}"
local unpaid = "(?:不予|无须|无需|不|免予)[^，。；]{0,6}(?:补偿|赔偿)"

return rule {
  title      = "以换届、规划调整为由解除且不补偿",
  why        = "政府及其部门不得以政府换届、机构调整、责任人更替等为由违约，因公共利益改变约定的应当依法补偿。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "优化营商环境条例@2019-10-22 第三十一条" },
  since      = "0.1",
  triggers   = { "换届", "领导", "机构", "人员变动", "区划", "规划调整" },
  suggest    = "改为因国家利益、社会公共利益需要变更、解除的，依照法定程序进行并补偿损失。",
  examples   = {
    { bad  = "因⟦政府换届或者规划调整，甲方可以终止本协议且不承担责任⟧。" },
    { good = "因规划调整需要终止协议的，甲方应当书面通知并补偿乙方的实际投入。" },
    { good = "甲方不得以政府换届为由解除本协议。" },
    { bad  = "因⟦区划调整或者领导人员变动，招商方可以终止本协议⟧，无须给予补偿。" },
    { good = "因区划调整，招商方的权利义务由承继其职权的机关承担，并依法补偿投资方的损失。" },
    { good = "乙方项目经理等人员变动的，应当提前书面通知甲方。" },
  },
  check = function(doc, report)
    for match in doc:find(ended) do
      local sentence = doc:sentence_at(match) or match
      local paid = doc:has("补偿|赔偿", sentence) and not doc:has(unpaid, sentence)
      if not paid and not doc:has("不得以", sentence) and not doc:quoted(match) and not doc:negated(match) then
        report(match, "“" .. match.text .. "”，没有约定补偿。")
      end
    end
  end,
}

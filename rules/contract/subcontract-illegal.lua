-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local whole = "(?:可以?|有权|同意|允许)[^，。；]{0,12}(?:全部|整体)[^，。；]{0,6}(?:转包|分包|转让)(?:给[^，。；]{1,10})?"
local others = "(?:挂靠|借用)[^，。；]{0,12}资质(?:承揽|承接|投标|施工)?"
  .. "|(?:可以?|有权|同意)[^，。；]{0,10}主体结构[^，。；]{0,6}分包"

return rule {
  title      = "转包、违法分包或者挂靠",
  why        = "把全部工程或者主体结构交给他人施工，或者借用资质承揽工程的，合同无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第七百九十一条第二款", "建筑法@2019-04-23 第二十八条", "建筑法@2019-04-23 第二十六条第二款" },
  since      = "0.1",
  triggers   = { "转包", "分包", "转让", "资质" },
  suggest    = "删除；确需分包的，限于非主体工程，由有资质的单位承担并经发包人书面同意。",
  examples   = {
    { bad  = "乙方⟦可将本工程整体转包给第三人⟧，按结算价收取管理费。" },
    { bad  = "教学楼施工合同\n第一条 工期六十日，工程款按进度支付。\n第二条 乙方⟦可以将承包内容全部转包给他人⟧。" },
    { good = "乙方不得将本工程整体转包给第三人。" },
    { good = "经甲方书面同意，乙方可以将幕墙专业工程分包给具备资质的单位。" },
    { good = "办公设备采购合同\n第一条 乙方可以将本合同全部义务转让给第三方履行。" },
    { good = "股权转让协议\n第一条 甲方同意将其持有的全部股权转让给乙方。" },
  },
  check = function(doc, report)
    local works = contract.one_of(doc, { "construction", "subcontract" })
    for _, pattern in ipairs { whole, others } do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        local about = works or pattern == others or doc:has("工程|施工|劳务作业", match)
        if about and not doc:quoted(match) and not doc:negated(match) and not doc:has("不得|禁止|严禁|违法", sentence) then
          report(match, "“" .. match.text .. "”可能构成转包、违法分包或者挂靠。")
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local word = "(?P<word>[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]+)"
local measure = "(?:年|个?月|日|天|份|台|套|个|人|次|期|间|辆|名|件|批)"

return rule {
  title      = "数字与括注的文字不一致",
  why        = "同一数目的文字与数字写法不同，以哪一个为准没有约定，期限和数量无法确定。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "（" },
  suggest    = "核对后改为一致。",
  examples   = {
    { bad  = "租赁期限为⟦三（2）年⟧。" },
    { bad  = "本合同一式⟦肆（6）份⟧。" },
    { bad  = "质保期为⟦5（三）年⟧。" },
    { good = "租赁期限为三（3）年。" },
    { good = "本合同一式肆份，甲方执贰（2）份，乙方执贰（2）份。" },
    { good = "第一（1）项工作由乙方完成，第二（3）期另行约定。" },
    { good = "按照第三（2）年的标准执行。" },
    { good = "质保期为5（五）年。" },
    { good = "参见附件一（2026年版）。" },
    { good = "设备安装在五（2）车间的东侧。" },
  },
  check = function(doc, report)
    for _, pattern in ipairs {
      "(?P<order>第|附件|表|图)?" .. word .. measure .. "?（(?P<figure>[0-9]{1,4})" .. measure .. "?）" .. measure,
      "(?P<order>第|附件|表|图)?" .. word .. measure .. "（(?P<figure>[0-9]{1,4})" .. measure .. "?）",
      "(?P<order>第|附件|表|图|[0-9.,])?(?P<figure>[0-9]{1,4})（" .. word .. "）" .. measure,
    } do
      for match in doc:find(pattern) do
        local value = numeral_value(match.word)
        if (match.order or "") == "" and value and value ~= tonumber(match.figure) then
          report(match, "“" .. match.text .. "”中文字为" .. match.word .. "，数字为" .. match.figure .. "。")
        end
      end
    end
  end,
}

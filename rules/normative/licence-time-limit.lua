-- SPDX-License-Identifier: GPL-3.0-or-later
local decide = "受理[^，。；]{0,14}?(?:之日起)?[^，。；]{0,8}?(?P<period>{duration})(?:之?内)?[^。；]{0,16}?"
  .. "(?:作出|做出)[^，。；]{0,10}?(?:许可|审批|核准|批准)[^，。；]{0,10}?(?:决定|意见)"

return rule {
  title = "行政许可决定期限超过法定期限",
  why = "许可决定期限由法律规定，以工作日计算；只有法律、法规可以另作规定，规范性文件不得延长。",
  severity = "error",
  confidence = "certain",
  applies = {
    kind = { "normative", "regulation" },
    rank = { "normative", "department_rule", "local_rule" },
  },
  basis = { "行政许可法@2019-04-23 第四十二条第一款", "行政许可法@2019-04-23 第八十二条" },
  since = "0.1",
  tags = { "许可", "期限" },
  message = "许可决定期限超过法定期限。",
  suggest = "改为不超过法定期限，或者写明法律、法规的特别规定。",
  triggers = { "受理" },
  check = function(doc, report)
    local limit = law.param("licence_decision_days")
    local joint = law.param("licence_joint_days")
    if not limit or not joint then
      return
    end
    for hit in doc:find(decide) do
      local sentence = doc:sentence_at(hit) or hit
      local quantity = doc:quantities("duration", hit.spans.period)[1]
      local most = doc:has("(?:统一办理|联合办理|集中办理|并联)", sentence) and joint.value or limit.value
      -- Calendar days only where they exceed the limit beyond doubt: seven for five working days.
      local days = quantity and (quantity.unit == "working_day" and quantity.value
        or quantity.unit == "day" and quantity.value * 5 / 7
        or quantity.unit == "month" and quantity.value * 21)
      if days and days > most + 0.5 and not doc:quoted(hit) and not doc:restating(hit)
        and not doc:has("(?:法律|法规|{onlaw}|听证|检测|鉴定|专家评审)", sentence) then
        report(hit.spans.period, "作出许可决定的期限为“" .. hit.period .. "”，超过法定的" .. most
          .. "个工作日。")
      end
    end
  end,
  examples = {
    { kind = "normative",
      bad = "区城市管理局应当自受理申请之日起⟦四十五个工作日⟧内作出是否准予许可的决定。" },
    { kind = "normative", good = "区城市管理局应当自受理申请之日起二十日内作出是否准予许可的决定。" },
    { kind = "normative",
      good = "实行联合办理的，应当自受理申请之日起四十五个工作日内作出是否准予许可的决定。" },
    { kind = "normative", good = "区教育局应当自受理申诉之日起六十日内作出答复。" },
  },
}

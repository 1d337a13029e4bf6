-- SPDX-License-Identifier: GPL-3.0-or-later
local found = "违法行为[^。；]{0,12}?(?:在)?(?P<period>{duration})(?:之?内)?[^。；]{0,6}?未(?:被)?发现"
local discovery = "(?:处罚|追究)?[^。；]{0,4}?(?P<at>自(?:被)?(?:发现|查实)之日起[^，。；]{0,6}?{duration}(?:之?内)?"
  .. "[^，。；]{0,8}?(?:给予|予以|追究|作出)?[^，。；]{0,4}?(?:行政)?处罚)"
local endless = "(?P<at>(?:不受(?:追责|处罚|追诉)?(?:时效|期限)限制|终身追究|长期追溯)[^，。；]{0,8}?)"
  .. "[^。；]{0,10}处罚"

return rule {
  title = "行政处罚追责时效规定抵触上位法",
  why = "行政处罚的追责时效由法律规定，自违法行为发生或者终了之日起算，下位文件不得延长或者改变起算点。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = { "行政处罚法@2021-01-22 第三十六条" },
  since = "0.1",
  tags = { "处罚", "期限" },
  message = "追责时效抵触上位法。",
  suggest = "删除，或者改为追责时效依照行政处罚法律的规定执行。",
  triggers = { "处罚" },
  check = function(doc, report)
    local usual = law.param("penalty_limitation_years")
    local grave = law.param("penalty_limitation_years_safety")
    if not usual or not grave then
      return
    end
    local other = "(?:治安|税|处分|问责|党纪|立案|办案期限|听证|信用|修复|公示|缴纳)"
    for hit in doc:find(found) do
      local sentence = doc:sentence_at(hit) or hit
      local quantity = doc:quantities("duration", hit.spans.period)[1]
      local same = quantity and quantity.unit == "year"
        and (quantity.value == usual.value or quantity.value == grave.value)
      if quantity and not same and not doc:quoted(hit) and not doc:has("(?:治安|税)", sentence)
        and not doc:has("{onlaw}", sentence) then
        report(hit.spans.period, "追责时效“" .. hit.period .. "”与法定的" .. usual.value .. "年（涉及生命健康"
          .. "安全、金融安全且有危害后果的" .. grave.value .. "年）不一致。")
      end
    end
    for _, pattern in ipairs { discovery, endless } do
      for hit in doc:find(pattern) do
        local sentence = doc:sentence_at(hit) or hit
        if not doc:quoted(hit) and not doc:negated(hit.spans.at) and not doc:has(other, sentence)
          and not doc:has("{onlaw}", sentence) then
          report(hit.spans.at, "“" .. hit.spans.at.text .. "”改变了法定的追责时效或者起算点。")
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "违规装修行为⟦自发现之日起十年内均可给予处罚⟧。" },
    { kind = "normative", bad = "违法行为在⟦一年⟧内未被发现的，不再给予行政处罚。" },
    { kind = "normative", good = "处罚时效依照《中华人民共和国行政处罚法》第三十六条的规定执行。" },
    { kind = "normative", good = "违法行为在二年内未被发现的，不再给予行政处罚。" },
    { kind = "normative", good = "违反治安管理行为在六个月内未被发现的，不再处罚。" },
    { kind = "normative", good = "自发现之日起七日内立案，调查终结后依法作出行政处罚决定。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local on_person = "(?:公民|个人|自然人)[^，。；]{0,8}?(?P<sum>{money})(?:以下|以内)?"
local on_body = "(?:法人|其他组织|单位|企业)[^，。；]{0,10}?(?P<sum>{money})(?:以下|以内)?"

return rule {
  title = "当场处罚数额标准抵触上位法",
  why = "适用简易程序当场处罚的数额由法律规定，提高标准会剥夺当事人在普通程序中的权利。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = { "行政处罚法@2021-01-22 第五十一条" },
  since = "0.1",
  tags = { "处罚" },
  message = "当场处罚数额标准抵触上位法。",
  suggest = "按照行政处罚法律规定的当场处罚数额更正；法律另有规定的，写明该法条款。",
  triggers = { "当场作出", "简易程序", "当场处罚" },
  check = function(doc, report)
    local person = law.param("spot_fine_individual")
    local body = law.param("spot_fine_organization")
    if not person or not body then
      return
    end
    for _, sentence in ipairs(doc:sentences()) do
      local spot = doc:has("(?:可以|可)(?:适用简易程序|当场作出|当场处罚|当场给予)", sentence)
      if spot and not doc:has("(?:{onlaw}|治安|交通|出境|海关|收缴)", sentence) then
        for _, case in ipairs { { on_person, person.value }, { on_body, body.value } } do
          local hit = doc:first(case[1], sentence)
          local quantity = hit and doc:quantities("money", hit.spans.sum)[1]
          local top = quantity and (quantity.upper or quantity.value)
          if top and top > case[2] and not doc:quoted(hit) then
            report(hit.spans.sum, "当场处罚的数额“" .. hit.sum .. "”高于法定的" .. case[2] .. "元。")
          end
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "对个人处⟦五百元⟧以下罚款的，可以适用简易程序作出处罚决定。" },
    { kind = "normative",
      good = "对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款的，可以当场作出处罚决定。" },
    { kind = "normative", good = "对个人处五百元以下罚款的，应当依照普通程序办理。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "公民身份号码校验不通过或者当事人未成年",
  why        = "号码的位数、出生日期或者校验码不符合编制规则，不能对应到真实的自然人。",
  severity   = "warning", confidence = "certain",
  applies    = { kind = { "contract", "penalty", "licence", "coercion" } },
  basis      = {
    "居民身份证法@2011-10-29 第三条第二款", "民法典@2020-05-28 第十九条", "民法典@2020-05-28 第二十条",
    "禁止使用童工规定@2002-10-01 第二条第一款",
  },
  since      = "0.1",
  triggers   = { "身份证", "身份号码" },
  suggest    = "核对证件原件后更正。",
  examples   = {
    { kind = "contract", good = "借款合同\n甲方：柳青，身份证号码：1101011990****0011\n乙方：江舟\n第一条 甲方出借五万元。" },
    { kind = "contract", date = "2026-06-01", bad  = "演艺合同\n甲方：云岭青禾文化有限公司\n乙方：柳青\n身份证号码：⟦110101201203070016⟧\n第一条 乙方参加演出。" },
    { kind = "contract", date = "2026-06-01", good = "演艺合同\n甲方：云岭青禾文化有限公司\n乙方：柳青\n身份证号码：110101201203070016\n法定代理人：柳东\n第一条 乙方参加演出。" },
    { kind = "contract", date = "2026-06-01", good = "演艺合同\n甲方：云岭青禾文化有限公司\n乙方：柳青\n身份证号码：110101200503070013\n第一条 乙方参加演出。" },
    { bad  = "身份证号码：⟦990199198513142126⟧" },
    { bad  = "公民身份号码：⟦99019919850314212⟧" },
    { good = "身份证号码：990199198503142127" },
    { good = "身份证号码：990199********212X" },
    { good = "乙方应当提供身份证复印件，编号由甲方填写。" },
  },
  check = function(doc, report)
    for match in doc:find("(?:身份证(?:件)?(?:号码?)?|身份号码)[ ]?(?:：|为)?[ ]?(?P<at>[0-9]{15,19}[Xx]?)(?:[^0-9*]|$)") do
      if not codes.identity(match.at) and #match.at ~= 15 then
        report {
          at = match.spans.at,
          message = "公民身份号码“" .. match.at .. "”"
            .. (#match.at ~= 18 and "位数不符" or "的出生日期或者校验码不符") .. "，请核对。",
        }
      end
    end
    -- A party under age on the day of the contract.
    local signed = doc.front.date and doc.front.date.date or doc.as_of
    local adult, none, work = law.param("civil.minor_age"), law.param("civil.no_capacity_age"), law.param("labor.min_age")
    if not (adult and none and work) or doc.kind ~= "contract" or doc:has("法定代理人|监护人") then return end
    local labour = doc.front.title and doc:has("劳动合同", doc.front.title)
    for _, party in ipairs(doc:parties()) do
      local code = party.code and party.code.value or ""
      if #code == 18 and codes.identity(code) then
        local born = code:sub(7, 10) .. "-" .. code:sub(11, 12) .. "-" .. code:sub(13, 14)
        local age
        for _, limit in ipairs { none, work, adult } do
          local over = dates.add_months(born, limit.value * 12) <= signed
          if not over and not age and (limit ~= work or labour) then age = limit end
        end
        if age and not (labour and age == adult) then
          report {
            at = party.code, severity = age == adult and "warning" or "error",
            message = party.role .. "在订立合同时未满" .. string.format("%g", age.value) .. "周岁，须由法定代理人代理或者同意"
              .. (age == work and "，用人单位不得招用" or "") .. "。",
          }
        end
      end
    end
  end,
}

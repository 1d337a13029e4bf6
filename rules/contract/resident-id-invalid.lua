-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "公民身份号码校验不通过",
  why        = "号码的位数、出生日期或者校验码不符合编制规则，不能对应到真实的自然人。",
  severity   = "warning", confidence = "certain",
  applies    = { kind = { "contract", "penalty", "licence", "coercion" } },
  basis      = { "居民身份证法@2011-10-29 第三条第二款" },
  since      = "0.1",
  triggers   = { "身份证", "身份号码" },
  suggest    = "核对证件原件后更正。",
  examples   = {
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
  end,
}

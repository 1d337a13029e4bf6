-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "统一社会信用代码校验不通过",
  why        = "代码的位数或者校验码不符合编码规则，多半是录入错误，会影响主体身份的核对。",
  severity   = "warning", confidence = "certain",
  applies    = { kind = { "contract", "penalty", "licence", "coercion" } },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（一）项" },
  since      = "0.1",
  triggers   = { "信用代码" },
  suggest    = "登录国家企业信用信息公示系统或者事业单位登记网站核对后更正。",
  examples   = {
    { bad  = "统一社会信用代码：⟦91990199MA0F1B2C30⟧" },
    { bad  = "统一社会信用代码：⟦91990199MA0F1B2C⟧" },
    { good = "统一社会信用代码：91990199MA0F1B2C3R" },
    { good = "统一社会信用代码：91990199********30" },
    { good = "统一社会信用代码：" },
    { good = "乙方应当提供统一社会信用代码证书复印件。" },
  },
  check = function(doc, report)
    for match in doc:find("信用代码(?:证号|号码|号)?[ ]?[：:（]?[ ]?(?P<at>[0-9A-Za-z]{8,24})(?:[^0-9A-Za-z*]|$)") do
      local code = re.gsub(match.at, "[^0-9A-Za-z]", "")
      if not codes.credit(code) then
        local reason = #code ~= 18 and ("应为18位，此处为" .. tostring(#code) .. "位") or "校验码不符"
        report {
          at = match.spans.at,
          message = "统一社会信用代码“" .. code .. "”" .. reason .. "，请核对是否录入错误。",
        }
      end
    end
  end,
}

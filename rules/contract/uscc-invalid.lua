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
    { kind = "contract", bad  = "采购合同\n甲方：云岭重工有限公司\n统一社会信用代码：91110108MA00TE5T26\n乙方：青石恒力贸易有限公司\n统一社会信用代码：⟦91110108MA00TE5T26⟧\n第一条 乙方交货。" },
    { kind = "contract", good = "采购合同\n甲方：云岭重工有限公司\n统一社会信用代码：91110108MA00TE5T26\n乙方：柳青\n第一条 乙方交货。" },
    { kind = "contract", good = "采购合同\n甲方：云岭重工有限公司\n统一社会信用代码：91110108MA00TE5T26\n乙方：柳青\n第一条 乙方交货。\n甲方（盖章）：云岭重工有限公司\n统一社会信用代码：91110108MA00TE5T26" },
    { bad  = "统一社会信用代码：⟦91990199MA0F1B2C30⟧" },
    { bad  = "统一社会信用代码：⟦91990199MA0F1B2C⟧" },
    { good = "统一社会信用代码：91990199MA0F1B2C3R" },
    { good = "统一社会信用代码：91990199********30" },
    { good = "统一社会信用代码：" },
    { good = "乙方应当提供统一社会信用代码证书复印件。" },
  },
  check = function(doc, report)
    local owner = {}
    for _, party in ipairs(doc:parties()) do
      local code = party.code and party.code.value
      if code and #code == 18 and party.name then
        local other = owner[code]
        if other and other.name.value ~= party.name.value then
          report {
            at = party.code, message = party.role .. "的代码与" .. other.role .. "的相同，请核对。",
            related = { { at = other.code, note = other.role } },
          }
        end
        owner[code] = other or party
      end
    end
    local told = {}
    for match in doc:find("信用代码(?:证号|号码|号)?[ ]?[：:（]?[ ]?(?P<at>[0-9A-Za-z]{8,24})(?:[^0-9A-Za-z*]|$)") do
      local code = re.gsub(match.at, "[^0-9A-Za-z]", "")
      told[code] = true
      if not codes.credit(code) then
        local reason = #code ~= 18 and ("应为18位，此处为" .. tostring(#code) .. "位") or "校验码不符"
        report {
          at = match.spans.at,
          message = "统一社会信用代码“" .. code .. "”" .. reason .. "，请核对是否录入错误。",
        }
      end
    end
    -- In a table the code stands in a cell of its own.
    for _, party in ipairs(doc:parties()) do
      local code = party.code and re.match(party.code.folded, "^([0-9A-Z]{18})$")
      if code and party.kind ~= "natural" and not told[code] and not codes.credit(code)
          and not codes.identity(code) then
        told[code] = true
        report {
          at = party.code,
          message = party.role .. "的统一社会信用代码“" .. code .. "”校验码不符，请核对是否录入错误。",
        }
      end
    end
  end,
}

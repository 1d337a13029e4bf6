-- SPDX-License-Identifier: GPL-3.0-or-later
local agent = "(?:委托代理人|授权代表|授权代理人|代理人)(?:（签字）|（签名）|（签章）|签字)?：(?P<name>\\p{Han}{2,4})(?:[ 　，。；（\\n]|$)"
local substitute = "(?:签字|签名|签章)）?：?[^。；\\n]{0,10}?(?P<name>\\p{Han}{2,4}（代）)"
local agency = "(?:采购代理机构|招标代理机构)[^。；]{0,16}(?:代表采购人|以采购人名义)[^。；]{0,12}(?:签订|签署)"

return rule {
  title      = "委托代理人签约没有授权文件",
  why        = "没有载明事项、权限和期限的授权委托书，代理人签约对被代理人是否有效取决于追认。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第一百六十五条", "民法典@2020-05-28 第一百七十一条第一款",
    "政府采购法@2014-08-31 第四十三条第二款",
  },
  since      = "0.1",
  triggers   = { "代理人", "授权代表", "（代）", "(代)", "代理机构" },
  suggest    = "将载明代理事项、权限和期限的授权委托书列为附件，并核对签发人的身份。",
  examples   = {
    { bad  = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n甲方（盖章）：云岭重工有限公司\n⟦委托代理人：赵明⟧\n乙方（盖章）：青石恒力贸易有限公司" },
    { bad  = "采购合同\n第一条 由⟦采购代理机构代表采购人与供应商签订⟧本合同。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n附件三：授权委托书\n甲方（盖章）：云岭重工有限公司\n委托代理人：赵明\n乙方（盖章）：青石恒力贸易有限公司" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方交付设备。\n甲方（盖章）：云岭重工有限公司\n法定代表人（或授权代表）：赵明\n乙方（盖章）：青石恒力贸易有限公司" },
    { good = "采购合同\n第一条 采购代理机构代表采购人与供应商签订本合同，授权委托书作为附件。" },
    { good = "采购合同\n第一条 乙方交付设备。\n甲方委托代理人：\n乙方委托代理人：" },
  },
  check = function(doc, report)
    if doc:has("授权委托书|授权书|委托书|授权文件") then return end
    for _, pattern in ipairs { agent, substitute } do
      for match in doc:find(pattern) do
        local line = doc:sentence_at(match) or match
        if not doc:has("或者?(?:授权|委托)|法定代理人|监护人|职工|工会", line) and not doc:quoted(match) then
          report {
            at = doc:part(match, 0, match.spans.name.last - match.span.first),
            message = "由“" .. match.name .. "”代为签约，文中没有授权委托书。",
          }
          return
        end
      end
    end
    local sole = doc:first(agency)
    if sole then
      report {
        at = sole, severity = "error",
        message = "采购代理机构以采购人名义签订合同，应当提交采购人的授权委托书并作为合同附件。",
      }
    end
  end,
}

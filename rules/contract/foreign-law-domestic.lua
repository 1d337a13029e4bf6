-- SPDX-License-Identifier: GPL-3.0-or-later
local abroad = "(?:中国)?(?:香港|澳门|英国|英格兰|美国|新加坡|纽约州?|瑞士|德国|日本|法国|外国|境外)"

return rule {
  title      = "没有涉外因素的合同约定适用境外法律或者由境外机构处理",
  why        = "没有涉外因素的合同选择适用境外法律，或者将争议交由境外法院、仲裁机构处理，选择不被认可。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "涉外民事关系法律适用法@2010-10-28 第三条",
    "最高人民法院关于适用《中华人民共和国涉外民事关系法律适用法》若干问题的解释（一）@2020-12-29 第一条",
    "最高人民法院关于适用《中华人民共和国涉外民事关系法律适用法》若干问题的解释（一）@2020-12-29 第四条",
  },
  since      = "0.1",
  triggers   = { "法律", "法院", "仲裁" },
  suggest    = "改为适用中华人民共和国法律，由境内有管辖权的法院或者仲裁机构处理；确有涉外因素的，在合同中写明。",
  examples   = {
    { bad  = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第九条 本合同⟦适用香港特别行政区法律⟧。" },
    { bad  = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第九条 因本合同发生的争议，⟦提交新加坡国际仲裁中心仲裁⟧。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第九条 本合同适用中华人民共和国法律。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：Hengli Trading Ltd\n第九条 本合同适用英国法律。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：恒力贸易（香港）有限公司\n第九条 争议提交香港国际仲裁中心仲裁。" },
    { good = "数据服务合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第九条 乙方应当遵守境外目的地的法律。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方为港资企业。\n第九条 本合同适用香港法律。" },
  },
  check = function(doc, report)
    for _, party in ipairs(doc:parties()) do
      local all = (party.name and party.name.folded or "") .. (party.address and party.address.folded or "")
      if re.find(all, "香港|澳门|台湾|境外|[A-Za-z]{3}|美国|英国|新加坡|日本|德国|韩国") then return end
    end
    if doc:has("港资|澳资|台资|港澳投资|外商投资|外资企业|涉外因素|离岸|进出口|出口|进口") then return end
    for _, pattern in ipairs {
      "(?:适用|依照|依据|受)" .. abroad .. "[^，。；]{0,8}(?:法律|法)(?:管辖|解释)?",
      "(?:由|向|提交|提请)" .. abroad .. "[^，。；]{0,14}(?:法院|仲裁(?:中心|院|机构)?)(?:管辖|起诉|仲裁)?",
    } do
      for match in doc:find(pattern) do
        if not doc:negated(match) and not doc:quoted(match) then
          report(match, "双方都是境内主体，合同没有写明涉外因素，“" .. match.text .. "”的约定可能不被认可。")
          return
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local tax = "(?:纳税额|缴纳税收|税收|所得税|增值税|契税|房产税|土地增值税|地方留成|地方留存|"
  .. "地方财力|地方经济贡献|地方贡献|财政贡献|税收贡献|地方级收入)"
local give = "(?:奖励|返还|补助|补贴|扶持|奖补|支持)"

return rule {
  title = "违法给予税收优惠或者变相返还税收",
  why = "没有法律、行政法规依据或者未经国务院批准，不得给予特定经营者税收优惠，"
    .. "按纳税额或者地方留成比例奖补就是变相返还。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes", "contract", "other", "regulation" },
    -- A law or an administrative regulation is itself the basis that others need.
    rank = { "unknown", "normative", "local_rule", "department_rule", "local_regulation" } },
  basis = {
    "公平竞争审查条例@2024-06-06 第十条第（一）项",
    "税收征收管理法@2015-04-24 第三条第二款",
  },
  since = "0.1",
  tags = { "公平竞争", "财政" },
  scope = "sentence",
  find = {
    "(?P<at>(?:前{numeral}年)?(?:按|以|按照)[^，。；]{0,24}?" .. tax .. "[^，。；]{0,20}?"
      .. "(?:{percent}|比例|全额)[^，。；]{0,14}?" .. give .. ")",
    "(?P<at>(?:先征后返|税收返还|返还[^，。；]{0,10}(?:税收|税款|所得税|增值税)(?:地方留存部分)?))",
    "(?P<at>(?:其|企业|公司|项目)[^，。；]{0,8}(?:缴纳|上缴|形成|产生)的[^，。；]{0,12}" .. tax
      .. "[^，。；]{0,14}" .. give .. "(?:给)?(?:企业|公司|其|项目)?)",
    "(?:企业|项目|投资者|客商|投资方|乙方|园区)[^。；]{0,24}?(?P<at>(?:减免|免征|减征|全免|减半征收)"
      .. "[^，。；]{0,8}(?:企业所得税|增值税|个人所得税|房产税|土地增值税|契税|税收))",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "(?:落实|依法|国务院|财政部|税务总局|国家|税法|法律|行政法规)[^。；]{0,24}"
      .. "(?:税|规定|政策|批准|优惠)",
    "(?:按照?(?:国家|有关)?规定|保税|综合试验区)",
    "(?:出口退税|留抵退税|退还多缴|清理|不得|禁止|严禁|取消|停止|整改|转移支付|体制)",
  },
  except = { "negated", "restating", "quoted", "defining", "inoperative", "repealing" },
  message = "“{match}”没有写明法律、行政法规依据或者国务院批准，属于违法给予税收优惠或者变相返还税收。",
  suggest = "删除。确需支持的，改为与税收脱钩、条件客观公开、面向所有经营者的财政政策。",
  examples = {
    { kind = "minutes", bad = "支持物流公司落户，三年内将⟦其缴纳的增值税县级留成部分全额返还企业⟧。" },
    { kind = "minutes", good = "企业缴纳的增值税应当及时足额入库，不得返还企业。" },
    { kind = "minutes", good = "支持物流公司落户，协助其办理增值税一般纳税人登记。" },
    { kind = "normative",
      bad = "新引进企业⟦前三年按其缴纳企业所得税地方留存部分的80%给予奖励⟧。" },
    { kind = "minutes", bad = "会议同意对该项目五年内⟦返还增值税⟧，用于企业扩大生产。" },
    { kind = "regulation", rank = "administrative_regulation",
      good = "企业从事该项目的所得，自取得收入的年度起三年内减半征收企业所得税。" },
    { kind = "normative", good = "落实国家研发费用加计扣除等税收政策。" },
    { kind = "normative", good = "禁止以税收返还等方式招商引资。" },
    { kind = "normative", good = "符合条件的小微企业依法减征企业所得税。" },
    { kind = "normative", good = "停止执行按企业所得税地方留存比例给予奖励的政策。" },
  },
}

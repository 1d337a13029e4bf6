-- SPDX-License-Identifier: GPL-3.0-or-later
local lacking = "(?:材料不齐|不齐全|不符合法定形式|需要补正)"

return rule {
  title = "许可补正没有一次告知",
  why = "申请材料不齐全或者不符合法定形式的，应当当场或者五日内一次告知需要补正的全部内容，"
    .. "分次要求补正会使办理期限落空。",
  severity = "error",
  confidence = "likely",
  applies = {
    kind = { "normative", "regulation" },
    rank = { "normative", "department_rule", "local_rule", "local_regulation" },
  },
  basis = {
    "行政许可法@2019-04-23 第三十二条第一款第（四）项",
    "优化营商环境条例@2019-10-22 第三十六条第一款",
  },
  since = "0.1",
  tags = { "许可" },
  scope = "sentence",
  find = {
    lacking .. "[^。；]{0,40}(?P<at>(?:可以|可|有权)?(?:视[^，。；]{0,6})?(?:多次|分次|分批|再次|反复)"
      .. "(?:要求|告知|通知|提出)[^，。；]{0,6}补[正充])",
    "(?:许可|申请)[^。；]{0,30}(?P<at>(?:可以|可|有权)(?:视情况|视情|根据需要|随时)?"
      .. "(?:多次|分次|反复|继续|另行)(?:要求|告知|通知)[^，。；]{0,8}补[正充][^，。；]{0,6})",
  },
  unless = { "{onlaw}", "(?:行政复议|信息公开|检验|检测|鉴定)", "(?:不得|禁止|严禁)[^。；]{0,10}(?:多次|分次|反复)" },
  except = { "negated", "restating", "quoted", "inoperative", "repealing" },
  message = "“{match}”不符合一次告知全部补正内容的规定。",
  suggest = "改为当场或者在五日内一次告知需要补正的全部内容，逾期不告知的，自收到申请材料之日起即为受理。",
  examples = {
    { kind = "normative", bad = "许可申请材料不齐全的，区城管局⟦可以多次要求补正⟧。" },
    { kind = "normative", good = "材料不齐全的，应当当场或者在五日内一次告知需要补正的全部内容。" },
    { kind = "normative", good = "许可申请材料不齐全的，不得多次要求补正。" },
    { kind = "normative", good = "申请人可以多次修改并补充参赛作品。" },
  },
}

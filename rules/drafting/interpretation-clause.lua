-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "解释权规定不当",
  why = "规定的解释权属于制定机关；交给内设机构、企业，或者宣称“最终解释权”，"
    .. "都不能约束相对人，也不妨碍司法审查。",
  severity = "warning",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = {
    "规章制定程序条例@2017-12-22 第三十三条第一款",
    "行政诉讼法@2017-06-27 第五十三条第一款",
  },
  since = "0.1",
  tags = { "施行" },
  scope = "sentence",
  find = {
    "(?P<at>(?:最终|唯一)解释权(?:归|属于|由)[^，。；]{1,24})",
    "由(?P<at>[^，。；由]{0,20}(?:科|股|大队|中队|工作专班|领导小组办公室|有限公司|集团|协会|商会))"
      .. "(?:负责)?(?:进行)?解释",
  },
  unless = { "(?:经营者|商家|格式条款|促销|举办者|合同)" },
  except = { "negated", "quoted", "defining", "inoperative" },
  message = "解释机关的规定“{match}”不当，解释权属于制定机关。",
  suggest = "改为由制定机关负责解释；具体应用问题可以由主管部门解释。",
  examples = {
    { kind = "normative", bad = "本办法⟦最终解释权归青石区城管执法大队所有⟧。" },
    { kind = "normative", bad = "本办法由⟦区住房和城乡建设局物业管理科⟧负责解释。" },
    { kind = "normative", good = "本办法由青石区城市管理局负责解释。" },
    { kind = "normative", good = "本办法由清河县人民政府负责解释，具体应用问题由县财政局解释。" },
    { kind = "normative", good = "经营者不得在促销广告中声明最终解释权归其所有。" },
    { kind = "normative", good = "解释宣传工作由办公室科学安排。" },
  },
}

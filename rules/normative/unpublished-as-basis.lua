-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "规范性文件标注内部执行、不公开",
  why = "涉及公民、法人权利义务的规范性文件应当公布，未经公布不得作为行政管理依据。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "normative" },
  basis = { "优化营商环境条例@2019-10-22 第六十四条第二款", "行政处罚法@2021-01-22 第五条第三款" },
  since = "0.1",
  tags = { "程序", "公开" },
  scope = "paragraph",
  find = {
    "^ ?（?(?P<at>(?:此件|本件|本文件|本通知|本办法)(?:仅)?(?:不公开|不予公开|依申请公开|内部掌握|供内部[^，。；）]{0,8}))",
    "(?P<at>(?:此件|本件|本文件|本通知|本办法|本基准|本标准)[^，。；]{0,8}(?:供内部执法|限内部|仅供内部|只供内部|作为内部)"
      .. "[^，。；）]{0,10}(?:掌握|使用|执行|参考)?)",
  },
  unless = { "(?:国家秘密|机密)", "(?:不得|禁止|不应)[^。；]{0,8}(?:标注|注明)" },
  except = { "quoted" },
  message = "文件标注“{match}”；涉及公民、法人权利义务的文件未经公布不得作为行政管理依据。",
  suggest = "删除内部标注，按规定在政府公报、政府网站公布。",
  examples = {
    { kind = "normative", bad = "（⟦此件不公开⟧，供内部执法掌握）" },
    { kind = "normative", bad = "⟦本标准仅供内部掌握⟧，不得向当事人出示。" },
    { kind = "normative", good = "（此件公开发布）" },
    { kind = "normative", good = "规范性文件不得标注“此件不公开”。" },
    { kind = "normative", good = "涉及国家秘密的，本文件不公开。" },
    { kind = "normative", good = "企业应当建立内部管理制度，供内部人员执行。" },
  },
}

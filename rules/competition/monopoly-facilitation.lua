-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "强制或者便利经营者实施垄断行为",
  why = "要求经营者或者协会统一价格、划分市场、限制产量，是以行政力量促成垄断协议。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes", "regulation" } },
  basis = { "公平竞争审查条例@2024-06-06 第十一条第（一）项", "反垄断法@2022-06-24 第四十四条" },
  since = "0.1",
  tags = { "公平竞争" },
  scope = "sentence",
  find = {
    "(?P<at>由[^，。；]{0,12}(?:协会|商会)[^，。；]{0,10}?(?:统一|协商|牵头)(?:制定|确定|商定|执行|划分)"
      .. "[^，。；]{0,12}?(?:价格|收费标准|最低标准|最低价|限价|销售区域|配送区域|产量|市场))",
    "(?:企业|经营者|机构|商户|门店)[^，。；]{0,12}?(?P<at>(?:应当|必须|须)(?:统一|共同)执行[^，。；]{0,10}?"
      .. "(?:最低价|最低收费标准|行业自律价|协会(?:制定|确定)的[^，。；]{0,6}价格))",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "(?:政府定价|政府指导价|定价目录|明码标价|团体标准|服务标准|质量标准|农产品集体商标)",
  },
  except = { "negated", "restating", "quoted", "defining", "inoperative", "repealing" },
  message = "“{match}”强制或者便利经营者统一价格、划分市场，属于以行政力量促成垄断行为。",
  suggest = "删除；价格、产量、销售区域由经营者自主决定，协会不得组织。",
  examples = {
    { kind = "normative", bad = "⟦由区驾培协会统一制定培训收费最低标准⟧，会员单位遵照执行。" },
    { kind = "normative", good = "驾驶培训机构自主定价并明码标价。" },
    { kind = "normative", good = "由行业协会牵头制定团体标准和服务质量标准。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local stop = "(?:停产|停业|停工|停止经营|停止营业|关停|关闭|暂停营业|停止施工|暂停经营)"

return rule {
  title = "要求行业或者区域普遍停产停业",
  why = "开展清理整顿、专项整治，除法定例外并报经批准外，"
    .. "不得要求相关行业、领域的经营主体普遍停产停业。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes" } },
  basis = { "优化营商环境条例@2019-10-22 第五十九条第二款" },
  since = "0.1",
  tags = { "营商环境" },
  scope = "sentence",
  find = {
    "(?P<at>(?:所有|全部|辖区内?|{here}|凡|各类?)[^，。；]{0,18}(?:企业|单位|商户|门店|工地|经营者|场所|"
      .. "作坊|市场|店铺|矿山|养殖场|摊点|机构)[^，。；]{0,12}(?:一律|全部|全面|统一|必须|同时)"
      .. "[^，。；]{0,4}" .. stop .. "(?:整顿|整治)?)",
    "(?P<at>(?:一律|全部|全面|统一)" .. stop .. "(?:整顿|整治)?)",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "(?:不符合|达不到|未达到|存在|发现|逾期|拒不|违法|违规|非法|无证|无照|未取得|未经|不达标|超标|隐患|"
      .. "污染|散乱污|淘汰|不具备|没有)[^。]{0,40}" .. stop,
    "{duration}以上",
    "(?:突发|疫情|应急|预警|台风|暴雨|洪水|汛|地震|事故|灾害|险情|报经[^，。；]{0,10}批准)",
  },
  except = {
    "negated", "restating", "quoted", "defining", "inward", "inoperative", "repealing",
  },
  message = "“{match}”要求整个行业或者区域普遍停产停业，没有写明法定例外情形和有权机关的批准。",
  suggest = "改为对存在违法行为的主体逐案依法处理；确属例外的，写明情形、期限和批准机关。",
  examples = {
    { kind = "normative", bad = "专项整治期间，⟦辖区内所有汽修企业一律停业整顿⟧。" },
    { kind = "normative", bad = "创建迎检期间，沿街早餐店⟦全部停业⟧。" },
    { kind = "normative", good = "对检查发现违法排放的汽修企业，依法责令改正。" },
    { kind = "normative", good = "不得要求辖区内企业一律停产停业。" },
    { kind = "normative", good = "台风红色预警期间，辖区内所有工地一律停止施工。" },
    { kind = "normative", good = "存在重大火灾隐患的场所一律停业整改。" },
  },
}

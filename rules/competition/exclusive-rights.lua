-- SPDX-License-Identifier: GPL-3.0-or-later
local firm = "(?:公司|集团|企业)"

return rule {
  title = "违法授予独家经营、特许经营权",
  why = "特许经营权应当依法以公平竞争的方式授予。未经竞争程序让一家独家经营，"
    .. "排除其他经营者进入市场。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes", "contract", "other" } },
  basis = {
    "公平竞争审查条例@2024-06-06 第八条第二项",
    "行政许可法@2019-04-23 第五十三条第一款",
    "反垄断法@2022-06-24 第四十条",
  },
  since = "0.1",
  tags = { "公平竞争" },
  scope = "sentence",
  find = {
    "(?P<at>(?:由|授予|授权|委托|交由|确定)[^，。；]{2,24}?(?:" .. firm .. "[^，。；]{0,8}?"
      .. "(?:独家|排他性?|独占|专营)|(?:公司|集团)[^，。；]{0,4}?统一(?:特许)?)(?:投放|开发)?(?:经营|运营|投放|实施|供应|收运|代理|建设|"
      .. "特许经营)[^，。；]{0,8})",
    "(?P<at>授予[^，。；]{0,24}(?:独家|排他性?)[^，。；]{0,8}(?:经营权|运营权|特许经营权|开发权))",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "(?:招标|竞争性|拍卖|挂牌|公开遴选|磋商|公平竞争|比选|烟草|食盐|电网|铁路)",
    "(?:知识产权|专利|商标|著作权|版权|软件|肖像)",
  },
  except = { "negated", "restating", "quoted", "defining", "inoperative", "repealing" },
  message = "“{match}”未经竞争性程序授予独家经营权或者特许经营权。",
  suggest = "依法采用招标等竞争方式确定经营者，并写明期限、条件、考核和退出机制。",
  examples = {
    { kind = "normative", bad = "全区共享单车⟦由区公交集团独家投放运营⟧，期限十五年。" },
    { kind = "minutes", bad = "会议同意⟦授予云岭文旅公司景区观光车独家经营权⟧。" },
    { kind = "normative", good = "共享单车运营企业通过公开招标确定，期限三年，每年考核。" },
    { kind = "normative", good = "不得授予任何企业独家经营权。" },
    { kind = "normative", good = "通过招标确定由一家企业统一运营停车设施。" },
    { kind = "normative", good = "企业对其软件享有独家使用权。" },
  },
}

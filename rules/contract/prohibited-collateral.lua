-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "以不得抵押的财产抵押",
  why        = "土地所有权、宅基地使用权和公益机构的教育、医疗设施不得抵押，抵押无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第三百九十九条" },
  since      = "0.1",
  find       = {
    "以[^，。；]{0,12}(?P<at>宅基地|自留地|自留山|土地所有权|教学楼|门诊楼|住院楼)[^，。；]{0,12}(?:为[^，。；]{0,16})?(?:提供)?(?:抵押|质押|担保)",
  },
  unless     = { "不得|不以|未" , "集体经营性" },
  except     = { "quoted", "negated" },
  message    = "“{match}”属于不得抵押的财产。",
  suggest    = "更换抵押物，或者改用股权、应收账款等其他担保。",
  examples   = {
    { bad  = "乙方以其农村⟦宅基地⟧及地上房屋为本借款提供抵押。" },
    { good = "乙方以其持有的公司30%股权出质并办理出质登记。" },
    { good = "乙方不得以宅基地为本借款提供抵押。" },
  },
}

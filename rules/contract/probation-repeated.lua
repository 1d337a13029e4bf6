-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "试用期延长或者重复约定",
  why        = "同一用人单位与同一劳动者只能约定一次试用期。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第十九条第二款" },
  since      = "0.1",
  find       = {
    "(?:延长|再次约定|重新约定)[^，。；]{0,6}试用期",
    "试用期[^，。；]{0,8}(?:可以?|有权|应当?|再)[^，。；]{0,8}延长(?:{duration})?",
    "试用期{duration}，(?P<at>可[^，。；]{0,8}延长(?:{duration})?)",
  },
  unless     = { "不得|设备|软件|产品" },
  except     = { "quoted", "negated" },
  message    = "“{match}”，同一用人单位与同一劳动者只能约定一次试用期。",
  suggest    = "删除延长或者再次试用的约定。",
  examples   = {
    { bad  = "考核不合格的，甲方有权⟦延长乙方的试用期⟧。" },
    { good = "甲方不得延长试用期。" },
    { good = "试用期包含在劳动合同期限内，试用期满转正。" },
  },
}

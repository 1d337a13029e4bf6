-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "义务没有终止期限",
  why        = "写作永久、终身的持续义务可能被认定为不定期合同，任何一方可以在合理期限前通知后解除，与约定的本意不符。",
  severity   = "note", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百六十三条第二款" },
  since      = "0.1",
  find       = {
    "(?:永久|终身|无限期)(?:性)?(?:免费|负责|承担)?[^，。；]{0,10}(?:维护|维修|保修|升级|服务|供应|赔偿责任)",
  },
  unless     = { "永久性?(?:建筑|基本农田|占地|用地|道路)", "合理使用年限", "终身教" },
  except     = { "quoted", "negated" },
  message    = "“{match}”没有终止期限。",
  suggest    = "写明期限或者终止条件；确需长期的，写明对价与退出安排。",
  examples   = {
    { bad  = "乙方⟦永久免费为甲方提供系统维护⟧。" },
    { good = "乙方自验收合格之日起三年内免费维护。" },
    { good = "施工不得占用永久基本农田，临时用地由乙方负责维护。" },
  },
}

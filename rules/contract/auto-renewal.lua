-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "自动续期没有通知期和次数限制",
  why        = "期满自动续期而没有通知期和次数限制的，当事人容易被动续约，退出的条件也不明确。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  scope      = "paragraph",
  find       = {
    "自动(?:续期|续约|顺延|延长|展期|续签|续费)[^，。；]{0,4}",
    "(?:期满|届满)[^。；]{0,20}(?:无异议|未提出(?:书面)?异议)[^。；]{0,8}(?:顺延|续期|续签|延续)",
  },
  unless     = { "提前|通知", "一次为限|次数|最多|不超过", "不(?:得)?自动", "工期|不可抗力|节假日" },
  except     = { "quoted", "negated" },
  message    = "“{match}”，没有约定通知期和续期次数。",
  suggest    = "写明续期次数、每次期限、价格以及提前若干日书面通知终止的权利。",
  examples   = {
    { bad  = "合同⟦期满双方无异议的，本合同自动顺延⟧一年，依此类推。" },
    { good = "期满前三十日未书面通知终止的，本合同自动顺延一年，以一次为限。" },
    { good = "因不可抗力停工的，工期自动顺延。" },
  },
}

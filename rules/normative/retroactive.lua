-- SPDX-License-Identifier: GPL-3.0-or-later
local burden = "(?:追缴|补缴|予以收回|责令退还|退回|予以处罚|重新审核|予以撤销|补交)"

return rule {
  title = "溯及既往",
  why = "规定不溯及既往，只有为更好地保护权利和利益的特别规定例外。"
    .. "把新设的义务或者限制适用于施行前的行为，破坏信赖利益。",
  severity = "error",
  confidence = "likely",
  applies = {
    kind = { "normative", "decision", "minutes", "regulation" },
    rank = { "normative", "department_rule", "local_rule", "local_regulation" },
  },
  basis = { "立法法@2023-03-13 第一百零四条" },
  since = "0.1",
  tags = { "内容" },
  scope = "sentence",
  find = {
    "(?P<at>{self}(?:施行|实施|发布|印发|公布)(?:之日)?(?:以)?前(?:已经|已|发生|取得|建成|办理|签订|"
      .. "设立|领取|享受|批准)[^。；]{0,50}?(?:" .. burden
      .. "|(?:适用|按照?|依照)本(?:办法|规定|通知|意见|细则)(?:的规定)?(?:予以)?处(?:理|罚)))",
    "(?P<at>{year}(?:{label}月)?(?:{label}日)?(?:以来|之后|以后|后|起)?(?:已)?"
      .. "(?:取得|享受|领取|发放|建成|签订|获得)的[^。；]{0,40}?" .. burden .. ")",
    "(?P<at>(?:效力|执行时间|施行时间|本(?:办法|规定|通知|意见))[^，。；]{0,10}(?:追溯至|溯及))",
    "(?P<at>追溯至{year}[^，。；]{0,12})",
  },
  unless = {
    "{onlaw}",
    "(?:有利|继续有效|原规定|原办法|从其规定|不溯及|不追溯|依法追缴|多领|骗取|虚报|冒领|弄虚作假|"
      .. "过渡期|个月内|之日起[^，。；]{0,6}年内)",
  },
  except = {
    "negated", "restating", "quoted", "defining", "inoperative", "favourable", "repealing",
  },
  message = "“{match}”把义务或者限制适用于施行以前的行为，溯及既往。",
  suggest = "删除，或者改为自施行之日起适用并设置适应调整期；对相对人更有利的，写明"
    .. "“适用本文件对当事人更为有利的，适用本文件”。",
  examples = {
    { kind = "normative",
      bad = "⟦2024年1月1日以来取得的奖励资金，按照本办法规定的条件重新审核⟧。" },
    { kind = "normative", bad = "⟦本办法施行前已经建成的停车设施，按照本办法处理⟧。" },
    { kind = "normative", good = "本办法施行前已经受理的申请，按照原规定办理。" },
    { kind = "normative", good = "2024年1月1日以来骗取的奖励资金，依法追缴。" },
    { kind = "normative",
      good = "本办法施行前已经建成的设施，按照本办法办理对申请人更有利的，适用本办法处理。" },
    { kind = "normative", good = "食品生产者应当保证产品来源可以追溯至原料。" },
  },
}

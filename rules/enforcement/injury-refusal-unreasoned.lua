-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "不予认定工伤未写明依据",
  why        = "不予认定工伤应当说明查明的事实为何不符合哪些条款，只写不符合规定，职工和单位都无从申辩。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "other", "licence" } },
  basis      = { "工伤保险条例@2010-12-20 第十四条", "工伤保险条例@2010-12-20 第二十条第一款" },
  since      = "0.1",
  tags       = { "injury" },
  triggers   = { "工伤" },
  suggest    = "写明事故经过、调查核实的情况，以及不符合第十四条、第十五条或者属于第十六条的哪一项。",
  examples   = {
    { bad  = "⟦不予认定工伤决定书⟧\n申请人：柳青\n经调查，不符合有关规定，决定不予认定工伤。", kind = "other" },
    { good = "不予认定工伤决定书\n申请人：柳青\n经调查，申请人在休假期间受伤，不符合《工伤保险条例》第十四条、第十五条的规定，决定不予认定工伤。", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n决定认定为工伤。", kind = "other" },
  },
  check = function(doc, report)
    if case.titled(doc, "不予(?:认定|视同)[^，]{0,4}工伤") and not doc:has("第{label}条") then
      report(doc.front.title, "没有写明不予认定所依据的条款。")
    end
  end,
}

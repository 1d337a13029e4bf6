-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "查封、扣押决定未附清单",
  why        = "决定查封、扣押应当制作并当场交付决定书和清单，没有清单，物品的名称、数量无法核对。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第二十四条第一款" },
  since      = "0.1",
  tags       = { "coercion", "elements" },
  suggest    = "制作查封、扣押清单，由当事人和执法人员签名，一式二份。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局扣押决定书⟧\n当事人：柳青\n决定扣押电子秤一台，期限三十日。" },
    { good = "青石县市场监督管理局扣押决定书\n当事人：柳青\n决定扣押电子秤一台，期限三十日，详见所附扣押清单。" },
    { good = "青石县市场监督管理局解除扣押决定书\n当事人：柳青\n决定解除扣押。" },
    { good = "青石县市场监督管理局延长扣押期限决定书\n当事人：柳青\n决定延长扣押期限三十日。" },
    { good = "青石县市场监督管理局扣押决定书\n附：财物清单一份" },
  },
  check = function(doc, report)
    if case.titled(doc, "(?:查封|扣押)[^告解延处]*决定书") and not case.titled(doc, "解除|延长|延期|处理")
        and not doc:has("清单") then
      report(doc.front.title, "没有提及查封、扣押清单。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local grounds = "第三十[一二三六]条|轻微|初次违法|首次违法|主观过错|不能成立|证据不足|不满十四|十四周岁|"
  .. "精神|二年|两年|五年|时效|追责期限|违法事实不|不构成"

return rule {
  title      = "不予处罚没有写明法定理由",
  why        = "不予行政处罚限于法定情形，应当写明属于哪一种情形和认定的事实。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第三十三条",
    "行政处罚法@2021-01-22 第五十七条第一款",
  },
  since      = "0.1",
  tags       = { "discretion" },
  triggers   = { "不予" },
  suggest    = "写明不予处罚的法定情形、认定该情形的事实和依据，并写明对当事人进行教育的情况。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局不予行政处罚决定书⟧\n当事人：柳青\n当事人态度较好，本局决定不予行政处罚。" },
    { good = "青石县市场监督管理局不予行政处罚决定书\n当事人：柳青\n当事人违法行为轻微并及时改正，没有造成危害后果，本局决定不予行政处罚。" },
    { good = "青石县市场监督管理局不予行政处罚决定书\n当事人：柳青\n违法事实不能成立，本局决定不予行政处罚。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n本局决定：罚款一千元。对其他行为不予处罚。" },
  },
  check = function(doc, report)
    if case.titled(doc, "不予(?:行政)?处罚决定书") and not doc:has(grounds, case.body(doc)) then
      report(doc.front.title, "没有写明不予处罚的法定情形。")
    end
  end,
}

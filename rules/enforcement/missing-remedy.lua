-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "未告知救济途径",
  why        = "处罚决定书应当载明不服决定时申请行政复议、提起行政诉讼的途径和期限。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（五）项" },
  since      = "0.1",
  suggest    = "补充救济途径和期限后重新制作；已经送达的依法补充告知。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局行政处罚决定书⟧\n当事人：青石县老街粮油店\n经查，当事人未明码标价。依照《中华人民共和国价格法》第四十二条，决定罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油店\n经查，当事人未明码标价。决定罚款八百元。\n不服本决定的，可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚事先告知书\n当事人：青石县老街粮油店\n拟对你店罚款八百元，你店可以陈述、申辩。\n青石县市场监督管理局\n2026年10月9日" },
    { good = "青石县市场监督管理局不予行政处罚决定书\n当事人：青石县老街粮油店\n决定不予行政处罚。如不服，可以申请复议或者提起行政诉讼。" },
  },
  check = function(doc, report)
    local title = doc.front.title
    if not title or not doc:has("决定书", title) then return end
    if doc:has("复议") and doc:has("诉讼|起诉") then return end
    local missing = doc:has("复议") and "提起行政诉讼" or doc:has("诉讼|起诉") and "申请行政复议"
      or "申请行政复议、提起行政诉讼"
    report(title, "决定书未载明" .. missing .. "的途径和期限。")
  end,
}

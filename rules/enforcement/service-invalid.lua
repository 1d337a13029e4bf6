-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "留置送达、电子送达不合规定",
  why        = "留置送达应当有见证人或者拍照、录像记录；电子送达应当经当事人同意并签订确认书，否则送达不发生效力。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "licence", "coercion", "other" } },
  basis      = {
    "行政处罚法@2021-01-22 第六十一条",
    "民事诉讼法@2023-09-01 第八十九条",
  },
  since      = "0.1",
  tags       = { "service" },
  triggers   = { "留置", "送达" },
  suggest    = "补充见证人签名、影像记录或者送达确认书；不能补充的，重新送达。",
  examples   = {
    { bad  = "行政处罚案件结案报告\n当事人拒绝签收，本局⟦留置送达⟧行政处罚决定书。", kind = "other" },
    { bad  = "行政处罚案件结案报告\n本局⟦通过微信送达⟧行政处罚决定书。", kind = "other" },
    { good = "行政处罚案件结案报告\n当事人拒绝签收，由社区工作人员见证，本局留置送达行政处罚决定书。", kind = "other" },
    { good = "行政处罚案件结案报告\n当事人签订电子送达确认书，本局通过电子邮件送达行政处罚决定书。", kind = "other" },
    { good = "行政处罚案件结案报告\n当事人拒绝签收，本局留置送达行政处罚决定书，全程录像。", kind = "other" },
    { good = "行政处罚案件结案报告\n本局当场送达行政处罚决定书，当事人签收。", kind = "other" },
  },
  check = function(doc, report)
    local left = doc:first("(?P<at>留置送达)")
    if left and not doc:has("见证|拍照|照片|摄像|录像|影像|录音|公证") and not doc:quoted(left) and not doc:negated(left)
      and not doc:has("可以|应当|或者", doc:sentence_at(left) or left) then
      report(left.spans.at, "留置送达没有写明见证人或者拍照、录像记录。")
    end
    local sent = doc:first("(?P<at>(?:通过|采用|以|用)(?:电子邮件|微信|短信|传真|手机短信|政务平台|互联网|电子方式)(?:方式)?(?:向当事人)?(?:直接)?送达)")
    if sent and not doc:has("确认书|同意[^。；]{0,12}(?:电子|送达)") and not doc:quoted(sent) and not doc:negated(sent)
      and not doc:has("可以", doc:sentence_at(sent) or sent) then
      report(sent.spans.at, "电子送达没有写明当事人同意并签订确认书。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "拒绝签字没有注明或者见证",
  why        = "当事人拒绝在笔录、清单上签名的，应当在笔录中注明，或者有见证人、影像记录，否则笔录的真实性存疑。",
  severity   = "note", confidence = "hint",
  applies    = { kind = { "penalty", "coercion", "other" } },
  basis      = {
    "行政强制法@2011-06-30 第十八条第一款第（八）项",
    "行政处罚法@2021-01-22 第四十六条第二款",
  },
  since      = "0.1",
  tags       = { "evidence" },
  triggers   = { "签" },
  suggest    = "核对笔录原件上的注明、见证人签名或者影像记录。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人⟦拒绝在现场笔录上签名⟧。\n本局决定：罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人拒绝在现场笔录上签名，执法人员在笔录中注明，并全程录像。\n本局决定：罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n现场笔录由当事人签名确认。\n本局决定：罚款五千元。" },
  },
  check = function(doc, report)
    local at = doc:first("(?P<at>(?:拒绝|拒不|不愿)[^，。；]{0,14}签(?:名|字|收))")
    if at and not doc:quoted(at) and not doc:has("注明|见证|录像|摄像|录音|影像|记明|在场人") then
      report(at.spans.at, "没有写明在笔录中注明、见证或者录像的情况。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "罚没金额大小写不一致",
  why        = "处罚决定中的金额前后不同，当事人无从履行，决定的内容不明确。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第五十九条第一款第（三）项" },
  since      = "0.1",
  triggers   = { "元", "圆" },
  suggest    = "核对处罚金额，更正后重新制作文书，大小写保持一致。",
  examples   = {
    { bad  = "决定对当事人罚款⟦人民币捌仟元整（￥6,000.00元⟧）。" },
    { good = "决定对当事人罚款人民币捌仟元整（￥8,000.00元）。" },
    { good = "没收违法所得1,200元，并处罚款人民币伍仟元整。" },
    { good = "违法所得叁佰元，货值金额2,000元。" },
  },
  check = function(doc, report)
    lib("amounts").report_mismatch(doc, report, 0)
  end,
}

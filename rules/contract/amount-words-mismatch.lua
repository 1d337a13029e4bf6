-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "金额大小写不一致",
  why        = "同一金额的大写与小写不同，双方对价款的理解必然发生争议。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百六十六条第一款" },
  since      = "0.1",
  triggers   = { "元", "圆" },
  options    = { tolerance = 0.01 },
  suggest    = "按照真实的合意更正，并可以约定大小写不一致时以大写为准。",
  examples   = {
    { bad  = "合同总价为⟦人民币壹佰贰拾万伍仟元整（￥1,250,000.00元⟧）。" },
    { bad  = "服务费⟦36,800元（大写：叁万陆仟元整⟧）。" },
    { good = "合同总价为人民币壹佰贰拾伍万元整（￥1,250,000.00元）。" },
    { good = "服务费36,800元（大写：叁万陆仟捌佰元整）。" },
    { good = "保证金伍仟元整，另付预付款20,000元。" },
    { good = "首期付款3万元（大写：叁万元整），二期付款50,000元。" },
    { good = "单价为120元，数量为叁佰台，运费壹仟元整由乙方承担。" },
  },
  check = function(doc, report)
    lib("amounts").report_mismatch(doc, report, options.tolerance)
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "违法事实没有时间",
  why        = "认定的事实没有时间，也没有具体的行为经过，只有结论，不能判断是否违法、是否超过追责期限、适用哪一时的法律。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第四十条",
    "行政处罚法@2021-01-22 第五十九条第一款第（二）项",
  },
  since      = "0.1",
  tags       = { "facts" },
  triggers   = { "经查", "查明", "违法事实" },
  suggest    = "写明违法行为的时间、地点、经过、数量或者后果，以及如何认定。",
  examples   = {
    { bad  = "青石县城市管理局行政处罚决定书\n当事人：柳青\n⟦经查，当事人长期存在违法排放油烟的行为。⟧\n以上事实有照片为证。\n本局决定：罚款八百元。\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚决定书\n当事人：柳青\n经查，2026年8月3日9时，当事人在河西路8号未开启油烟净化器。\n本局决定：罚款八百元。\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚决定书\n当事人：柳青\n2026年8月3日，执法人员到河西路8号检查。\n经查，当事人未开启油烟净化器。\n本局决定：罚款八百元。\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚决定书\n当事人：柳青\n经查，当事人自2025年6月起未按期检测。\n本局决定：罚款八百元。\n2026年10月20日" },
    { good = "青石县城市管理局行政处罚告知书\n经查，当事人未开启油烟净化器。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) then return end
    local start = doc:first("[^。\\n]{0,20}(?:经查|现查明|经查明|查明|违法事实)[^。\\n]{0,120}[。]?")
    if not start then return end
    local finish = case.decides_at(doc) or 0
    for _, quantity in ipairs(doc:quantities("date")) do
      if quantity.span.first < finish and quantity.span.first >= doc.front.title.span.last then
        return
      end
    end
    if doc:has("[0-9]{1,2}月[0-9]{1,2}日|同日|当日|当天|20[0-9]{2}年", start) then return end
    report(start, "认定的违法事实没有写明时间，缺少具体的行为经过。")
  end,
}

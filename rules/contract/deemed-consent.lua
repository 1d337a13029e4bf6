-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "过短期间内沉默视为同意",
  why        = "以极短期间内没有答复推定认可，接受方来不及检验和核对，属于不合理地加重对方责任。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第六百二十二条第一款", "民法典@2020-05-28 第四百九十七条第一款第（二）项",
  },
  since      = "0.1",
  triggers   = { "视为", "默认" },
  options    = { days = 3 },
  suggest    = "延长期限，要求书面通知中载明后果，隐蔽瑕疵另行约定。",
  examples   = {
    { bad  = "乙方⟦收货后24小时内未提出异议的，视为数量、质量均合格⟧。" },
    { good = "乙方收货后7个工作日内未提出异议的，视为外观、数量合格。" },
    { good = "设备应当在24小时内修复，未修复的视为违约。" },
  },
  check = function(doc, report)
    for match in doc:find("(?:收[到货][^，。；]{0,10})?{numeral}(?:个)?(?:小时|日|天)内[^。；]{0,14}?(?:未(?:提出)?(?:书面)?异议|不予答复|未予?答复|未回复|未确认)[^。；]{0,8}?(?:视为|视同|即为|默认)[^。；]{0,12}?(?:认可|同意|合格|接受|放弃|无异议)") do
      local length = doc:quantities("duration", match)[1]
      if length and ((length.unit == "hour" and length.value < options.days * 24)
          or (length.unit == "day" and length.value < options.days)) then
        report(match, "“" .. match.text .. "”的期限过短，只能视为对外观瑕疵提出异议的期限。")
      end
    end
  end,
}

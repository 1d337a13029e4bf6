-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "劳务派遣合同期限不足",
  why        = "劳务派遣单位应当与被派遣劳动者订立二年以上的固定期限劳动合同。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第五十八条第二款" },
  since      = "0.1",
  triggers   = { "派遣" },
  suggest    = "将派遣劳动者的劳动合同期限调整到法定最短期限以上。",
  examples   = {
    { bad  = "劳务派遣劳动合同\n第一条 ⟦劳动合同期限为一年⟧，乙方被派遣至用工单位。" },
    { good = "劳务派遣劳动合同\n第一条 劳动合同期限为二年，派遣期限为六个月。" },
    { good = "劳动合同\n第一条 劳动合同期限为一年。" },
  },
  check = function(doc, report)
    local least = law.param("dispatch.min_years")
    local title = doc.front.title
    if not least or not title or not doc:has("派遣", title) then return end
    for match in doc:find("劳动合同期限(?:为|：|共)?{numeral}(?:年|个月)") do
      local length = doc:quantities("duration", match)[1]
      local years = length and (length.unit == "month" and length.value / 12 or length.value)
      if years and years < least.value then
        report(match, "派遣劳动者的劳动合同期限为" .. length.text .. "，不足"
          .. string.format("%g", least.value) .. "年。")
      end
    end
  end,
}

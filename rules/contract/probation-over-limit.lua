-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "试用期超过法定上限",
  why        = "试用期的上限由劳动合同期限决定，超过部分违法。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "劳动合同法@2012-12-28 第十九条第一款" },
  since      = "0.1",
  triggers   = { "试用期" },
  suggest    = "将试用期调整到法定上限以内，并写明包含在劳动合同期限内。",
  examples   = {
    { bad  = "劳动合同期限为一年，⟦试用期三个月⟧。" },
    { bad  = "本合同期限三年，其中⟦试用期为九个月⟧。" },
    { bad  = "双方订立本劳动合同。聘任期限为两年，⟦试用期为六个月⟧。" },
    { good = "双方订立本劳动合同。聘期为三年，试用期为六个月。" },
    { good = "劳动合同期限为二年，试用期二个月，包含在合同期限内。" },
    { good = "劳动合同期限为三年，试用期六个月。" },
    { good = "劳动合同期限为一年，不约定试用期。" },
    { good = "设备试用期三个月，保修期限为一年。" },
    { good = "劳动合同期限另行约定，试用期三个月。" },
  },
  check = function(doc, report)
    if not doc:has("劳动|用人单位|员工|本合同期限") then return end
    local short, mid = law.param("labor.probation_short"), law.param("labor.probation_mid")
    local long = law.param("labor.probation_long")
    if not (short and mid and long) then return end
    local function months(quantity)
      if quantity.unit == "year" then return quantity.value * 12 end
      if quantity.unit == "month" then return quantity.value end
    end
    local term
    for match in doc:find("(?:劳动合同|本合同|合同|聘任|聘用|任职|聘)(?:的)?(?:期限|期)(?:为|：|共)?[^。；，]{0,6}?{numeral}(?:年|个月)") do
      local duration = doc:quantities("duration", match)[1]
      term = term or (duration and months(duration))
    end
    if not term then return end
    local limit = term >= 36 and long or term >= 12 and mid or short
    for match in doc:find("试用期(?:限)?(?:为|：|共)?{numeral}(?:个月|年)") do
      local duration = doc:quantities("duration", match)[1]
      local length = duration and months(duration)
      local sentence = doc:sentence_at(match)
      if length and length > limit.value and not doc:has("设备|产品|软件|系统", sentence or match) then
        report {
          at = match,
          message = "劳动合同期限为" .. tostring(math.tointeger(term) or term) .. "个月，试用期不得超过"
            .. tostring(math.tointeger(limit.value) or limit.value) .. "个月，此处约定为" .. duration.text .. "。",
        }
      end
    end
  end,
}

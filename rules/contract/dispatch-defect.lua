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
    for match in doc:find("(?:劳动)?合同期限(?:为|：|共)?{numeral}(?:年|个月)") do
      local length = doc:quantities("duration", match)[1]
      local years = length and (length.unit == "month" and length.value / 12 or length.value)
      if years and years < least.value then
        report(match, "派遣劳动者的劳动合同期限为" .. length.text .. "，不足"
          .. string.format("%g", least.value) .. "年。")
      end
    end
    local cap = law.param("dispatch.ratio")
    for match in doc:find("被?派遣(?:劳动者|人员|人数|员工)[^。；]{0,12}(?:占|不超过|为)[^。；]{0,16}{percent}") do
      local rate = doc:quantities("percentage", match)[1]
      if cap and rate and rate.value > cap.value + 0.000001 and not doc:negated(match) then
        report {
          at = match, severity = "warning",
          message = "派遣用工的比例为" .. rate.text .. "，超过用工总量的" .. string.format("%g", cap.value * 100) .. "%。",
        }
      end
    end
    local core = doc:first("(?:从事|担任|岗位为)[^，。；]{0,10}(?:主(?:要|营)?(?:生产线|业务)|核心|主岗|管理岗)[^，。；]{0,8}")
    if core and not doc:negated(core) and not doc:has("临时性|辅助性|替代性") then
      report {
        at = core, severity = "warning",
        message = "派遣只能用于临时性、辅助性、替代性的岗位，“" .. core.text .. "”是否属于其一？",
      }
    end
  end,
}

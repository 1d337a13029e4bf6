-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "保修期低于法定最低期限",
  why        = "建设工程各部位的保修期有法定最低期限，低于该期限的约定无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "建设工程质量管理条例@2019-04-23 第四十条第一款第（二）项", "建设工程质量管理条例@2019-04-23 第四十条第一款第（四）项" },
  since      = "0.1",
  triggers   = { "保修" },
  suggest    = "按法定最低保修期限改正，自竣工验收合格之日起计算。",
  examples   = {
    { bad  = "⟦屋面防水工程保修期3年⟧，自竣工验收合格之日起计算。" },
    { bad  = "⟦给排水管道保修期为一年⟧。" },
    { good = "屋面防水工程保修期5年，自竣工验收合格之日起计算。" },
    { good = "给排水管道保修期为二年。" },
    { good = "空调设备保修期为一年。" },
    { good = "缺陷责任期为一年。" },
  },
  check = function(doc, report)
    for _, part in ipairs {
      { "(?:屋面防水|外墙(?:面)?(?:的)?防渗漏|卫生间防水|防水工程)", "construction.warranty_waterproof_years" },
      { "(?:电气管线|给排水管道|设备安装工程|装修工程)", "construction.warranty_mep_years" },
    } do
      local least = law.param(part[2])
      if least then
        for match in doc:find(part[1] .. "[^，。；0-9]{0,10}保修期(?:限)?(?:为|：)?{numeral}(?:年|个月)") do
          local length = doc:quantities("duration", match)[1]
          local years = length and (length.unit == "month" and length.value / 12 or length.value)
          if years and years < least.value then
            report(match, "保修期约定为" .. length.text .. "，低于法定最低的"
              .. string.format("%g", least.value) .. "年。")
          end
        end
      end
    end
  end,
}

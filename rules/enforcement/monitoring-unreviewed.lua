-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "核对电子监控记录是否经过审核",
  why        = "利用电子技术监控设备取得的记录，未经审核或者经审核不符合要求的，不得作为处罚的证据，设置地点应当公布。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第四十一条第一款",
    "行政处罚法@2021-01-22 第四十一条第二款",
  },
  since      = "0.1",
  tags       = { "evidence" },
  triggers   = { "监控", "电子眼", "抓拍", "非现场", "自动监测" },
  suggest    = "核对设备的法制和技术审核、检定、设置地点公布情况以及记录的审核意见。",
  examples   = {
    { bad  = "青石县交通运输局行政处罚决定书\n当事人的货车被⟦电子技术监控设备⟧记录超限行驶。\n本局决定：罚款五百元。" },
    { good = "青石县交通运输局行政处罚决定书\n当事人的货车被电子技术监控设备记录超限行驶，该记录经审核真实、清晰。\n本局决定：罚款五百元。" },
    { good = "青石县交通运输局行政处罚决定书\n执法人员现场检查发现当事人的货车超限。\n本局决定：罚款五百元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("审核") then return end
    local device = doc:first("电子技术监控设备|技术监控设备|非现场执法(?:设备)?|电子眼|自动监测设备|监控抓拍|不停车检测系统")
    if device then
      report(device, "以“" .. device.text .. "”的记录为证据，文书未提及审核；请核对案卷。")
    end
  end,
}

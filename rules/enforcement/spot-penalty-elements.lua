-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local parts = {
  { words = "《[^》]+》", name = "处罚依据" },
  { words = "[0-9]{1,2}月[0-9]{1,2}日|[一二三四五六七八九十]+月[一二三四五六七八九十]+日|[0-9]{4}-[0-9]{2}-[0-9]{2}", name = "时间" },
  { words = "地点|路|街|号|村|镇|市场|门前|处|经营场所|店内|广场|小区", name = "地点" },
  { words = "复议|诉讼", name = "救济途径和期限" },
  { words = "执法人员|执法证|签名|签字", name = "执法人员签名" },
}

return rule {
  title      = "当场处罚决定书缺少载明事项",
  why        = "当场处罚决定书应当载明违法行为、种类和依据、数额、时间、地点、救济途径、机关名称，并由执法人员签名。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十二条第二款" },
  since      = "0.1",
  tags       = { "spot", "elements" },
  suggest    = "在预定格式的决定书中补全缺少的事项。",
  examples   = {
    { bad  = "⟦青石县城市管理局当场行政处罚决定书⟧\n当事人：柳青\n你占道经营，依据《青石市市容条例》第十条，罚款一百元。\n青石县城市管理局\n2026年10月20日" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：柳青\n你于2026年10月20日9时在河西路8号占道经营，依据《青石市市容条例》第十条，罚款一百元。不服的，应当先申请行政复议。\n执法人员：沈禾（执法证号0021）、白石（执法证号0037）\n青石县城市管理局" },
    { good = "青石县城市管理局行政处罚决定书\n当事人：柳青\n罚款一千元。" },
    { good = "当场处罚情况统计表\n本月当场处罚十二件。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "当场[^，]{0,6}处罚决定书|简易程序[^，]{0,6}处罚决定书") then return end
    local body, missing = case.body(doc), {}
    for _, part in ipairs(parts) do
      if not doc:has(part.words, body) then missing[#missing + 1] = part.name end
    end
    if #missing > 0 then
      report(doc.front.title, "当场处罚决定书没有载明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

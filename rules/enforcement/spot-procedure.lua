-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "当场处罚的种类或者收缴不合简易程序",
  why        = "当场只能作出警告和限额以内的罚款；当场收缴限于一百元以下，或者不当场收缴事后难以执行。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第五十一条",
    "行政处罚法@2021-01-22 第六十八条",
  },
  since      = "0.1",
  tags       = { "spot" },
  triggers   = { "当场", "简易" },
  suggest    = "转为普通程序，或者改由当事人到指定银行缴纳。",
  examples   = {
    { bad  = "青石县城市管理局当场行政处罚决定书\n你占道经营，决定⟦没收电子秤一台⟧。" },
    { bad  = "青石县城市管理局当场行政处罚决定书\n你占道经营，决定罚款150元，⟦当场收缴⟧。" },
    { good = "青石县城市管理局当场行政处罚决定书\n你占道经营，决定罚款50元，当场收缴。" },
    { good = "青石县城市管理局当场行政处罚决定书\n你占道经营，决定罚款150元。你无固定住所，不当场收缴事后难以执行，当场收缴。" },
    { good = "青石县城市管理局行政处罚决定书\n决定没收电子秤一台。" },
    { good = "青石县城市管理局当场行政处罚决定书\n你占道经营，决定给予警告。拒不改正的，将依法没收工具。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "当场[^，]{0,6}处罚决定书|简易程序[^，]{0,6}处罚决定书") then return end
    local kind = doc:first("(?:决定|给予|予以)[^。；]{0,12}?(?P<at>(?:没收|吊销|暂扣|责令停产停业|责令停业|拘留|降低资质)[^，。；]{0,12})")
    if kind and not doc:has("将(?:依法)?|可以|逾期|拒不", doc:sentence_at(kind) or kind) and not doc:quoted(kind) then
      report(kind.spans.at, "简易程序只能给予警告或者限额以内的罚款，“" .. kind.at .. "”应当适用普通程序。")
    end
    local limit = law.param("spot_collect_amount")
    local taken = doc:first("(?P<at>(?:已)?当场(?:收缴|缴纳))")
    if not limit or not taken or doc:negated(taken) or doc:quoted(taken)
      or doc:has("难以执行|边远|水上|交通不便|□") then
      return
    end
    for _, fine in ipairs(case.fines_that(doc, "decided")) do
      if fine.value > limit.value then
        report {
          at = taken.spans.at,
          message = "罚款" .. case.yuan(fine.value) .. "超过可以当场收缴的" .. case.yuan(limit.value)
            .. "，也没有写明事后难以执行的情形。",
          related = { { at = fine.quantity, note = "罚款" } },
        }
        return
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "当场处罚超出适用范围",
  why        = "当场处罚只适用于法定数额以下的罚款或者警告，超过数额、没收、吊销的应当适用普通程序。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = { "行政处罚法@2021-01-22 第五十一条" },
  since      = "0.1",
  tags       = { "spot" },
  suggest    = "转为普通程序，立案、告知后再作决定。",
  examples   = {
    { bad  = "青石县城市管理局当场行政处罚决定书\n当事人：柳青，身份证号99019919850314212X\n决定当场罚款⟦500元⟧。" },
    { bad  = "青石县城市管理局当场行政处罚决定书\n当事人：青石县老街粮油有限公司\n决定罚款⟦5000元⟧。" },
    { bad  = "青石县城市管理局当场行政处罚决定书\n当事人：柳青\n决定⟦没收⟧电子秤一台。" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：柳青\n决定罚款200元。" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：青石县老街粮油有限公司\n决定罚款2000元。" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：老街早餐店\n决定罚款500元。" },
    { good = "青石县城市管理局行政处罚决定书\n当事人：柳青\n决定罚款500元。" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：柳青\n货值2000元。决定罚款100元。" },
    { good = "青石县城市管理局当场行政处罚决定书\n当事人：柳青\n决定给予警告。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "当场[^，]{0,6}处罚|简易程序[^，]{0,6}处罚") then return end
    local person, firm = law.param("spot_fine_individual"), law.param("spot_fine_organization")
    if not (person and firm) or doc:has("治安管理|道路交通|公安") then return end
    local party = doc:parties()[1]
    local individual = party and party.kind == "natural"
    local limit = individual and person.value or firm.value
    for _, fine in ipairs(case.fines(doc)) do
      if (fine.state == "decided" or fine.state == "other") and fine.value > limit then
        report(fine.quantity, "当场对" .. (individual and "公民" or "单位") .. "罚款" .. case.yuan(fine.value)
          .. "，超过当场处罚的上限" .. case.yuan(limit) .. "。")
        return
      end
    end
    local start = case.decides_at(doc)
    for other in doc:find("没收|吊销|责令停产停业|暂扣许可证|行政拘留|降低资质") do
      if start and other.span.first >= start and not doc:negated(other) then
        report(other, "当场处罚只能给予警告或者小额罚款，不能“" .. other.text .. "”。")
        return
      end
    end
  end,
}

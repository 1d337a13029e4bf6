-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")
local places = lib("places")

-- Their disputes follow the land; another rule speaks.
local own = { "construction", "rural-land", "lease", "housing-lease" }

-- True where a place is named outside the clause that chooses the court.
local function named_elsewhere(doc, court, name)
  for match in doc:find(name) do
    if match.span.first < court.at.first or match.span.last > court.at.last then return true end
  end
  return false
end

return rule {
  title      = "协议管辖的法院与争议没有实际联系",
  why        = "协议选择的法院应当是当事人住所地、合同履行地、签订地、标的物所在地等与争议有实际联系的地点的法院，否则约定无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民事诉讼法@2023-09-01 第三十五条" },
  since      = "0.1",
  triggers   = { "人民法院" },
  suggest    = "改为与争议有实际联系的地点的法院，并在合同中写明签订地或者履行地。",
  examples   = {
    { bad  = "采购合同\n甲方：云岭重工有限公司\n住所：云岭市东湖区湖滨大道1号\n乙方：青石恒力贸易有限公司\n住所：青石县光明路6号\n第一条 乙方在甲方仓库交货。\n第二条 因本合同发生的争议，由⟦临江市西塘区人民法院⟧管辖。" },
    { bad  = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 乙方在甲方仓库交货。\n第二条 因本合同发生的争议，向⟦合同签订地人民法院⟧起诉。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n住所：云岭市东湖区湖滨大道1号\n乙方：青石恒力贸易有限公司\n住所：青石县光明路6号\n第一条 乙方在甲方仓库交货。\n第二条 因本合同发生的争议，由云岭市东湖区人民法院管辖。" },
    { good = "采购合同\n合同签订地：临江市西塘区\n甲方：云岭重工有限公司\n住所：云岭市东湖区湖滨大道1号\n乙方：青石恒力贸易有限公司\n住所：青石县光明路6号\n第二条 因本合同发生的争议，由合同签订地人民法院管辖。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n住所：云岭市东湖区湖滨大道1号\n乙方：青石恒力贸易有限公司\n住所：青石县光明路6号\n第一条 交货地点为临江市西塘区码头路2号。\n第二条 因本合同发生的争议，由临江市西塘区人民法院管辖。" },
    { good = "采购合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第二条 因本合同发生的争议，由临江市西塘区人民法院管辖。" },
  },
  check = function(doc, report)
    if contract.one_of(doc, own) then return end
    local homes = 0
    for _, party in ipairs(doc:parties()) do
      if party.address and party.address.value ~= "" then homes = homes + 1 end
    end
    for _, court in ipairs(places.named_courts(doc)) do
      local name = places.core(court.place)
      if homes >= 2 and name and not named_elsewhere(doc, court, name)
          and not doc:has("境外|涉外|有限公司（香港）") then
        report(court.at, "约定由“" .. court.at.text .. "”管辖，合同中写明的住所、履行地、签订地都不在该地。")
      end
    end
    local signed = doc:first("(?:合同|协议)?(?:签订地|签署地)(?:的|有管辖权的)?人民法院")
    if signed and not doc:has("(?:签订|签署)地(?:点)?(?:：|为|是|在)|(?:签订|签署)于|于[^，。；]{2,20}(?:签订|签署)|在[^，。；]{2,20}(?:签订|签署)") then
      report {
        at = signed, severity = "warning",
        message = "约定由合同签订地的人民法院管辖，合同没有写明在何处签订。",
      }
    end
  end,
}

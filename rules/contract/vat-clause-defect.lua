-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")
local amounts = lib("amounts")

-- Rates that a statute or a rule in force knows, as fractions, in one set.
local function known_rates()
  local set = {}
  for _, name in ipairs { "vat.rates", "vat.levy_rates" } do
    local parameter = law.param(name)
    local value = parameter and parameter.value
    if type(value) == "number" then
      set[#set + 1] = value
    elseif value then
      for one in re.gmatch(value, "([0-9.]+)") do set[#set + 1] = tonumber(one) end
    end
  end
  return set
end

local function holds(set, value)
  for _, one in ipairs(set) do
    if math.abs(one - value) < 0.000001 then return true end
  end
  return false
end

-- Levies of passing policy (5%, 1.5%, 1%, 0.5%): in force by announcements that are not in the
-- corpus, so that a contract which uses one is not called wrong.
local passing = { 0.05, 0.015, 0.01, 0.005 }

local stated = "(?:增值税(?:专用发票)?(?:的)?税率|增值税|适用税率|税率|征收率)(?:为|是|按|：|（)?{percent}|{percent}(?:的)?(?:增值税|税率|税点)"

return rule {
  title      = "增值税的税率、税额有误或者含税与否不明",
  why        = "税率不在现行税率之列、税额与价款不符、没有写明是否含税的，价税由谁承担会有争议。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "增值税法@2024-12-25 第七条", "增值税法@2024-12-25 第十条", "增值税法@2024-12-25 第十一条" },
  since      = "0.1",
  options    = { tolerance = 1.0 },
  suggest    = "写明不含税价、税率（征收率）、税额、价税合计和发票的种类；税率调整的，以不含税价为准调整。",
  examples   = {
    { date = "2026-06-01", bad  = "采购合同\n第一条 合同总价100万元，乙方开具⟦17%的增值税⟧专用发票。" },
    { date = "2026-06-01", bad  = "采购合同\n第一条 不含税价884,955.75元，⟦税额150,442.48元⟧，价税合计1,000,000.00元。" },
    { date = "2026-06-01", bad  = "⟦钢材购销合同⟧\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 钢材五十吨。\n第二条 总价200,000元。\n第三条 争议向甲方所在地人民法院起诉。" },
    { date = "2026-06-01", good = "采购合同\n第一条 不含税价884,955.75元，增值税税额115,044.25元（税率13%），价税合计1,000,000.00元。" },
    { date = "2026-06-01", good = "采购合同\n第一条 合同总价100万元，含13%增值税，乙方开具增值税专用发票。" },
    { date = "2026-06-01", good = "租赁合同\n第一条 租金100万元，乙方适用5%的征收率。" },
    { date = "2018-03-01", good = "采购合同\n第一条 合同总价100万元，乙方开具17%的增值税专用发票。" },
    { date = "2026-06-01", good = "采购合同\n第一条 合同总价100万元，含税；乙方另按20%的企业所得税税率自行申报。" },
    { date = "2026-06-01", good = "房屋租赁合同\n甲方：柳青\n乙方：江舟\n第一条 房屋一间。\n第二条 租金2,000元。\n第三条 争议向房屋所在地人民法院起诉。" },
  },
  check = function(doc, report)
    local from = law.param("vat.effective")
    local current = from and doc.as_of >= from.value
    local rates = known_rates()
    if current then
      for match in doc:find(stated) do
        local rate = doc:quantities(nil, match)[1]
        local value = rate and rate.value
        if value and value < 1 and not rate.upper and not holds(rates, value) and not holds(passing, value)
            and not doc:has("所得税|附加|契税|印花|个税|房产税|关税|原税率|调整前", doc:sentence_at(match) or match)
            and not doc:quoted(match) and not doc:negated(match) then
          report(match, "“" .. rate.text .. "”不是现行的增值税税率或者征收率。")
        end
      end
    end
    local function amount(pattern)
      local match = doc:first(pattern)
      local money = match and doc:quantities("money", match)[1]
      if money and not money.upper and not money.foreign then return money.value, match end
    end
    local net = amount("不含(?:增值)?税(?:的)?(?:总)?(?:价款?|金额|合同价|价格)?(?:为|：|计)?(?:人民币)?(?:￥)?{money}")
    local tax, at_tax = amount("(?:增值)?税额(?:为|：|计)?(?:人民币)?(?:￥)?{money}")
    local gross, at_gross = amount("(?:价税合计|(?:^|[^不])含税(?:总)?(?:价款?|金额|合同价)?)(?:为|：|共计)?(?:人民币)?(?:￥)?{money}")
    if net and tax and gross and math.abs(net + tax - gross) > options.tolerance then
      report {
        at = at_tax, severity = "error",
        message = "不含税价与税额之和为" .. amounts.format(net + tax) .. "元，价税合计写为" .. amounts.format(gross) .. "元。",
        related = { { at = at_gross, note = "价税合计" } },
      }
    end
    if doc:has("税|发票") or not contract.whole(doc) then return end
    if not contract.mainly(doc, { "sale", "construction", "subcontract", "processing", "tech-dev", "service", "property" }) then
      return
    end
    local persons = 0
    for _, party in ipairs(doc:parties()) do
      if party.kind == "natural" then persons = persons + 1 end
    end
    if persons == 0 and doc:has("{money}") then
      report(doc.front.title, "没有写明价款是否含税，也没有约定开具何种发票。")
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

-- Names of bodies that buy, sell and use: what a text copied from another deal leaves behind.
local kinds = "第[一二三四五六七八九十]+(?:中学|小学|幼儿园|人民医院)|中学|小学|幼儿园|学校|大学|学院|人民医院|中医院|医院|卫生院|图书馆"
  .. "|博物馆|档案馆|文化馆|体育馆|人民政府|管理委员会|教育局|体育局|水利局|民政局|农业农村局|文化和旅游局|卫生健康局"
  .. "|城市管理局|交通运输局|机关事务(?:管理局|服务中心)|街道办事处"
local body = "(?P<name>(?P<place>\\p{Han}{2}(?:自治州|自治县|省|市|区|县|旗))\\p{Han}{0,8}?(?:" .. kinds .. "))"
-- Where another body has its place: supervision, registration, records, references, courts, payment.
local legitimate = "备案|批准|审批|核准|监督|主管|投诉|举报|颁发|核发|登记|许可|鉴定|检测|认证|业绩|案例|曾|参考|同类|划拨|拨付|财政"
  .. "|仲裁|法院|行政复议|指派|委派|毕业|就读|出具|联合|共建|协助|配合|公布|发布|印发|人才|上级|转交|第三方|例如|如：|位于|坐落|住所|地址"
-- 青石县第一中学 where the party is 青石县第二中学: another body of the same place.
local counted = "(?P<name>(?P<head>\\p{Han}{2}(?:省|市|区|县|旗))第(?P<n>[一二三四五六七八九十]+)(?P<kind>中学|小学|幼儿园|人民医院|中心小学))"
local project = "(?:本)?项目名称(?:为|：)“?(?P<name>[^，。；：“”\\n]{4,40}?(?:项目|工程))"

-- The place or the name stands where the contract says whom and what it is about.
local function known(doc, name, place)
  -- 并报县人民政府, 当地市人民政府: words before a 县 that has no name.
  if re.find(place, "[并报或者及由向至到经和与在的该本各所全同某对其为是将给被以于当地上下级等受理]") then return true end
  local core = re.match(place, "^(\\p{Han}{2})") or place
  for _, party in ipairs(doc:parties()) do
    local all = (party.name and party.name.folded or "") .. (party.address and party.address.folded or "")
    if string.find(all, core, 1, true) then return true end
  end
  local title = doc.front.title and doc.front.title.folded or ""
  if string.find(title, core, 1, true) then return true end
  for _, fact in ipairs(doc:facts()) do
    local about = fact.key == "project.name" or fact.key == "subject.place" or fact.key == "contract.number"
    if about and string.find(fact.value, core, 1, true) then return true end
  end
  for _, definition in ipairs(doc:definitions()) do
    if string.find(name, definition.term, 1, true) then return true end
  end
  return false
end

-- A party of the same place and kind with another number, or nil.
local function twin(doc, match)
  local found
  for _, party in ipairs(doc:parties()) do
    local name = party.name and party.name.folded or ""
    if string.find(name, match.name, 1, true) then return nil end
    local number = re.match(name, "第([一二三四五六七八九十]+)" .. match.kind .. "$")
    local core = re.match(match.head, "(\\p{Han}{2}[省市区县旗])$")
    if number and number ~= match.n and core and string.find(name, core, 1, true) then found = party end
  end
  return found
end

return rule {
  title      = "出现与本合同无关的单位或者项目名称",
  why        = "套用其他合同的文本而没有改净，会留下别的单位和项目的名称，权利义务的对象因此不明。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（一）项", "民法典@2020-05-28 第四百六十六条第一款" },
  since      = "0.2",
  suggest    = "核对是否套用其他合同的文本；确与本合同有关的，写明该单位的身份和作用。",
  examples   = {
    { bad  = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方应当将货物送至⟦碧山县第二小学⟧并完成安装。\n第二条 价款五万元。\n第三条 一式两份。" },
    { bad  = "保洁服务合同\n甲方：青石县第二中学\n乙方：云岭青禾物业有限公司\n第一条 乙方的人员应当遵守⟦白溪市人民医院⟧的管理制度。\n第二条 费用五万元。\n第三条 一式两份。" },
    { bad  = "设备采购合同\n项目名称：青石县智慧教室采购项目\n甲方：青石县第二中学\n乙方：云岭青禾科技有限公司\n第一条 本项目名称为⟦平湖大数据中心建设项目⟧。\n第二条 价款五万元。\n第三条 一式两份。" },
    { bad  = "办公设备采购合同\n甲方：青石县第二中学\n乙方：云岭青禾科技有限公司\n第一条 本合同的解释权归⟦青石县第一中学⟧所有。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县第二中学\n乙方：云岭青禾科技有限公司\n第一条 乙方在青石县第一中学有同类业绩。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方应当将货物送至青石县第二小学并完成安装。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方在碧山县第二小学有同类业绩。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "货物运输合同\n甲方：青石县图书馆\n乙方：云岭青禾物流有限公司\n第一条 收货人为碧山县第二小学（以下简称碧山县第二小学），乙方送至该校。\n第二条 运费五万元。\n第三条 一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 争议向碧山县人民政府投诉并报其批准。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "供水特许经营协议\n甲方：青石县水利局\n乙方：云岭碧源水务有限公司\n第一条 甲方确定价格并报县人民政府，或者由市人民政府决定。\n第二条 期限三十年。\n第三条 一式两份。" },
    { good = "设备采购合同\n项目名称：青石县智慧教室采购项目\n甲方：青石县第二中学\n乙方：云岭青禾科技有限公司\n第一条 本项目名称为青石县智慧教室采购项目。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "办公设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方提交碧山县图书馆出具的验收证明作为业绩证明。\n第二条 价款五万元。\n第三条 一式两份。" },
  },
  check = function(doc, report)
    if #doc:parties() < 2 then return end
    local told = {}
    for match in doc:find(body) do
      local name = match.name
      local sentence = doc:sentence_at(match) or match
      if not told[name] and not doc:quoted(match) and not doc:inoperative(match)
          and not known(doc, name, match.place) and not doc:has(legitimate, sentence)
          and not contract.titled(doc, "运输|物流|仓储|配送|教育|培训|实习") then
        told[name] = true
        report(match.spans.name, "“" .. name .. "”不是合同当事人，合同的其他部分也没有提到，疑为其他合同的残留。")
      end
    end
    for match in doc:find(counted) do
      local party = twin(doc, match)
      local sentence = doc:sentence_at(match) or match
      if party and not told[match.name] and not doc:quoted(match) and not doc:has(legitimate, sentence)
          and not doc:has("校区|分校|集团|帮扶|结对|交流", sentence) then
        told[match.name] = true
        report {
          at = match.spans.name,
          message = "合同当事人是“" .. party.name.value .. "”，此处写作“" .. match.name .. "”，疑为其他合同的残留。",
          related = { { at = party.name, note = "首部名称" } },
        }
      end
    end
    local first
    for match in doc:find(project) do
      local name = match.name
      if first and name ~= first.name and not string.find(name, first.name, 1, true)
          and not string.find(first.name, name, 1, true) then
        report {
          at = match.spans.name, message = "项目名称前文写作“" .. first.name .. "”，此处写作“" .. name .. "”。",
          related = { { at = first.spans.name, note = "前文的项目名称" } },
        }
        return
      end
      first = first or match
    end
  end,
}

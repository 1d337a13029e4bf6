-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")
local regions = lib("regions")

local local_instrument = "(?:条例|办法|规定|细则|规则|决定)(?:（[^）]*）)?$"
local borrowed = "(?:参考|借鉴|学习|对照|对比|比照|参照|外省|外地|先进地区|协同|区域合作|一体化|跨省|跨区域|毗邻)"

-- The place of a local instrument that is not from here; false for any other instrument.
local function elsewhere(named, here, city)
  local title = re.gsub(named, "^中华人民共和国", "")
  local there = regions.province(title)
  if not there or not re.find(named, local_instrument) then return false end
  local town = regions.city(title)
  if there == here and not (town and city and town ~= city) then return false end
  return town or there
end

return rule {
  title = "以其他地区的地方性法规、规章为依据",
  why = "地方性法规、地方政府规章只在本行政区域内施行，不能作为其他地区文件的依据。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision", "penalty", "licence", "coercion" } },
  basis = {
    "立法法@2023-03-13 第八十条",
    "立法法@2023-03-13 第八十一条第一款",
    "立法法@2023-03-13 第九十三条第一款",
  },
  since = "0.1",
  tags = { "引用" },
  message = "引用了其他地区的地方性法规、规章。",
  suggest = "改引国家或者本省（自治区、直辖市）、本市的规定。",
  check = function(doc, report)
    local place = doc.front.region or doc.front.issuer or doc.front.title
    local here = place and regions.province(place.value or place.text)
    if not here then return end
    local city = regions.city(place.value or place.text)
    local where, seen = {}, {}
    for _, cite in ipairs(doc:citations()) do
      local title = cite.title or ""
      if where[title] == nil then where[title] = elsewhere(title, here, city) end
      local there = where[title]
      local bare = there and re.gsub(title, "^中华人民共和国", "")
      if there and not seen[bare] and not cite.past and not citing.in_speech(doc, cite)
        and not doc:has(borrowed, doc:sentence_at(cite) or cite)
        and not (doc.title and doc:has(borrowed, doc.title)) then
        seen[bare] = true
        report(cite, "《" .. bare .. "》在" .. there .. "施行，不能作为" .. (city or here) .. "文件的依据。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
浙江省湖州市德清县消防安全管理办法
第一条 根据⟦《江苏省消防条例》⟧，结合本县实际，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", bad = [[
杭州市停车管理办法
第一条 根据⟦《宁波市停车场规划建设和管理条例》⟧，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
浙江省湖州市德清县消防安全管理办法
第一条 根据《浙江省消防条例》，结合本县实际，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
浙江省湖州市德清县消防安全管理办法
第一条 借鉴《江苏省消防条例》的做法，结合本县实际，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县消防安全管理办法
第一条 根据《江苏省消防条例》，结合本县实际，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
上海市推进长三角区域协同立法工作的通知
第一条 学习《江苏省消防条例》的经验。
第二条 本通知自2026年12月1日起施行。]] },
  },
}

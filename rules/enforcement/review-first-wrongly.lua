-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases in which a law does make review come first, or may.
local first = "税|关税|海关|价格|自然资源|土地|林地|林木|草原|矿|海域|水域|水流|山岭|滩涂|当场|简易|政府信息|信息公开|外汇|"
  .. "社会保险|商标|专利|不予公开|集会|国家安全|反间谍|宗教|技术调查|禁止出境|不履行|未履行"

return rule {
  title      = "不属于复议前置而要求先复议",
  why        = "除法律、行政法规规定先复议的情形外，当事人可以选择复议，也可以直接起诉，限制选择剥夺了起诉权。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "licence", "coercion", "other" } },
  basis      = {
    "行政诉讼法@2017-06-27 第四十四条",
    "行政复议法@2023-09-01 第二十三条第一款",
  },
  since      = "0.1",
  tags       = { "remedy" },
  triggers   = { "复议" },
  suggest    = "改为可以申请行政复议，也可以直接向人民法院提起行政诉讼；确属复议前置的，写明依据。",
  examples   = {
    { bad  = "对本决定不服的，⟦应当先向青石县人民政府申请行政复议⟧，对复议决定不服再起诉。" },
    { bad  = "⟦未经行政复议，不得提起行政诉讼⟧。" },
    { good = "对本决定不服的，可以向青石县人民政府申请行政复议，也可以直接提起行政诉讼。" },
    { good = "对当场处罚决定不服的，应当先向青石县人民政府申请行政复议。" },
    { good = "法律、行政法规规定应当先申请行政复议的，依照其规定。" },
    { good = "你应当先申请营业执照，再申请许可；不服的可以申请行政复议或者提起诉讼。" },
  },
  check = function(doc, report)
    local about = (doc.front.issuer and doc.front.issuer.value or "")
      .. (doc.front.title and doc.front.title.text or "")
    for _, cite in ipairs(doc:citations()) do
      about = about .. "\n" .. (cite.title or "")
      if #about > 4000 then break end
    end
    if re.find(about, first) then return end
    local shapes = {
      "(?P<at>(?:应当|必须|须)先(?:依法)?(?:向[^，。；]{2,30})?申请(?:行政)?复议)",
      "(?P<at>未经(?:行政)?复议[^。；，]{0,10}，?不得[^。；，]{0,8}(?:起诉|诉讼))",
    }
    for _, shape in ipairs(shapes) do
      for match in doc:find(shape) do
        local sentence = doc:sentence_at(match) or match
        if not doc:has("(?:法律|法规)[^。；]{0,10}规定应当先|" .. first, sentence) then
          report(match.spans.at, "“" .. match.at .. "”：本案看不出属于应当先申请行政复议的情形。")
        end
      end
    end
  end,
}

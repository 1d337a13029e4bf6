-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

-- What the corpus says the articles of a law are about: topic -> list of article labels.
local function topics_of(title)
  local topics = {}
  for _, fact in ipairs(law.params("topic")) do
    if re.gsub(title, "^中华人民共和国", "") == fact.law then
      topics[fact.value] = topics[fact.value] or {}
      topics[fact.value][#topics[fact.value] + 1] = fact.provision
    end
  end
  return topics
end

local function names(provisions, article)
  for _, provision in ipairs(provisions) do
    if re.find(provision, "^" .. article .. "(?:$|第)") then return true end
  end
  return false
end

-- The words that the citation is to support: after it up to the end of the sentence.
local function claim(doc, cite)
  local sentence = doc:sentence_at(cite)
  if not sentence then return nil end
  local from = cite.span.last - sentence.span.first
  return doc:part(sentence, from, sentence.span.last - sentence.span.first)
end

-- The articles of the same law that the sentence cites: a row of citations supports one claim.
local function beside(doc, cite)
  local articles = {}
  for _, other in ipairs(doc:citations(doc:sentence_at(cite))) do
    if other.work and other.work.title == cite.work.title and other.provision then
      articles[#articles + 1] = re.match(other.provision, "^(第[^条]+条(?:之[^第]+)?)")
    end
  end
  return articles
end

return rule {
  title = "所引条文与内容不符",
  why = "引用法律应当准确；条文序号存在、内容却是另一件事的，等于没有依据。",
  severity = "warning",
  confidence = "likely",
  basis = {
    "最高人民法院关于裁判文书引用法律、法规等规范性法律文件的规定@2009-10-26 第一条",
    "立法法@2023-03-13 第七条第二款",
  },
  since = "0.1",
  tags = { "引用" },
  message = "所引条文与内容不符。",
  suggest = "打开所引条文核对，改引规定该内容的条文。",
  check = function(doc, report)
    local known = {}
    for _, cite in ipairs(doc:citations()) do
      local title = cite.status == "in_force" and cite.work and cite.work.title
      local article = title and cite.applied and cite.article_to == 0 and cite.provision
        and re.match(cite.provision, "^(第[^条]+条(?:之[^第]+)?)")
      local words = article and claim(doc, cite)
      if words and not citing.in_speech(doc, cite) then
        known[title] = known[title] or topics_of(title)
        local articles = beside(doc, cite)
        local only, other, covered
        for topic, provisions in pairs(known[title]) do
          local hit = doc:first("^[^。；《]{0,40}?(?P<at>" .. topic .. ")", words)
          for _, other_article in ipairs(articles) do
            if hit and names(provisions, other_article) then covered = true end
          end
          if hit and not only then only, other = hit, provisions elseif hit then covered = true end
        end
        if only and not covered then
          report(cite, "所引" .. article .. "没有规定“" .. only.at .. "”，规定该内容的是《" .. title .. "》"
            .. table.concat(other, "、") .. "。")
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "依照⟦《中华人民共和国行政处罚法》第四十二条⟧的规定，告知当事人有要求听证的权利。" },
    { kind = "penalty", bad = "依据⟦《中华人民共和国行政处罚法》第三十六条⟧的规定，每日按罚款数额的百分之三加处罚款。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第六十三条的规定，告知当事人有要求听证的权利。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第四十二条的规定，由两名执法人员实施。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第五十七条、第六十三条的规定，组织听证并集体讨论。" },
    { kind = "penalty",
      good = "根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条的规定，你有权要求举行听证。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》有关规定组织听证。" },
    { kind = "penalty", good = "依据《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款。" },
  },
}

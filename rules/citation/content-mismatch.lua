-- SPDX-License-Identifier: GPL-3.0-or-later
local citing = lib("citing")

-- What the corpus says the articles of a law are about: topic -> list of article labels.
local function topics_of(title)
  local topics = {}
  for _, fact in ipairs(law.params("topic", (re.gsub(title, "^中华人民共和国", "")))) do
    topics[fact.value] = topics[fact.value] or {}
    topics[fact.value][#topics[fact.value] + 1] = fact.provision
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

local procedure = "(?:行政处罚法|行政强制法|行政复议法|行政诉讼法|程序|办法|裁量)"
local lighter = "(?:不予|免予|免除|从轻|减轻|不再|不得|撤销)"

-- Whether every provision cited in the sentence is known not to lay down what is imposed.
local function none_lays_down(doc, sentence, kind)
  for _, other in ipairs(doc:citations(sentence)) do
    local cards = other.article ~= 0 and law.penal(other)
    if not cards then return false end
    for _, card in ipairs(cards) do
      if card.penalties[kind] or not card.whole then return false end
    end
  end
  return true
end

-- The articles that punish the breach of an article.
local function punishing(cite)
  local found = {}
  for _, card in ipairs(law.penal(cite, true) or {}) do
    for _, article in ipairs(card.violated) do
      if article == cite.article then
        found[#found + 1] = card.provision
        break
      end
    end
  end
  return table.concat(found, "、")
end

local imposed = {
  { kind = "fine", words = "(?:处以?|给予|予以|并处|可处|科以|决定)[^，。；《]{0,16}罚款" },
  { kind = "revoked", words = "吊销[^，。；《]{0,10}(?:许可证|执照|资格证)" },
  { kind = "detention", words = "行政拘留|处[^，。；《]{0,12}拘留" },
}

-- A provision cited as the ground of a penalty that it does not lay down.
local function no_such_penalty(doc, report, cite, words)
  if re.find(cite.work.title, procedure) or doc:has(lighter, words) then return end
  local sentence = doc:sentence_at(cite)
  local before = doc:part(sentence, 0, cite.span.first - sentence.span.first)
  if doc:has("违反(?:了)?[^。；]{0,40}$", before) then return end
  for _, one in ipairs(imposed) do
    local hit = doc:first("^[^。；《]{0,30}?(?P<at>" .. one.words .. ")", words)
    if hit and none_lays_down(doc, sentence, one.kind) then
      local where = punishing(cite)
      report(cite, "所引" .. cite.provision .. "没有规定“" .. hit.at .. "”" .. (where ~= ""
        and "；违反该条的处罚规定在《" .. cite.work.title .. "》" .. where or "") .. "。")
      return
    end
  end
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
    for _, cite in ipairs(doc:citations(nil, "in_force")) do
      local title = cite.work and cite.work.title
      local article = title and cite.applied and cite.article_to == 0 and cite.provision
        and re.match(cite.provision, "^(第[^条]+条(?:之[^第]+)?)")
      local words = article and claim(doc, cite)
      if words and not citing.in_speech(doc, cite) then
        no_such_penalty(doc, report, cite, words)
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
    { kind = "penalty", bad = "依据⟦《中华人民共和国广告法》第二十八条⟧的规定，对当事人处以罚款二十万元。" },
    { kind = "normative", bad = "占用消防车通道的，依照⟦《中华人民共和国消防法》第二十八条⟧的规定，处五千元以上罚款。" },
    { kind = "penalty", good = "违反了《中华人民共和国广告法》第二十八条的规定，依据《中华人民共和国广告法》第五十五条，处以罚款二十万元。" },
    { kind = "penalty", good = "依据《中华人民共和国广告法》第二十八条、第五十五条的规定，对当事人处以罚款二十万元。" },
    { kind = "normative", good = "占用消防车通道的，依照《中华人民共和国消防法》第六十条的规定，处五千元以上罚款。" },
    { kind = "penalty", good = "依据《中华人民共和国消防法》第二十八条的规定，责令当事人立即改正。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第六十三条的规定，告知当事人有要求听证的权利。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第四十二条的规定，由两名执法人员实施。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》第五十七条、第六十三条的规定，组织听证并集体讨论。" },
    { kind = "penalty",
      good = "根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条的规定，你有权要求举行听证。" },
    { kind = "normative", good = "依照《中华人民共和国行政处罚法》有关规定组织听证。" },
    { kind = "penalty", good = "依据《中华人民共和国行政处罚法》第七十二条第一款第（一）项的规定，每日按罚款数额的百分之三加处罚款。" },
  },
}

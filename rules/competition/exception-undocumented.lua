-- SPDX-License-Identifier: GPL-3.0-or-later
local relied = "(?P<at>(?:属于|适用|符合|按照|依照|依据|根据)[^，。；]{0,20}(?:例外(?:规定|情形|条款)"
  .. "|公平竞争审查条例》?第(?:十二|12)条)[^，。；]{0,10})"

-- What the conclusion has to explain, each by the words that would explain it.
local wanted = {
  { words = "(?:替代方案|其他方案|影响更小|更小影响|比选|比较[^，。；]{0,10}方案|别无)", name = "没有对公平竞争影响更小的替代方案" },
  { words = "(?:期限|有效期|终止条件|终止实施|失效|[至到]{year}|为期|试行期)", name = "合理的实施期限或者终止条件" },
  { words = "(?:国家安全|发展利益|科学技术|科技进步|自主创新|节约能源|节能|保护环境|环境保护|生态|救灾|救助|防灾|"
    .. "社会公共利益|法律、行政法规规定)", name = "具体属于哪一种情形" },
}

return rule {
  title = "适用例外规定没有说明理由",
  why = "适用例外规定的政策措施，应当没有影响更小的替代方案，能够确定期限或者终止条件，并在审查结论中详细说明。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes", "other" } },
  basis = {
    "公平竞争审查条例@2024-06-06 第十二条",
    "公平竞争审查条例@2024-06-06 第十七条第二款",
  },
  since = "0.1",
  tags = { "公平竞争", "程序" },
  message = "适用例外规定没有说明理由。",
  suggest = "在审查结论中逐项写明：适用的具体情形、没有影响更小的替代方案的理由、实施期限或者终止条件。",
  triggers = { "例外", "第十二条", "第12条" },
  check = function(doc, report)
    if not doc:has("公平竞争") then return end
    for hit in doc:find(relied) do
      local around = doc:enclosing(hit, "article") or doc:enclosing(hit, "clause") or doc
      if not doc:negated(hit) and not doc:quoted(hit) and not re.find(hit.at, "的(?:$|[^，。；]*(?:措施|情形|文件|政策))")
        and not doc:has("(?:不(?:属于|适用|符合|存在)|未适用|是否|应当在审查结论)", doc:sentence_at(hit) or hit) then
        local missing = {}
        for _, want in ipairs(wanted) do
          local told = around == doc and doc:has(want.words) or around ~= doc and doc:has(want.words, around)
          if not told and not doc:has(want.words) then missing[#missing + 1] = want.name end
        end
        if #missing > 0 then
          report(hit.spans.at, "适用例外规定，但没有说明：" .. table.concat(missing, "；") .. "。")
          return
        end
      end
    end
  end,
  examples = {
    { kind = "other",
      bad = "公平竞争审查结论\n本措施为支持本地企业发展，⟦属于例外情形⟧，可以出台。" },
    { kind = "other",
      bad = "公平竞争审查结论\n本措施为节约能源，⟦适用《公平竞争审查条例》第十二条规定⟧，同意出台。" },
    { kind = "other",
      good = "公平竞争审查结论\n本措施为救灾救助，属于例外情形；已比选三种方案，没有影响更小的替代方案；有效期至2027年6月30日。" },
    { kind = "other", good = "公平竞争审查结论\n本措施不违反审查标准，不属于例外情形，可以出台。" },
    { kind = "other", good = "公平竞争审查办法\n适用例外规定的，应当在审查结论中详细说明。" },
    { kind = "normative", good = "对适用例外规定制定的政策措施，应当逐年评估公平竞争影响。" },
    { kind = "normative", good = "除《价格条例》第十二条规定的情形外，不得收费。" },
  },
}

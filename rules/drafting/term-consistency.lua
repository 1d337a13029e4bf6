-- SPDX-License-Identifier: GPL-3.0-or-later
local near = lib("near")

local short = "(?:以下(?:统称|简称|称)|下称|简称|统称)[^）]{0,6}$"

-- Whether a definition introduces a short name (以下简称…) rather than saying what a word means.
local function abbreviates(doc, definition)
  local sentence = doc:sentence_at(definition.term_span)
  if not sentence then return false end
  return doc:has(short, near.before(doc, sentence, definition.term_span, 30))
end

-- Words of which one stands before every short name.
local shortening = "以下称|下称|简称|统称"

-- The short names and the defined terms of the document, first definition first.
local function by_term(doc)
  local terms, shortens = {}, doc:has(shortening)
  for _, definition in ipairs(doc:definitions()) do
    local brief = shortens and abbreviates(doc, definition)
    -- “使用简称等不规范的” speaks of short names and gives none.
    if not re.find(definition.term, "^等|的$") then
      local key = (brief and "简称" or "术语") .. definition.term
      terms[key] = terms[key] or { term = definition.term, brief = brief }
      terms[key][#terms[key] + 1] = definition
    end
  end
  return terms
end

-- Whether a term stands nowhere but where it is defined.
local function used_once(doc, term)
  local next_use = doc:find("\\Q" .. term .. "\\E")
  return next_use() ~= nil and next_use() == nil
end

-- `since`: the day from which a spelling is no longer usual.
local words = {
  { find = "(?P<at>其它)", since = "", instead = "其他", message = "“其它”与“其他”混用，法律文件统一用“其他”。" },
  { find = "(?P<at>帐(?:户|目|簿|款|单|册))", since = "2002-01-01", message = "“帐”应为“账”。" },
  { find = "(?P<at>截止(?:{year}|[0-9]{1,2}月))", since = "", message = "“截止”后接时间应为“截至”。" },
}

return rule {
  title = "用语、简称不一致",
  why = "同一概念应当用同一词语；简称定义两次、含义不同，或者定义后不用，适用时会产生歧义。",
  severity = "warning",
  confidence = "likely",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = {
    "立法法@2023-03-13 第七条第二款",
    "规章制定程序条例@2017-12-22 第八条第一款",
  },
  since = "0.1",
  tags = { "用语" },
  message = "用语不一致。",
  suggest = "统一用语；简称在首次出现时定义一次，此后全文使用。",
  check = function(doc, report)
    for _, list in pairs(by_term(doc)) do
      local first, term = list[1], list.term
      for index = 2, #list do
        local again = list[index]
        if (again.meaning or "") ~= "" and (first.meaning or "") ~= "" and again.meaning ~= first.meaning
          and not doc:quoted(again) then
          report {
            at = again.term_span,
            message = "“" .. term .. "”先后两次定义，含义不同。",
            related = { { at = first.term_span, note = "先前的定义" } },
          }
        end
      end
      if #list == 1 and list.brief and used_once(doc, term) then
        report {
          at = first.term_span, severity = "note",
          message = "简称“" .. term .. "”定义后没有使用。",
          suggest = "删除该简称，或者在后文使用简称。",
        }
      end
    end
    for _, word in ipairs(words) do
      for hit in doc:find(word.find) do
        if not doc:quoted(hit) and doc.as_of >= word.since then
          report {
            at = hit.spans.at, severity = "note", message = word.message,
            fix = word.instead and { at = hit.spans.at, text = word.instead } or nil,
          }
          break
        end
      end
    end
  end,
  examples = {
    { kind = "normative", good = "标签上俗称或者简称等不规范的，责令改正。" },
    { kind = "normative", bad = [[
清河县停车管理办法
第一条 停车场经营单位（以下简称管理人）应当公示价格。
第二条 业主委员会（以下简称⟦管理人⟧）应当公示车位。
第三条 管理人应当保持整洁。]] },
    { kind = "normative", bad = "第二条 申请人、利害关系人和⟦其它⟧人员可以查阅。" },
    { kind = "normative", bad = [[
清河县停车管理办法
第一条 停车场经营单位（以下简称⟦管理人⟧）应当公示价格。
第二条 停车场经营单位应当保持整洁。]] },
    { kind = "normative", good = [[
清河县停车管理办法
第一条 停车场经营单位（以下简称管理人）应当公示价格。
第二条 管理人应当保持整洁。]] },
    { kind = "normative", bad = [[
清河县数据中心管理办法
第一条 高性能计算平台（以下简称⟦HPC++⟧）应当登记。
第二条 平台应当保持整洁。]] },
    { kind = "normative", good = [[
清河县数据中心管理办法
第一条 高性能计算平台（以下简称HPC++）应当登记。
第二条 HPC++应当保持整洁。]] },
    { kind = "normative", good = [[
清河县数据中心管理办法
第一条 甲类平台（以下简称平台（一））应当登记。
第二条 平台（一）应当保持整洁。]] },
    { kind = "normative", good = "第二条 申请人、利害关系人和其他人员可以查阅。" },
    { kind = "normative", good = "第二条 报名截止时间为2026年12月1日，截至当日未报名的视为放弃。" },
    { kind = "normative", good = [[
清河县停车管理办法
第一条 本办法所称停车场，是指供机动车停放的场所。
第二条 本办法所称经营单位，是指停车场的经营者。]] },
    { kind = "normative", good = "第二条 第十条所称“其它”一词改为“其他”。" },
    { kind = "normative", good = "第二条 账户、账目应当公开。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules on contracts share: which contract it is, whether it is one in full, whose it is, and
-- which of the matters it should settle it says nothing of.

local contract = {}

-- Papers that rest on another contract, or are not meant to be complete.
local partial = "补充|变更|终止|解除|订单|验收单|意向|备忘|框架|战略合作|承诺|结算|和解|还款|确认书|授权书"
  .. "|通知|清单|委托书"
local rests = "(?:按照?|执行|适用|仍以|依照)[^。；]{0,10}(?:原合同|原协议|主合同|主协议)"

--- True where the title has one of the words.
function contract.titled(doc, words)
  local title = doc.front.title
  return title ~= nil and doc:has(words, title)
end

--- True where the contract is of the type, also as one of several of a mixed contract. Types and
-- traits are the tags that `doc.contract` holds: by title, roles and body, with reasons.
function contract.is(doc, tag)
  return doc.contract ~= nil and doc.contract.tags[tag] == true
end

--- The best of the types that is among the names, or nil: the law of each type of a mixed contract
-- applies to it.
function contract.one_of(doc, names)
  for _, entry in ipairs(doc.contract and doc.contract.types or {}) do
    for _, tag in ipairs(names) do
      if entry.tag == tag then return tag end
    end
  end
  return nil
end

-- Ways of contracting rather than types: what is bought by a procurement is a sale or a service.
local ways = { procurement = true, supplement = true, consumer = true }

--- The main type { tag, label, score }, or nil. What a contract ought to say is asked of this one
-- only.
function contract.main(doc)
  for _, entry in ipairs(doc.contract and doc.contract.types or {}) do
    if not ways[entry.tag] then return entry end
  end
  return nil
end

--- The tag of the main type where it is among the names, or nil.
function contract.mainly(doc, names)
  local main = contract.main(doc)
  for _, tag in ipairs(names) do
    if main and main.tag == tag then return tag end
  end
  return nil
end

--- Why a contract is taken for the type, in brackets: （标题有“购销”，正文有“货物”“单价”）.
function contract.because(entry)
  local title, body = nil, {}
  for _, one in ipairs(entry.reasons) do
    local word = re.match(one.reason, "^正文有(“.*”)$")
    if word and #body < 3 then body[#body + 1] = word end
    if not word and not title then title = one.reason end
  end
  local parts = { title, #body > 0 and "正文有" .. table.concat(body) or nil }
  if not title then parts = #body > 0 and { "正文有" .. table.concat(body) } or {} end
  return #parts > 0 and "（" .. table.concat(parts, "，") .. "）" or ""
end

--- Building works, and not what is bought around them: survey, design, supervision, consulting.
function contract.works(doc)
  return contract.is(doc, "construction") and not contract.titled(doc, "勘察|设计|监理|咨询|造价|检测|招标代理|材料|采购|代建")
end

--- A contract of employment, and not a paper that goes with one.
function contract.employment(doc)
  return contract.is(doc, "labor")
    and not contract.titled(doc, "集体|解除|终止|补充|返聘|事业单位|竞业|保密|培训")
end

--- Number of provisions: articles, or numbered clauses where there are none.
function contract.provisions(doc)
  local articles = #doc:units("article")
  return articles > 0 and articles or #doc:units("clause")
end

--- A contract in full, of which one can say that something is missing: titled, of two parties, with
-- several provisions, and not resting on another contract.
function contract.whole(doc)
  return doc.front.title ~= nil and not contract.titled(doc, partial) and #doc:parties() >= 2
    and contract.provisions(doc) >= 3 and not doc:has(rests)
end

--- The names of those rows { name, pattern } whose pattern stands nowhere.
function contract.missing(doc, rows)
  local names = {}
  for _, row in ipairs(rows) do
    if not doc:has(row[2]) then
      names[#names + 1] = row[1]
    end
  end
  return names
end

--- A list of words as a sentence has it.
function contract.listed(names)
  return table.concat(names, "、")
end

--- The first party that is a state organ or a public institution; nil where there is none.
function contract.public_party(doc)
  for _, party in ipairs(doc:parties()) do
    if party.kind == "organ" or party.kind == "institution" then
      return party
    end
  end
  return nil
end

--- The first party that is an administrative organ, also a committee that manages a zone.
function contract.organ(doc)
  for _, party in ipairs(doc:parties()) do
    if party.kind == "organ"
        or (party.name and doc:has("(?:人民政府|管理委员会|管委会|[局厅]|街道办事处)$", party.name)) then
      return party
    end
  end
  return nil
end

--- True for an enterprise of any kind, also a branch of one.
function contract.enterprise(party)
  return party.kind == "company" or party.kind == "soe" or party.kind == "branch"
end

--- How a finding on payment to small and medium firms says whom it is about: nothing where the
-- contract states that the seller is one, the condition where it does not say, nil where it is large.
function contract.when_small(doc)
  local stated
  for _, fact in ipairs(doc:facts("party.size")) do stated = fact.value end
  if stated and re.find(stated, "大型") then return nil end
  return stated and re.find(stated, "[小微中]") and "" or "（乙方为中小企业时）"
end

--- A pattern for what the contract calls its organs: roles, short names; nil where no organ is a
-- party.
function contract.organ_words(doc)
  local words = {}
  for _, party in ipairs(doc:parties()) do
    local name = party.name and party.name.folded or ""
    if party.kind == "organ" or re.find(name, "(?:人民政府|管理委员会|管委会|[局厅]|街道办事处)$") then
      for _, call in ipairs(contract.calls(party)) do words[#words + 1] = call end
    end
  end
  return #words > 0 and "(?:" .. table.concat(words, "|") .. ")" or nil
end

--- The first party that is a natural person; nil where there is none.
function contract.person(doc)
  for _, party in ipairs(doc:parties()) do
    if party.kind == "natural" then
      return party
    end
  end
  return nil
end

--- All words by which a party is called: role, labels, short names.
function contract.calls(party)
  local words = { party.role }
  for _, alias in ipairs(party.aliases) do
    words[#words + 1] = alias
  end
  return words
end

--- The party that is called by one of the words.
function contract.party_called(doc, words)
  for _, party in ipairs(doc:parties()) do
    for _, call in ipairs(contract.calls(party)) do
      if re.find(call, "^(?:" .. words .. ")$") then
        return party
      end
    end
  end
  return nil
end

return contract

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules on contracts share: which contract it is, whether it is one in full, whose it is, and
-- which of the matters it should settle it says nothing of.

local contract = {}

-- Papers that rest on another contract, or are not meant to be complete.
local partial = "补充|变更|终止|解除|订单|验收单|意向|备忘|框架|战略合作|承诺|结算|和解|还款|确认书|授权书"
  .. "|通知|清单|委托书"
local rests = "(?:按照?|执行|适用|仍以|依照)[^。；]{0,10}(?:原合同|原协议|主合同|主协议)"

-- Types by the words of the title; `but` takes a title out again.
local kinds = {
  sale = { words = "买卖|购销|供货|销售|采购|订购", but = "服务|房屋|商品房|施工|采购代理|租" },
  lease = { words = "租赁|出租|承租", but = "融资租赁|土地|林地|经营权|住房公积金|服务" },
  finance_lease = { words = "融资租赁" },
  construction = {
    words = "施工|建设工程|工程总承包|工程承包|装修|装饰|修缮|维修工程|改造工程",
    but = "勘察|设计|监理|咨询|造价|分包|劳务|检测|招标代理|材料|采购",
  },
  subcontract = { words = "分包|劳务作业" },
  processing = { words = "承揽|定作|加工|印刷|制作", but = "软件" },
  technology = {
    words = "技术开发|软件[^，。；]{0,6}开发|系统[^，。；]{0,4}(?:开发|建设)|研发|小程序|技术合同|(?:平台|网站|程序)[^，。；]{0,2}开发",
    but = "房地产|采购代理",
  },
  service = { words = "服务|运维|保洁|外包|代理记账|咨询|顾问|食堂", but = "物业|劳务派遣|借款" },
  property = { words = "物业(?:服务|管理)" },
  loan = { words = "借款|借贷|贷款|拆借", but = "担保|保证合同|抵押合同" },
  guarantee = { words = "保证合同|担保合同|担保书|保证担保|反担保" },
  security = { words = "抵押|质押" },
  equity = { words = "股权转让|股权收购|增资" },
  partnership = { words = "合伙|合作经营|联营|合作协议|合作合同" },
  labour = { words = "劳动合同|聘用合同", but = "集体|解除|终止|补充|返聘|事业单位" },
  dispatch = { words = "劳务派遣" },
  confidentiality = { words = "保密" },
  franchise = { words = "加盟|特许(?:加盟|经营)", but = "政府特许" },
  concession = { words = "特许经营|政府和社会资本合作|PPP" },
  land = { words = "土地使用权出让|用地使用权出让|国有土地出让" },
  expropriation = { words = "征收补偿|征收安置|拆迁补偿|搬迁补偿|补偿安置" },
  investment = { words = "招商引资|投资协议|投资合同|入园|落户|项目投资" },
  transport = { words = "运输|物流|仓储|保管" },
  entrust = { words = "委托合同|委托代理|代理合同|中介|居间|行纪" },
  rural_land = { words = "土地(?:承包|流转)|经营权流转|承包地|农村土地|(?:荒[山坡地滩]|林地|耕地|鱼塘|果园)[^，。；]{0,4}承包" },
  data = { words = "数据|个人信息" },
  gift = { words = "赠与|捐赠" },
}

--- True where the title has one of the words.
function contract.titled(doc, words)
  local title = doc.front.title
  return title ~= nil and doc:has(words, title)
end

--- True where the contract is of the kind; kinds are the names above.
function contract.is(doc, kind)
  local known = kinds[kind]
  return contract.titled(doc, known.words) and not (known.but and contract.titled(doc, known.but))
end

--- The first of the kinds that the contract is, or nil.
function contract.one_of(doc, names)
  for _, kind in ipairs(names) do
    if contract.is(doc, kind) then
      return kind
    end
  end
  return nil
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

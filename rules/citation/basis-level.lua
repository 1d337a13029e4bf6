-- SPDX-License-Identifier: GPL-3.0-or-later
local burden = "(?:收取|征收|缴纳|处以|罚款|没收|吊销|暂扣|查封|扣押|强制拆除|拆除|取缔|取消[^，。；]{0,8}资格|"
  .. "停止供应|不予办理|不予登记|停业|关停|禁止经营)"
local papers = "(?:会议纪要|领导批示|批示精神|批示|抄告单|内部文件|内部通知|电话通知|口头通知|请示件|便函)"
local on_paper = "(?:根据|依据|按照|依照|遵照)(?P<at>[^，。；]{0,30}" .. papers .. "[^，。；]{0,16})，[^。；]{0,60}"
  .. burden
local policy = "(?:方案|通知|意见|纪要|计划|要点|通告|公告|行动计划|工作要求|标准|指引)$"
local order = {
  constitution = 1, law = 2, interpretation = 2, administrative_regulation = 3, local_regulation = 4,
  department_rule = 5, local_rule = 5, normative = 6,
}

local function none() end

-- Of a row of titles one after another, the first that stands behind one of lower rank.
local function misplaced(doc, cites)
  local last
  for _, cite in ipairs(cites) do
    local rank = cite.form == "bracketed" and cite.work and order[cite.work.rank]
    local higher = rank and last and rank < last.rank
    if higher and cite.span.first - last.cite.span.last <= 180
      and doc:has("^[》、，和以及与及（）\\p{Han}]*$", doc:part(doc:join(last.cite, cite),
        last.cite.span.last - last.cite.span.first, cite.span.first - last.cite.span.first)) then
      return cite, last.cite
    end
    last = rank and { cite = cite, rank = rank } or nil
  end
  return nil
end

return rule {
  title = "依据的层级不足或者排列颠倒",
  why = "减损权利、增加义务应当以法律、法规、规章为依据，会议纪要、方案、内部文件不能作为依据；并列引用的，层级高的在前。",
  severity = "warning",
  confidence = "likely",
  applies = { kind = { "normative", "regulation", "decision", "minutes" } },
  basis = {
    "优化营商环境条例@2019-10-22 第六十四条第一款",
    "立法法@2023-03-13 第九十九条",
    "立法法@2023-03-13 第一百条",
  },
  since = "0.1",
  tags = { "引用" },
  message = "依据的层级不足。",
  suggest = "补充法律、法规、规章依据；会议纪要、内部文件、工作方案不得作为减损权利、增加义务的依据。",
  check = function(doc, report)
    -- The long pattern is dear; hardly any draft names such a paper at all.
    for hit in doc:has(papers) and doc:find(on_paper) or none do
      if not doc:quoted(hit.spans.at) and not doc:negated(hit.spans.at) and not doc:inoperative(hit)
        and not doc:has("(?:法|条例)》", doc:sentence_at(hit) or hit) and not doc:inward(hit) then
        report(hit.spans.at, "“" .. hit.at .. "”不能作为减损权利、增加义务的依据。")
      end
    end
    for _, sentence in ipairs(doc.rank == "normative" and doc:sentences(nil, burden) or {}) do
      local cites = doc:citations(sentence)
      if #cites > 0 then
        local low = cites[1]
        for _, cite in ipairs(cites) do
          local is_policy = cite.title and not cite.work and re.find(cite.title, policy)
            or cite.work and cite.work.rank == "normative"
          if not is_policy or not cite.applied then low = nil break end
        end
        if low and not doc:has("(?:法律|法规|依法)", sentence) and not doc:quoted(doc:first(burden, sentence))
          and not doc:negated(doc:first(burden, sentence)) and not doc:inward(sentence)
          and not doc:favourable(sentence) and not doc:repealing(sentence) then
          report(low, "只以“" .. low.text .. "”为依据规定了“" .. doc:first(burden, sentence).text .. "”，依据层级不足。")
        end
      end
    end
    local first = doc:units("article")[1]
    local opening = first and first.number == 1 and doc:has("制定(?:本|如下)", first) and doc:citations(first)
    local late, before = misplaced(doc, opening or {})
    if late then
      report {
        at = late,
        severity = "note",
        message = "“" .. late.text .. "”的层级高于前面的“" .. before.text .. "”，应当排在前面。",
        suggest = "按照法律、行政法规、地方性法规、规章、规范性文件的顺序排列依据。",
      }
    end
  end,
  examples = {
    { kind = "normative", bad = "根据⟦区长办公会议纪要（〔2026〕5次）⟧，向沿街商户收取场地占用费。" },
    { kind = "normative", bad = "依照⟦《清河县市容整治工作方案》⟧，对占道摊点予以取缔。" },
    { kind = "normative", bad = [[
清河县物业服务管理办法
第一条 根据《物业管理条例》、⟦《中华人民共和国民法典》⟧，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = "根据《清河市停车场管理条例》第二十条，收取差别化停车费。" },
    { kind = "normative", good = "根据区长办公会议纪要（〔2026〕5次），由区城管局牵头开展宣传。" },
    { kind = "normative", good = "按照《清河县市容整治工作方案》的分工，各部门应当每月报送进展。" },
    { kind = "normative", good = "不得依据会议纪要、抄告单，向企业收取费用。" },
    { kind = "normative", good = "按照《清河县减负行动方案》，停止收取场地占用费。" },
    { kind = "normative", good = [[
清河县消防管理办法
第一条 根据《中华人民共和国消防法》及其实施细则、《中华人民共和国行政处罚法》，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县物业服务管理办法
第一条 根据《中华人民共和国民法典》、《物业管理条例》，制定本办法。
第二条 本办法自2026年12月1日起施行。]] },
  },
}

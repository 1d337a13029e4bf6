-- SPDX-License-Identifier: GPL-3.0-or-later
local ask = "(?P<period>{duration})(?:之?内)，?[^，。；]{0,12}?(?:提出|申请|要求)[^，。；]{0,8}?听证"
local ask_after = "听证[^。；]{0,24}?(?:告知|告知书)[^。；]{0,12}?(?P<period>{duration})(?:之?内)，?"
  .. "[^，。；]{0,8}?提出"
local notice = "(?:举行|召开|组织)听证(?:会)?(?:的)?(?:前|之前)?(?P<period>{duration})前[^。；]{0,30}?(?:通知|告知)"
local charge = "(?P<period>(?:收取|承担|缴纳|交纳|预交|预缴)[^，。；不]{0,8}听证[^，。；]{0,4}费用?)"
local host = "听证(?:会)?(?:应当|可以)?由(?P<period>(?:案件)?(?:承办机构|承办人|调查人员|办案人员|"
  .. "办案机构)[^，。；]{0,6}主持)"

local working = { day = true, working_day = true }

return rule {
  title = "听证期限、费用、主持人与法律抵触",
  why = "当事人要求听证的期限、听证通知的提前时间由法律规定，听证不收费，也不得由调查人员主持。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = {
    "行政处罚法@2021-01-22 第六十三条第二款",
    "行政处罚法@2021-01-22 第六十四条",
  },
  since = "0.1",
  tags = { "处罚", "听证" },
  message = "听证的规定与法律抵触。",
  suggest = "改为告知后五日内可以要求听证、举行七日前通知、不收取费用、由非本案调查人员主持。",
  triggers = { "听证" },
  check = function(doc, report)
    local function silent(hit)
      return doc:quoted(hit) or doc:negated(hit) or doc:restating(hit)
        or doc:has("(?:立法|价格|决策|规章|草案|征收补偿|环境影响)", doc:sentence_at(hit) or hit)
    end
    local function short(pattern, name, what)
      local limit = law.param(name)
      for hit in doc:find(pattern) do
        local quantity = limit and doc:quantities("duration", hit.spans.period)[1]
        local low = quantity and working[quantity.unit] and quantity.value < limit.value
        if low and not silent(hit) then
          report(hit.spans.period, what .. "“" .. hit.period .. "”少于法定的" .. limit.value .. "日。")
        end
      end
    end
    short(ask, "penalty_hearing_request_days", "要求听证的期限")
    short(ask_after, "penalty_hearing_request_days", "要求听证的期限")
    short(notice, "penalty_hearing_notice_days", "听证通知的提前时间")
    for hit in doc:find(charge) do
      if not silent(hit) and not doc:has("(?:不|免)", hit) then
        report(hit.spans.period, "当事人不承担行政机关组织听证的费用。")
      end
    end
    for hit in doc:find(host) do
      if not silent(hit) then
        report(hit.spans.period, "听证由非本案调查人员主持。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "当事人应当在收到告知书后⟦三日⟧内提出听证申请。" },
    { kind = "normative", bad = "当事人要求听证的，应当⟦预交听证费用⟧。" },
    { kind = "normative", bad = "区执法局在举行听证⟦三日⟧前通知当事人时间、地点。" },
    { kind = "normative", bad = "听证由⟦办案机构主持⟧。" },
    { kind = "normative", good = "当事人要求听证的，应当在告知后五日内提出听证申请。" },
    { kind = "normative", good = "当事人不承担听证费用。" },
    { kind = "normative", good = "不得向当事人收取听证费用。" },
    { kind = "normative", good = "区执法局应当在举行听证七日前通知当事人时间、地点。" },
    { kind = "normative", good = "听证由非本案调查人员主持，办案人员参加听证。" },
    { kind = "normative", good = "制定价格的机关应当在三日内决定是否举行听证。" },
    { kind = "normative", good = "办案机构应当在三日内将听证申请转交法制机构。" },
    { kind = "normative", good = "当事人在十日内可以要求听证。" },
  },
}

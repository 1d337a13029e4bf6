-- SPDX-License-Identifier: GPL-3.0-or-later
local ask = "(?P<period>{duration})(?:之?内)，?(?:可以|有权)?(?:依法)?(?:向[^，。；]{1,30}?)?(?:依法)?"
  .. "(?:申请|提起|提出)(?P<remedy>行政复议|复议|行政诉讼|诉讼)"
local sue = "(?P<period>{duration})(?:之?内)，?(?:可以|有权)?(?:依法)?向(?:[^，。；]{0,20})?人民法院"
  .. "(?P<remedy>起诉|提起行政诉讼|提起诉讼)"

-- Matters whose own statute sets another period.
local special = "(?:权属|确权|土地所有权|林地|集会|游行|示威|回避|鉴定|鉴证)"

local days_in = { day = 1, working_day = 1.4, week = 7, month = 30, year = 365 }

--- Says what is wrong with the period, or nil.
local function fault(doc, hit, quantity, sentence)
  local unit = days_in[quantity.unit]
  if not unit then
    return nil
  end
  local days = quantity.value * unit
  if re.find(hit.remedy, "复议") then
    local limit = law.param("review_apply_days")
    if limit and days < limit.value then
      return "申请行政复议的期限不得少于" .. limit.value .. "日。"
    end
    return nil
  end
  local after_review = law.param("suit_after_review_days")
  if after_review and days == after_review.value and doc:has("复议", sentence) then
    return nil
  end
  local months = law.param("suit_months")
  if months and days < months.value * 30 then
    return "直接提起行政诉讼的期限为" .. months.value .. "个月，法律另有规定的除外。"
  end
end

return rule {
  title = "行政复议、行政诉讼期限规定错误",
  why = "申请复议、提起诉讼的期限由法律规定，下位文件缩短期限等于限制救济权利。",
  severity = "error",
  confidence = "certain",
  applies = { kind = { "normative", "regulation", "decision" } },
  basis = {
    "行政复议法@2023-09-01 第二十条第一款",
    "行政诉讼法@2017-06-27 第四十六条第一款",
  },
  since = "0.1",
  tags = { "救济", "期限" },
  message = "救济期限与法律规定不一致。",
  suggest = "按照行政复议、行政诉讼法律规定的期限更正，或者写明法律另行规定的依据。",
  triggers = { "复议", "诉讼", "起诉" },
  check = function(doc, report)
    local seen = {}
    for _, pattern in ipairs { ask, sue } do
      for hit in doc:find(pattern) do
        local sentence = doc:sentence_at(hit) or hit
        local about = doc:has("(?:行政复议|复议|行政诉讼|处罚决定|行政决定|处理决定|本决定|行政行为|不服)",
          sentence)
        local other = doc:has("(?:仲裁|民事|检察|赔偿|劳动争议|调解书|复核|不动产登记簿|国务院|"
          .. "法院申请复议)", sentence)
          or doc:has(special, doc:enclosing(hit, "article") or sentence)
        local at = hit.spans.period
        if about and not other and not seen[at.first] and not doc:quoted(at)
          and not doc:restating(at) and not doc:has("{onlaw}", sentence) then
          local quantity = doc:quantities("duration", at)[1]
          local what = quantity and fault(doc, hit, quantity, sentence)
          if what then
            seen[at.first] = true
            report(at, "“" .. at.text .. "内" .. hit.remedy .. "”与法律规定的期限不一致：" .. what)
          end
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "不服本决定的，可以在⟦十五日⟧内向县人民政府申请行政复议。" },
    { kind = "normative", bad = "当事人对处理决定不服的，可以自收到决定之日起⟦三个月⟧内提起行政诉讼。" },
    { kind = "normative",
      good = "不服本决定的，可以自收到之日起六十日内向区人民政府申请行政复议，或者六个月内依法提起行政诉讼。" },
    { kind = "normative", good = "对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起诉讼。" },
    { kind = "normative", good = "对仲裁裁决不服的，可以自收到裁决书之日起十五日内向人民法院提起诉讼。" },
    { kind = "normative",
      good = "对法院不予强制执行的裁定不服的，可以在十五日内向上一级人民法院申请复议。" },
    { kind = "normative",
      good = "第三条 土地权属争议由人民政府处理。当事人对处理决定不服的，可以自接到通知之日起"
        .. "三十日内向人民法院起诉。" },
    { kind = "normative", good = "申请人对驳回回避申请的决定，可以在三日内申请复议。" },
    { kind = "normative", good = "复议机关应当在五日内审查行政复议申请。" },
  },
}

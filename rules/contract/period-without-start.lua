-- SPDX-License-Identifier: GPL-3.0-or-later
local main = "(?:支付|付清|付款|交付|交货|完工|竣工|归还|偿还|退还|返还)"
local anchor = "自|后|起|前|之日|收到|接到|签订|生效|到货|验收|届满|期满|开具|通知|每(?:月|季|年|日|周)|当月|次月|月底|月初|内容|满[一二三四五六七八九十0-9]+"
local vague = "(?:甲方|乙方|丙方|买方|卖方|供方|需方|出租人|承租人|发包人|承包人|借款人|委托人|受托人)(?:应当?|须|负责)?(?P<at>(?:尽快|适时|在合理(?:时间|期限)内|条件成熟时|择期)[^，。；]{0,8}" .. main .. ")"

return rule {
  title      = "主要义务的期限没有起算点或者用语含混",
  why        = "“十日内”从何时起算、“尽快”到何时为止没有写明，是否逾期无法认定。",
  severity   = "warning", confidence = "likely",
  strictness = "neutral",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第五百一十一条第一款第（四）项", "民法典@2020-05-28 第二百零一条第一款" },
  since      = "0.1",
  triggers   = { "日内", "天内", "月内", "尽快", "适时", "合理", "成熟", "择期" },
  suggest    = "写明起算的事件和日期的类型，例如“自收到增值税专用发票之日起十个工作日内”。",
  examples   = {
    { bad  = "第三条 甲方应当⟦在10日内付清⟧全款。" },
    { bad  = "第三条 乙方应当⟦尽快交货⟧。" },
    { good = "第三条 甲方应当自验收合格之日起10个工作日内付清全款。" },
    { good = "第三条 乙方发货后通知甲方，甲方应当在10日内付清全款。" },
    { good = "第三条 乙方收到通知后应当尽快配合办理手续。" },
    { good = "第三条 合同解除的，乙方应当在10日内返还房屋。" },
    { good = "第三条 甲方应当在2026年7月10日内付清全款。" },
  },
  check = function(doc, report)
    for match in doc:find(vague) do
      if not doc:negated(match) and not doc:quoted(match) then
        report(match.spans.at, "“" .. match.at .. "”没有写明期限，何时构成逾期无法认定。")
      end
    end
    for match in doc:find("(?:^|[，。；：]|应当|应|须)(?P<at>(?:在|于)?(?P<n>{numeral})(?:个)?(?:工作日|日|天|月)内(?:一次性)?" .. main .. ")") do
      local sentence = doc:sentence_at(match)
      if sentence and not re.find(match.n, "^[0-9]{4}") then
        -- What precedes in the sentence or opens the clause may give the event.
        local before = string.sub(sentence.text, 1, math.max(0, match.spans.at.first - sentence.span.first))
        local unit = doc:unit_at(match)
        local led = sentence.lead_in and sentence.lead_in.folded or ""
        local event = re.find(before, anchor) or re.find(led, anchor)
          or re.find(before, "的，|时，|年[0-9一二三四五六七八九十]{1,3}月$|月$")
        local label = unit and unit.heading or ""
        if not event and not re.find(label, anchor) and not doc:quoted(match)
            and not doc:has("(?:以上|上述|前款|该|此)", sentence) then
          report(match.spans.at, "“" .. match.at .. "”没有写明从何时起算。")
        end
      end
    end
  end,
}

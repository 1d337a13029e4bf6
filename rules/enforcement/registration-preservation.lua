-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")
local workdays = lib("workdays")

return rule {
  title      = "先行登记保存逾期或者期限过长",
  why        = "先行登记保存只是保全证据，应当在法定期限内作出处理决定，不能当作扣押长期使用。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "coercion", "penalty" } },
  basis      = { "行政处罚法@2021-01-22 第五十六条", "行政处罚法@2021-01-22 第八十五条" },
  since      = "0.1",
  tags       = { "coercion", "dates" },
  triggers   = { "登记保存" },
  suggest    = "在七个工作日内作出处理决定；需要继续控制的，依法决定查封、扣押。",
  examples   = {
    { bad  = "先行登记保存证据通知书\n当事人：柳青\n先行登记保存期限为⟦三十日⟧。", kind = "coercion" },
    { bad  = "青石县市场监督管理局行政处罚决定书\n⟦2026年9月1日⟧，本局对涉案物品先行登记保存。2026年9月30日，本局解除登记保存。", kind = "penalty" },
    { good = "先行登记保存证据通知书\n当事人：柳青\n先行登记保存期限为七日。", kind = "coercion" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月1日，本局对涉案物品先行登记保存。2026年9月9日，本局解除登记保存。", kind = "penalty" },
    { good = "青石县市场监督管理局行政处罚决定书\n2026年9月1日，本局先行登记保存涉案物品。2026年9月5日，本局将登记保存物品转为扣押，扣押期限三十日。", kind = "penalty" },
    { good = "先行登记保存证据通知书\n当事人：柳青\n本局将在七个工作日内作出处理决定，逾期未处理的自动解除。" },
  },
  check = function(doc, report)
    local term = law.param("registration_preservation_days")
    if not term then return end
    for match in doc:find("登记保存[^。；，扣押查封\\n]{0,16}(?:期限|时间)(?:为|：|自)?[^。；，\\n扣查]{0,20}?(?P<at>{numeral}个?(?:工作)?(?:日|天|个月|月))") do
      local span = doc:quantities("duration", match.spans.at)[1]
      if span and (span.unit == "month" or span.value > term.value and (span.unit == "day" or span.unit == "working_day"))
          and not (span.unit == "day" and span.value <= term.value + 4) then
        report(match.spans.at, "先行登记保存的期限写为" .. match.at .. "，应当在" .. case.whole(term.value)
          .. "个工作日内作出处理决定。")
        return
      end
    end
    local saved = case.steps(doc, "^[^。；]{0,30}登记保存", "解除|退还|处理|转为")[1]
    local ended = case.steps(doc, "^[^。；]{0,30}(?:解除|退还|处理决定|转为扣押|转为查封|仍未处理)[^。；]{0,12}")
    if not saved then return end
    for _, step in ipairs(ended) do
      if step.date > saved.date and re.find(step.words, "登记保存|仍未处理")
          and workdays.surely_over(saved.date, step.date, term.value) then
        report {
          at = saved.quantity,
          message = "自先行登记保存（" .. saved.quantity.text .. "）至处理（" .. step.quantity.text .. "）共"
            .. workdays.worded(saved.date, step.date) .. "，超过"
            .. case.whole(term.value) .. "个工作日。",
          related = { { at = step.quantity, note = "处理" } },
        }
        return
      end
    end
  end,
}

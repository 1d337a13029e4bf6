-- SPDX-License-Identifier: GPL-3.0-or-later
local starts = "(?:服务|租赁|合同|承包|借款|委托|劳动合同|履行|供货|合作)(?:的)?(?:期限?|期间|有效期)[^。；]{0,16}?自(?P<d>(?:[0-9]{4}|[二零〇一三四五六七八九]{4})年[^，。；起至]{2,10}日)(?:起|至|开始)"
local due = "(?P<at>(?P<d>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:之?前|以前)[^，。；]{0,16}(?:交付|交货|送达|送至|运至|完成|支付|付清|缴纳|提交|进场|开工|竣工|搬离))"
local confirmed = "确认|追认|补签|补充|此前|之前已|续签|续订|已(?:经)?(?:实际)?履行|试运行|倒签|延续|原合同"

return rule {
  title      = "签订日期晚于履行期的起点或者履行日期",
  why        = "先履行后签约的，签订前的履行没有书面依据，政府采购、招标项目还可能违反签约的程序。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百九十条第一款", "民法典@2020-05-28 第五百零二条第一款" },
  since      = "0.1",
  triggers   = { "自", "前" },
  -- Contracts are often signed a few days into their term; reviewers ask beyond this.
  options    = { days = 15 },
  suggest    = "属于补签的，写明实际履行的情况和效力追认；否则更正起始日期。",
  examples   = {
    { bad  = "保洁服务合同\n甲方：青石县图书馆\n乙方：云岭青禾物业有限公司\n第一条 ⟦服务期限一年，自2026年1月1日起⟧至2026年12月31日止。\n第二条 服务费五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾物业有限公司\n2026年4月20日" },
    { bad  = "设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方应当于⟦2026年3月10日前将货物送至⟧甲方。\n第二条 货款五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾科技有限公司\n2026年4月20日" },
    { good = "设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方应当于2026年5月10日前将货物送至甲方。\n第二条 货款五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾科技有限公司\n2026年4月20日" },
    { good = "设备采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方已经于2026年3月10日前将货物送至甲方，双方确认。\n第二条 货款五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾科技有限公司\n2026年4月20日" },
    { good = "还款协议\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方原应当于2026年3月10日前付清的货款，延期一年。\n第二条 货款五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾科技有限公司\n2026年4月20日" },
    { good = "保洁服务合同\n甲方：青石县图书馆\n乙方：云岭青禾物业有限公司\n第一条 服务期限一年，自2026年5月1日起至2027年4月30日止。\n第二条 服务费五万元。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾物业有限公司\n2026年4月20日" },
    { good = "保洁服务合同\n甲方：青石县图书馆\n乙方：云岭青禾物业有限公司\n第一条 服务期限一年，自2026年1月1日起至2026年12月31日止，双方确认此前已按本合同履行。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾物业有限公司\n2026年4月20日" },
    { good = "保洁服务合同\n甲方：青石县图书馆\n乙方：云岭青禾物业有限公司\n第一条 服务期限一年，自2026年4月10日起至2027年4月9日止。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾物业有限公司\n2026年4月20日" },
  },
  check = function(doc, report)
    local signed = doc.front.date and doc.front.date.date
    if not signed or doc:has(confirmed, doc.front.title or doc.front.date) then return end
    for match in doc:find(due) do
      local day = doc:quantities("date", match)[1]
      local sentence = doc:sentence_at(match) or match
      if day and day.date and day.date < signed and not doc:quoted(match) and not doc:negated(match)
          and not doc:has(confirmed .. "|已经?|原|应当?于[^，。；]{0,20}的|《|招标|投标|公告", sentence) then
        report {
          at = match.spans.at,
          message = "合同签订于" .. signed .. "，此处约定的履行日期" .. day.date .. "已经过去。",
          related = { { at = doc.front.date, note = "签订日期" } },
        }
      end
    end
    local match = doc:first(starts)
    local from = match and doc:quantities("date", match)[1]
    if not from or not from.date or doc:quoted(match) then return end
    local place = doc:enclosing(match, "article") or doc:sentence_at(match) or match
    if dates.days(from.date, signed) > options.days and not doc:has(confirmed, place) then
      report {
        at = match,
        message = "合同签订于" .. signed .. "，履行期自" .. from.date .. "起算，属于先履行后签约。",
        related = { { at = doc.front.date, note = "签订日期" } },
      }
    end
  end,
}

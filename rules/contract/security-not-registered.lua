-- SPDX-License-Identifier: GPL-3.0-or-later
local creates = "(?:以|将|用)[^，。；]{2,60}?(?P<at>(?:设定|设立|提供|作为|作)?(?:抵押|质押|出质)(?:担保)?)(?:[，。；]|给|于|$)"
local needless = "(?:无需|不需|不必|不用|免予|不再|不)(?:另行)?办理[^，。；]{0,6}(?:抵押|质押|出质)?登记"
local papers = "汇票|本票|支票|存单|存款单|仓单|提单|债券|保证金|现金"

return rule {
  title      = "设立抵押、质押没有约定办理登记",
  why        = "不动产抵押权、股权和应收账款质权自办理登记时设立；动产抵押未经登记不得对抗善意第三人。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百零二条", "民法典@2020-05-28 第四百零三条",
    "民法典@2020-05-28 第四百四十三条第一款", "民法典@2020-05-28 第四百四十五条第一款",
  },
  since      = "0.1",
  triggers   = { "抵押", "质押", "出质" },
  suggest    = "写明由何方在几个工作日内办理登记、费用由谁承担，并将登记办妥作为放款或者付款的条件。",
  examples   = {
    { bad  = "借款合同\n第一条 甲方出借五十万元。\n第二条 乙方以其名下厂房为上述借款⟦提供抵押⟧，签订本合同即发生抵押的效力。" },
    { bad  = "借款合同\n第二条 乙方以名下房屋提供抵押，双方⟦无需办理抵押登记⟧。" },
    { good = "借款合同\n第二条 乙方以其名下厂房为上述借款提供抵押，乙方应当在签约后十五日内办妥抵押登记。" },
    { good = "租赁合同\n第二条 房屋未设定抵押，甲方不得将租赁房屋抵押。" },
    { good = "借款合同\n第二条 乙方以银行承兑汇票出质，签约当日背书交付甲方。" },
    { good = "租赁合同\n第二条 乙方交纳押金五千元作为履约担保。" },
  },
  check = function(doc, report)
    local free = doc:first(needless)
    if free and not doc:quoted(free) and not doc:has(papers, doc:sentence_at(free) or free) then
      report { at = free, severity = "error", message = "约定“" .. free.text .. "”，抵押权、质权未经登记不设立或者不能对抗第三人。" }
      return
    end
    if doc:has("登记") then return end
    for match in doc:find(creates) do
      local sentence = doc:sentence_at(match) or match
      if not doc:negated(match) and not doc:quoted(match)
          and not doc:has("未(?:设定|设立|办理)|不存在|没有|不得|禁止|无[^，。；]{0,4}抵押|" .. papers, sentence) then
        report(match.spans.at, "约定设立担保物权，全文没有约定办理登记。")
        return
      end
    end
  end,
}

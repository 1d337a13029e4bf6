-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "文书文号的年份、括号不规范",
  why        = "文号是识别执法文书的依据，年份与落款不一致、括号不规范的，送达、公示和归档都无法对应。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = { "行政处罚法@2021-01-22 第五十九条第二款" },
  since      = "0.1",
  tags       = { "elements" },
  suggest    = "按文书编号规则补写文号，年份用六角括号括入，与作出决定的年份一致。",
  examples   = {
    { bad  = "青石县市场监督管理局\n行政处罚决定书\n⟦青市监罚〔2024〕18号⟧\n当事人：柳青\n本局决定：罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { bad  = "青石县市场监督管理局\n行政处罚决定书\n⟦青市监罚[2026]18号⟧\n当事人：柳青\n本局决定：罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局\n行政处罚决定书\n青市监罚〔2026〕18号\n当事人：柳青\n本局决定：罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
    { good = "青石县市场监督管理局\n行政处罚决定书\n青市监罚〔2025〕318号\n当事人：柳青\n本局决定：罚款八百元。\n青石县市场监督管理局\n2026年1月4日" },
    { good = "青石县市场监督管理局\n行政处罚决定书\n当事人：柳青\n依据国发〔2024〕3号文件的要求开展检查。\n本局决定：罚款八百元。" },
    { good = "青石县市场监督管理局\n行政处罚决定书\n青市监处罚〔2026〕第0018号\n当事人：柳青\n本局决定：罚款八百元。\n青石县市场监督管理局\n2026年10月20日" },
  },
  check = function(doc, report)
    if not case.titled(doc, "书$") then return end
    local decided = case.decided(doc)
    local limit = doc.front.title.span.last
    for _, block in ipairs(doc:blocks()) do
      if block.span.first >= limit then
        local number = doc:first("^[ ]*(?P<at>\\p{Han}[\\p{Han}（）、]{1,16}[ ]?(?P<open>[〔\\[（【])(?P<year>20[0-9]{2})[〕\\]）】][ ]?(?:第)?[0-9]{1,6}(?:-[0-9]+)?号)[ ]*$", block)
        if number then
          local year = tonumber(number.year)
          if not string.find(number.text, "〔", 1, true) then
            report(number.spans.at, "文号中的年份应当用六角括号“〔〕”括入。")
          elseif decided and tonumber(string.sub(decided.date, 1, 4)) - year > 1
              or decided and year > tonumber(string.sub(decided.date, 1, 4)) then
            report(number.spans.at, "文号的年份（" .. number.year .. "）与作出决定的日期（"
              .. decided.quantity.text .. "）不符。")
          end
          return
        end
        if block.span.first > limit + 400 then return end
      end
    end
  end,
}

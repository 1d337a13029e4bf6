-- SPDX-License-Identifier: GPL-3.0-or-later
local pairing = lib("pairing")

--- 《纲要2015-2020年）》: the bracket opens before the years.
local function certain_fix(doc, one)
  if one.shape ~= "）" then
    return nil
  end
  local hit = doc:first("《[^《》（）]*?\\p{Han}(?P<years>[0-9]{4}[-—－–~至][0-9]{4}年?）)》", one.block)
  if hit and hit.spans.years.last == one.mark.span.last then
    local span = hit.spans.years
    return { at = span, text = "（" .. re.gsub(string.sub(hit.years, 1, -4), "\\)", "") .. "）" }
  end
end

local closes = { ["）"] = "（", ["》"] = "《", ["〕"] = "〔" }

--- A line that a hard wrap has cut: it has no stop at its end and the mark closes on the next one.
local function wrapped(before, entry)
  return closes[entry.shape] == before.shape and entry.block.index == before.block.index + 1
    and not re.find(before.block.text, "[。；：:;] *$")
end

--- The history below a title often runs over lines: “（…通过” on one, “…修正）” on another.
local function close_history(rounds)
  local kept = {}
  for _, entry in ipairs(rounds) do
    local before = kept[#kept]
    local after = before and entry.block.index - before.block.index
    if before and wrapped(before, entry) then
      table.remove(kept)
    elseif before and entry.shape == "）" and before.shape == "（"
      and after > 0 and after <= 12
      and re.find(before.block.text, "^ *[（(]") and re.find(entry.block.text, "[）)] *$") then
      table.remove(kept)
    else
      table.insert(kept, entry)
    end
  end
  return kept
end

return rule {
  title = "括号、引号、书名号不配对",
  why = "标点成对使用；缺一半的，引文、名称的起止无法确定。",
  severity = "warning",
  confidence = "certain",
  basis = { "规章制定程序条例@2017-12-22 第八条第一款" },
  since = "0.1",
  tags = { "标点" },
  message = "标点不配对。",
  suggest = "补全或者删去多余的一半。",
  check = function(doc, report)
    local marks = pairing.unmatched(doc)
    local quotes = {}
    local rounds = {}
    for _, one in ipairs(marks) do
      table.insert((one.shape == "“" or one.shape == "”") and quotes or rounds, one)
    end
    for _, entry in ipairs(close_history(rounds)) do
      report {
        at = entry.mark,
        message = "“" .. entry.mark.text .. "”没有与之配对的另一半。",
        fix = certain_fix(doc, entry),
      }
    end
    -- A quotation may run over paragraphs: each opens with “, the last one closes.
    local open
    for _, quote in ipairs(quotes) do
      if quote.shape == "“" then
        open = open or quote
      elseif open then
        open = nil
      else
        report(quote.mark, "后引号没有与之配对的前引号。")
      end
    end
    local following = open and doc:blocks()[open.block.index + 1]
    if open and not (following and re.find(following.text, "^ *“")) then
      report(open.mark, "前引号没有与之配对的后引号。")
    end
  end,
  examples = {
    { kind = "normative", bad = "印发《法治建设实施纲要2021-2025年⟦）⟧》，请遵照执行。" },
    { kind = "normative", bad = "根据⟦《⟧清河县公园管理办法的规定，公园免费开放。" },
    { kind = "normative", good = "印发《法治建设实施纲要（2021-2025年）》，请遵照执行。" },
    { kind = "normative", good = "应当做到：1）及时登记；2）及时报告。" },
    { kind = "normative", good = "文件中的“公园（含绿地）”按照《清河县公园管理办法（试行）》确定。" },
    { kind = "normative",
      bad = "清河县公园管理办法\n⟦（⟧2019年3月1日县人民政府常务会议通过\n第一条 公园免费开放。" },
    { kind = "regulation", good = "清河市公园管理条例\n（2019年3月1日市人民代表大会常务委员会通过\n"
      .. "2024年3月1日修正）\n第一条 公园免费开放。" },
    { kind = "normative", good = "第三条 申请人应当提交申请表（格式由县文化和旅游主管部\n门统一规定）和身份证明。" },
    { kind = "normative", good = "第三条 收费按照《清河县公共体育设\n施开放管理办法》执行。" },
    { kind = "normative", good = "会议指出，“要坚持为民。\n“要坚持公开。”" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Brackets, quotation marks and 《》 that have no partner.

local pairing = {}

local partner = { ["（"] = "）", ["《"] = "》", ["〔"] = "〕", ["“"] = "”" }
local opener = { ["）"] = "（", ["》"] = "《", ["〕"] = "〔", ["”"] = "“" }
-- A label such as 1） or 一）, at the start of a line or after a stop, needs no opening bracket.
local label = "(?:^|[。；：，、\\s“])(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])）$"

-- Words whose marks pair, up to two deep and within a line: most do, and need no look at each mark.
local function pairs_around(plain, inner)
  return "(?:" .. plain .. "|（" .. inner .. "）|《" .. inner .. "》|〔" .. inner .. "〕|“" .. inner .. "”)*"
end
local plain = "[^（）《》〔〕“”\n]"
local in_pairs = "^" .. pairs_around("[^（）《》〔〕“”]", pairs_around(plain, plain .. "*")) .. "$"

--- True where one look tells that all marks of a place, or of the document, have a partner in
-- their line.
function pairing.all_paired(doc, where)
  return doc:has(in_pairs, where)
end

local function is_label(block, mark)
  local upto = mark.span.last - block.span.first
  local text = re.gsub(string.sub(block.text, math.max(1, upto - 23), upto), "\\)", "）")
  return re.find(text, label) ~= nil
end

--- Marks of one block without a partner, in order: each a match of doc:find. Opening marks may be
-- closed across one another (《…（…》…） is two faults), so the innermost open mark decides.
function pairing.unmatched(doc, block)
  if pairing.all_paired(doc, block) then return {} end
  local open = {}
  local lonely = {}
  for mark in doc:find("(?P<shape>[（）《》〔〕“”])", block) do
    local shape = mark.shape
    if partner[shape] then
      table.insert(open, { mark = mark, shape = shape })
    else
      local wanted = opener[shape]
      local top = #open
      while top > 0 and open[top].shape ~= wanted do
        top = top - 1
      end
      if top > 0 then
        for index = top + 1, #open do
          table.insert(lonely, open[index])
        end
        for index = #open, top, -1 do
          table.remove(open, index)
        end
      elseif not (shape == "）" and is_label(block, mark)) then
        table.insert(lonely, { mark = mark, shape = shape })
      end
    end
  end
  for _, one in ipairs(open) do
    table.insert(lonely, one)
  end
  return lonely
end

return pairing

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Brackets, quotation marks and 《》 that have no partner.

local pairing = {}

-- A label such as 1） or 一）, at the start of a line or after a stop, needs no opening bracket.
local label = "(?:^|[。；：，、\\s“])(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])）$"

local function is_label(block, mark)
  local upto = mark.span.last - block.span.first
  local text = re.gsub(string.sub(block.text, math.max(1, upto - 23), upto), "\\)", "）")
  return re.find(text, label) ~= nil
end

--- Marks without a partner in their paragraph: `mark` is where, `shape` which, `block` the paragraph.
-- Opening marks may be closed across one another (《…（…》…） is two faults), so the innermost open
-- mark decides.
function pairing.unmatched(doc)
  local lonely = {}
  for _, mark in ipairs(doc:unpaired()) do
    local shape, block = mark.folded, doc:block_at(mark)
    if not (shape == "）" and is_label(block, mark)) then
      table.insert(lonely, { mark = mark, shape = shape, block = block })
    end
  end
  return lonely
end

return pairing

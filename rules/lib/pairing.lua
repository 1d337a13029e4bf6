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

-- Which of the paragraphs a mark stands in.
local function index_of(blocks, mark)
  local low, high = 1, #blocks
  while low < high do
    local middle = (low + high) // 2
    if blocks[middle].span.last < mark.last then low = middle + 1 else high = middle end
  end
  return low
end

--- Marks without a partner in their paragraph: `mark` is where, `shape` which, `index` that of the
-- paragraph; and all paragraphs. Opening marks may be closed across one another (《…（…》…） is two
-- faults), so the innermost open mark decides.
function pairing.unmatched(doc)
  local marks, lonely = doc:unpaired(), {}
  local blocks = #marks > 0 and doc:blocks() or {}
  for _, mark in ipairs(marks) do
    local shape, index = mark.folded, index_of(blocks, mark)
    if not (shape == "）" and is_label(blocks[index], mark)) then
      table.insert(lonely, { mark = mark, shape = shape, index = index })
    end
  end
  return lonely, blocks
end

return pairing

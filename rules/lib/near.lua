-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words around a place.

local near = {}

--- What stands before `place` in `sentence`: at most `most` bytes, from a whole character on.
function near.before(doc, sentence, place, most)
  local to = math.max(0, place.span.first - sentence.span.first)
  local from = math.max(0, to - most)
  local text = sentence.text
  while from < to and (string.byte(text, from + 1) or 0) & 0xC0 == 0x80 do from = from + 1 end
  return doc:part(sentence, from, to)
end

return near

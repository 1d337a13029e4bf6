-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands around a citation: a document may name dead law without resting on it.

local citing = {}

local past = "(?:原|旧|已废止的|已经废止的|已失效的|当时(?:施行|有效)的|修订前的|修正前的|曾经?|"
  .. "此前的|历史上)$"
local gone = "^[^，。；]{0,16}(?:同时废止|废止|失效|停止执行|不再执行|不再适用|被废止|施行前|实施前|"
  .. "施行以前|时期)|^[^。；]{0,600}(?:同时|即行|一并)(?:废止|失效|停止执行)"

--- The words of the sentence before and after a citation, as written; both may be empty.
function citing.around(doc, cite)
  local sentence = doc:sentence_at(cite)
  if not sentence then
    return "", ""
  end
  local text = sentence.text
  local from = cite.span.first - sentence.span.first
  local to = cite.span.last - sentence.span.first
  return string.sub(text, 1, from), string.sub(text, to + 1)
end

--- True where the document speaks of the instrument as of something past, or abolishes it.
function citing.historical(doc, cite)
  if doc:repealing(cite) or doc:inoperative(cite) then
    return true
  end
  local before, after = citing.around(doc, cite)
  return re.find(before, past) ~= nil or re.find(after, gone) ~= nil
end

--- True inside “ ”: another text speaks. (A title's own 《 》 does not count.)
function citing.in_speech(doc, cite)
  local before = citing.around(doc, cite)
  local open = 0
  for mark in re.gmatch(before, "(“|”)") do
    open = open + (mark == "“" and 1 or -1)
  end
  return open > 0
end

return citing

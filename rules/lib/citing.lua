-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands around a citation.

local citing = {}

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

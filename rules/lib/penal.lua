-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the corpus knows of penal provisions: the fines that a cited paragraph allows.

local penal = {}

-- The paragraph a citation speaks of, as the corpus names it; nil where it leaves that open.
local function paragraph_of(cite)
  local provision = cite.provision
  local article = provision and re.match(provision, "^(第[^条]+条(?:之[^第]+)?)")
  local paragraph = provision and re.match(provision, "^(第[^条]+条(?:之[^第]+)?第[^款]+款)")
  if paragraph then return paragraph end
  return article and cite.paragraphs == 1 and article .. "第一款" or nil
end

--- The range of yuan of the provision cited: { low, high, said, cite }; nil where the corpus does not
-- know it, or where the fine may also be a multiple of something.
function penal.range(cite)
  local title = cite.work and cite.work.title
  local paragraph = title and paragraph_of(cite)
  local where = paragraph and title .. paragraph
  local most = where and law.param("fine_max", where)
  if not most or law.param("fine_max_multiple", where) then return nil end
  local grave = law.param("fine_max_grave", where)
  local least = law.param("fine_min", where)
  return {
    low = least and least.value or 0,
    high = math.max(most.value, grave and grave.value or 0),
    said = "《" .. title .. "》" .. paragraph, cite = cite,
  }
end

--- The multiples that the provision cited allows: { low, high, said, cite, times = true }; nil where the
-- corpus knows of none, or where a plain amount is possible too.
function penal.multiple(cite)
  local title = cite.work and cite.work.title
  local paragraph = title and paragraph_of(cite)
  local where = paragraph and title .. paragraph
  local most = where and law.param("fine_max_multiple", where)
  if not most then return nil end
  local least = law.param("fine_min_multiple", where)
  return {
    low = least and least.value or 0, high = most.value, times = true,
    said = "《" .. title .. "》" .. paragraph, cite = cite,
  }
end

return penal

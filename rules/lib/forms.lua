-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checks that are data: each function takes a table and gives the check function of a rule.
--
--   local forms = lib("forms")
--   return rule { …, check = forms.limit { find = "租赁期[^，。；]{1,12}", param = "lease.max_years" } }
--
-- In messages {text} is the words found, {limit} the legal figure, {law} its provision, {other} the
-- words contradicted. Without `message` the rule's own is used.

local forms = {}

local function filled(message, values)
  if not message then
    return nil
  end
  for name, value in pairs(values) do
    message = re.gsub(message, "\\{" .. name .. "\\}", value)
  end
  return message
end

local function any(doc, patterns, where)
  for _, pattern in ipairs(patterns) do
    local found = doc:first(pattern, where)
    if found then
      return found
    end
  end
  return nil
end

-- The document's title, or its first words where it has none.
local function head(doc)
  return doc.title or doc:first("[^\\n]+")
end

local function marked(match)
  return match.spans.at or match.span
end

--- One of `patterns` must stand in the document (where one of `when` does, if given).
-- Reported at the place of `when`, else at the title.
function forms.require(form)
  return function(doc, report)
    local cause = form.when and any(doc, form.when)
    if (form.when and not cause) or any(doc, form.patterns) then
      return
    end
    local place = cause or head(doc)
    if place then
      report { at = place, message = filled(form.message, { text = place.text }) }
    end
  end
end

--- None of the `terms` may stand in the operative text: a table term pattern → what to write, or
-- false where it is only to be dropped. Each place is reported.
function forms.forbid(form)
  return function(doc, report)
    for term, instead in pairs(form.terms) do
      for found in doc:find(term) do
        if not doc:quoted(found) and not doc:inoperative(found) then
          report {
            at = found,
            message = filled(form.message, { text = found.text, other = instead or "" }),
            suggest = instead and ("改为“" .. instead .. "”。") or nil,
            fix = instead and { at = found, text = instead } or nil,
          }
        end
      end
    end
  end
end

local months = { month = 1, quarter = 3, year = 12 }
local days = { day = 1, week = 7 }

-- Two durations in one measure; nil where the law does not say how they compare (days to months).
local function comparable(value, unit, limit)
  if unit == limit.unit or unit == "" or unit == nil then
    return value, limit.value
  elseif months[unit] and months[limit.unit] then
    return value * months[unit], limit.value * months[limit.unit]
  elseif days[unit] and days[limit.unit] then
    return value * days[unit], limit.value * days[limit.unit]
  end
  return nil
end

local keeps = {
  ["<="] = function(value, limit) return value <= limit end,
  ["<"] = function(value, limit) return value < limit end,
  [">="] = function(value, limit) return value >= limit end,
  [">"] = function(value, limit) return value > limit end,
  ["="] = function(value, limit) return value == limit end,
}

--- A quantity in what `find` matches must keep to the legal figure `param` (of `law`, if given), by
-- the comparison that the figure states or `compare`. `kind` limits the quantities looked at.
function forms.limit(form)
  return function(doc, report)
    local limit = law.param(form.param, form.law)
    local keep = limit and keeps[form.compare or limit.comparison]
    if not keep or type(limit.value) ~= "number" then
      return
    end
    for found in doc:find(form.find) do
      if not (form.unless and any(doc, form.unless, doc:sentence_at(found) or found)) then
        for _, quantity in ipairs(doc:quantities(form.kind, found)) do
          local far = quantity.upper or quantity.value
          local value, bound = comparable(far, quantity.unit, limit)
          if value and not keep(value, bound) and not doc:negated(quantity) then
            report {
              at = marked(found),
              message = filled(form.message, {
                text = quantity.text, limit = tostring(limit.value),
                law = "《" .. limit.law .. "》" .. (limit.provision or ""),
              }),
            }
            break
          end
        end
      end
    end
  end
end

local function date_in(doc, pattern)
  for found in doc:find(pattern) do
    local date = doc:quantities("date", found)[1]
    if date and date.date then
      return date
    end
  end
  return nil
end

--- The dates in what the patterns of `steps` match must not run backwards. Steps that the document
-- does not date are passed over.
function forms.order(form)
  return function(doc, report)
    local last
    for _, pattern in ipairs(form.steps) do
      local date = date_in(doc, pattern)
      if date and last and dates.days(last.date, date.date) < 0 then
        report {
          at = date,
          message = filled(form.message, { text = date.text, other = last.text }),
          related = { { at = last, note = "在先的步骤" } },
        }
        return
      end
      last = date or last
    end
  end
end

--- Group `value` of every match of `find` must say the same. Numerals and dates are compared by
-- value, other words without spaces.
function forms.consistent(form)
  local function key(words)
    return numeral_value(words) or re.gsub(words, " ", "")
  end
  return function(doc, report)
    local first
    for found in doc:find(form.find) do
      local place = found.spans.value
      if place and not doc:quoted(place) then
        if not first then
          first = found
        elseif key(found.value) ~= key(first.value) then
          report {
            at = place,
            message = filled(form.message, { text = place.text, other = first.spans.value.text }),
            related = { { at = first.spans.value, note = "前文" } },
          }
        end
      end
    end
  end
end

--- Units of `kind` must be numbered one after another; reported at the label that breaks the row.
function forms.sequence(form)
  return function(doc, report)
    local before = {}
    for _, unit in ipairs(doc:units(form.kind)) do
      local row = form.within and unit.parent or 0
      local last = before[row]
      local follows = last and (unit.number == last.number + 1
        or (unit.number == last.number and unit.sub_number == last.sub_number + 1))
      if last and not follows then
        local label = doc:first("^[^ \\n]{1,30}", unit) or unit
        report {
          at = label,
          message = filled(form.message, { text = unit.label, other = last.label }),
        }
      end
      before[row] = unit
    end
  end
end

return forms

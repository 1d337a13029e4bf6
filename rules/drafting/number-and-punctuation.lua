-- SPDX-License-Identifier: GPL-3.0-or-later
local full = { [","] = "，", [";"] = "；", [":"] = "：", ["?"] = "？", ["!"] = "！" }
local double = "(?P<marks>。。|，，|；；|：：|、、|，。|。，|、。|；。|，、|、，)"

-- The places of a mark of one byte between Chinese characters, added to those of others.
local function add_places(text, mark, places)
  local at = string.find(text, mark)
  while at do
    local before, after = string.byte(text, at - 1) or 0, string.byte(text, at + 1) or 0
    if before >= 0x80 and after >= 0x80
      and re.find(string.sub(text, at - 3, at + 3), "^\\p{Han}[,;:?!]\\p{Han}$") then
      places[#places + 1] = at
    end
    at = string.find(text, mark, at + 1)
  end
end

local function block_at(doc, place)
  for _, block in ipairs(doc:blocks()) do
    if place <= block.span.last then return block end
  end
  return nil
end

local function half_width(doc, report)
  local places = {}
  for mark in pairs(full) do add_places(doc.text, mark, places) end
  if #places == 0 then return end
  table.sort(places)
  local cells, at_cell, count, first = doc:blocks("table_cell"), 1, 0, nil
  for _, place in ipairs(places) do
    while cells[at_cell] and cells[at_cell].span.last < place do at_cell = at_cell + 1 end
    if not cells[at_cell] or place <= cells[at_cell].span.first then
      count = count + 1
      first = first or place
    end
  end
  local block = first and block_at(doc, first)
  if block then
    local from = first - 1 - block.span.first
    local at, mark = doc:part(block, from, from + 1), string.sub(doc.text, first, first)
    report {
      at = at,
      message = "汉字之间使用了半角标点“" .. mark .. "”，全文共" .. count .. "处。",
      suggest = "改为全角标点“" .. full[mark] .. "”。",
      fix = { at = at, text = full[mark] },
    }
  end
end

-- Whether the sign stands between digits anywhere, as in 2026-12-01 or 2026/12/1.
local function parts_digits(text, sign)
  local at = string.find(text, sign)
  while at do
    local before, after = string.byte(text, at - 1) or 0, string.byte(text, at + 1) or 0
    if before >= 0x30 and before <= 0x39 and after >= 0x30 and after <= 0x39 then return true end
    at = string.find(text, sign, at + 1)
  end
  return false
end

--- (一) and （一） side by side.
local function mixed_labels(doc, report)
  if not string.find(doc.text, "(") or not re.find(doc.text, "(?m)^\\s*\\([一二三四五六七八九十]{1,3}\\)") then
    return
  end
  local styles = {}
  for _, block in ipairs(doc:blocks()) do
    local half = re.find(block.text, "^\\s*\\([一二三四五六七八九十]{1,3}\\)")
    local wide = re.find(block.text, "^\\s*（[一二三四五六七八九十]{1,3}）")
    local style = half and "half" or wide and "wide"
    if style then
      styles[style] = styles[style] or { count = 0, block = block }
      styles[style].count = styles[style].count + 1
    end
  end
  if styles.half and styles.wide then
    local fewer = styles.half.count < styles.wide.count and styles.half or styles.wide
    report {
      at = doc:first("（[一二三四五六七八九十]{1,3}）", fewer.block) or fewer.block,
      message = "序号的括号半角、全角混用（半角" .. styles.half.count .. "处，全角"
        .. styles.wide.count .. "处）。",
      suggest = "统一使用全角括号，如“（一）”。",
    }
  end
end

return rule {
  title = "数字、标点写法不规范",
  why = "用语和标点应当准确、统一；半角标点、重复标点和混用的日期写法影响阅读和检索。",
  severity = "note",
  confidence = "certain",
  applies = {
    kind = { "normative", "regulation", "decision", "minutes", "speech", "penalty", "licence" },
  },
  basis = {
    "规章制定程序条例@2017-12-22 第八条第一款",
    "立法法@2023-03-13 第六十五条第二款",
  },
  since = "0.1",
  tags = { "标点" },
  message = "写法不规范。",
  suggest = "按照规范写法更正。",
  check = function(doc, report)
    half_width(doc, report)
    mixed_labels(doc, report)
    for hit in doc:find(double) do
      local keep = string.sub(hit.marks, -3)
      report {
        at = hit,
        message = "标点“" .. hit.marks .. "”重复或者冲突。",
        suggest = "保留一个标点。",
        fix = { at = hit, text = keep },
      }
    end
    if doc.kind == "normative" or doc.kind == "regulation" then
      local hit = doc:has("》第[0123456789]") and doc:first("》(?P<at>第[0-9]+条)")
      if hit then
        report(hit.spans.at, "引用条文的序号应当用中文数字。")
      end
      local parted = parts_digits(doc.text, "-") or parts_digits(doc.text, "/")
      for _, date in ipairs(parted and doc:quantities("date") or {}) do
        local text = date.text
        local year, month, day
        if not string.find(text, "年") then
          year, month, day = re.match(text, "^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$")
        end
        if year and date.date and not doc:quoted(date) then
          local right = year .. "年" .. tonumber(month) .. "月" .. tonumber(day) .. "日"
          report {
            at = date,
            message = "日期“" .. text .. "”应当写作“" .. right .. "”。",
            fix = { at = date, text = right },
          }
        end
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "本办法自⟦2026-12-01⟧起施行。" },
    { kind = "normative", bad = "公园应当免费开放⟦，。⟧" },
    { kind = "normative", bad = "申请人应当提交材料⟦,⟧并如实说明。" },
    { kind = "normative", good = "本办法自2026年12月1日起施行。" },
    { kind = "normative", good = "服务电话0571-8600-1234，网址 http://qinghe.example.cn 。" },
    { kind = "normative", good = "总面积为1,200平方米，比例为3:2。" },
    { kind = "normative", good = "公园应当免费开放……并保持整洁。" },
    { kind = "normative", good = "执行国家标准 GB/T 15834-2011 的规定。" },
    { kind = "normative", good = "依照《清河市公园条例》第十二条办理。" },
  },
}

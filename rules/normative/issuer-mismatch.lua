-- SPDX-License-Identifier: GPL-3.0-or-later
local organ = "\\p{Han}{2,24}(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|局|委员会|厅|分局|街道办事处|管委会)"

local function bare(name)
  return re.gsub(re.gsub(name, "人民政府", "政府"), "[ （）]|印章|盖章|印", "")
end

-- One name may leave out the province or city before it, or shorten 人民政府.
local function same(a, b)
  a, b = bare(a), bare(b)
  return re.find(a, b .. "$") ~= nil or re.find(b, a .. "$") ~= nil
end

-- The organs that sign, each a line of its own in the signature block.
local function signers(doc)
  local found = {}
  if not doc.front.signature then return found end
  for _, block in ipairs(doc:blocks()) do
    if block.span.first >= doc.front.signature.span.first
      and block.span.last <= doc.front.signature.span.last then
      for line in doc:find("(?:^|[\\n ])(?P<at>" .. organ .. ")(?: *（(?:印章|盖章|印)）)? *(?:$|[\\n ])", block) do
        found[#found + 1] = line
      end
    end
  end
  return found
end

return rule {
  title = "制发机关前后不一致",
  why = "标题、落款写的不是同一机关，谁是制定机关、谁承担责任就不明确。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision" } },
  basis = {
    "规章制定程序条例@2017-12-22 第三十条",
    "规章制定程序条例@2017-12-22 第三十六条",
  },
  since = "0.1",
  tags = { "主体" },
  message = "制发机关不一致。",
  suggest = "统一为实际制定并承担责任的机关；联合制发的逐一列明，使用主办机关的发文字号。",
  check = function(doc, report)
    local title = doc.front.title
    local named = title and doc:first("^(?P<at>" .. organ .. ")关于", title)
    local signed = signers(doc)
    if not named or #signed == 0 then return end
    local last
    for _, signer in ipairs(signed) do
      if same(signer.at, named.at) then return end
      last = last or signer
    end
    if re.find(named.at, "(?:局|委员会|政府|厅)\\p{Han}*(?:局|委员会|政府|厅)$") and not re.find(named.at, "街道|管委会|办公") then
      for _, signer in ipairs(signed) do
        if re.find(bare(named.at), bare(signer.at)) then return end
      end
    end
    report {
      at = last.spans.at,
      message = "制发机关不一致：标题为“" .. named.at .. "”，落款为“" .. last.at .. "”。",
      related = { { at = named.spans.at, note = "标题" } },
    }
  end,
  examples = {
    { kind = "normative", bad = [[
清河县水利局关于加强取水管理的通知
各乡镇人民政府：
取水单位应当安装计量设施。
⟦清河县水务局⟧
2026年11月20日]] },
    { kind = "normative", good = [[
清河县水务局关于加强取水管理的通知
各乡镇人民政府：
取水单位应当安装计量设施。
清河县水务局
2026年11月20日]] },
    { kind = "normative", good = [[
湖畔市清河县水务局关于加强取水管理的通知
各乡镇人民政府：
取水单位应当安装计量设施。
清河县水务局
2026年11月20日]] },
    { kind = "normative", good = [[
关于加强取水管理的通知
各乡镇人民政府：
取水单位应当安装计量设施。
清河县水务局
2026年11月20日]] },
    { kind = "normative", good = [[
清河县水务局 清河县财政局关于规范水费补贴的通知
各乡镇人民政府：
水费补贴按季度发放。
清河县水务局
清河县财政局
2026年11月20日]] },
  },
}

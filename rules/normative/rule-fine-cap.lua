-- SPDX-License-Identifier: GPL-3.0-or-later
local interval = lib("interval")
local regions = lib("regions")

local special = "(?:公共安全|安全生产|消防|生态环境|环境保护|污染|自然资源|人身健康|生命健康|食品|药品|"
  .. "人身财产安全|生命财产|金融安全|危险)"

-- The cap that the province of the document has laid down; nil where the corpus knows none.
local function cap(name, province)
  for _, parameter in ipairs(law.params(name)) do
    if regions.province(parameter.law) == province then return parameter end
  end
  return nil
end

-- Whether a sentence, with what leads it in, rests on a superior act.
local function based(doc, sentence)
  return doc:has("《[^》]*(?:法|条例)》", sentence)
    or sentence.lead_in and doc:has("《[^》]*(?:法|条例)》", sentence.lead_in)
end

-- The first fine without a superior act, where the corpus does not know how high it may be.
local function unknown_cap(doc, report, province)
  for _, sentence in ipairs(doc:sentences()) do
    local own = doc:has("罚款", sentence) and not based(doc, sentence)
    for _, fine in ipairs(own and interval.fines(doc, sentence) or {}) do
      if not doc:restating(fine.at) and not doc:quoted(fine.at) then
        report {
          at = fine.at, severity = "note", confidence = "hint",
          message = (province or "本地") .. "规章设定罚款的限额没有配置，没有核对本文件的罚款是否超过限额。",
          suggest = "查阅省、自治区、直辖市人民代表大会常务委员会规定的规章罚款限额后核对。",
        }
        return
      end
    end
  end
end

return rule {
  title = "规章设定罚款超过限额",
  why = "地方政府规章设定罚款的限额由省、自治区、直辖市人民代表大会常务委员会规定，超过限额的，应当提请制定法规。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "regulation", rank = "local_rule" },
  basis = { "行政处罚法@2021-01-22 第十四条第二款" },
  since = "0.1",
  tags = { "处罚", "位阶" },
  message = "规章设定罚款超过本地规定的限额。",
  suggest = "降至限额以内；有法律、法规依据的，写明依据的条款；确需更高罚款的，建议提请制定法规。",
  triggers = { "罚款" },
  check = function(doc, report)
    local place = doc.front.region or doc.front.issuer or doc.front.title
    local province = place and regions.province(place.value or place.text)
    local general = province and cap("rule_fine_cap_general", province)
    local high = province and cap("rule_fine_cap_special", province)
    if not general then return unknown_cap(doc, report, province) end
    high = high or general
    for _, sentence in ipairs(doc:sentences()) do
      local fines = not based(doc, sentence) and doc:has("罚款", sentence) and interval.fines(doc, sentence) or {}
      for _, fine in ipairs(fines) do
        local top = fine.range.high ~= math.huge and fine.range.high or fine.range.low
        if not fine.range.times and top > general.value and not doc:restating(fine.at)
          and not doc:quoted(fine.at) then
          local certainly = top > high.value
          local field = doc:has(special, doc:enclosing(fine.at, "article") or sentence)
            or doc.title and doc:has(special, doc.title)
          if certainly or not field then
            report {
              at = fine.at,
              confidence = not certainly and "hint" or nil,
              severity = not certainly and "warning" or nil,
              message = "规章设定的罚款最高" .. interval.text({ low = top, high = top })
                .. "，超过《" .. general.law .. "》" .. (general.provision or "") .. "规定的"
                .. (certainly and "最高" or "一般") .. "限额"
                .. interval.text({ low = certainly and high.value or general.value,
                  high = certainly and high.value or general.value })
                .. "。" .. (certainly and "" or "请核对是否属于可以适用较高限额的领域。"),
            }
          end
        end
      end
    end
  end,
  examples = {
    { kind = "regulation", rank = "local_rule", bad = [[
浙江省湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，处⟦五万元以上十五万元以下⟧罚款。]] },
    { kind = "regulation", rank = "local_rule", bad = [[
浙江省湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，处⟦二万元以上五万元以下⟧罚款。]] },
    { kind = "regulation", rank = "local_rule", good = [[
浙江省湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，处五千元以上三万元以下罚款。]] },
    { kind = "regulation", rank = "local_rule", good = [[
浙江省湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，依照《中华人民共和国广告法》第五十八条的规定，处十万元以上二十万元以下罚款。]] },
    { kind = "regulation", rank = "local_rule", good = [[
浙江省湖畔市消防安全管理办法（草案）
第一条 高层建筑的消防安全管理适用本办法。
第二条 违反前条规定的，处一万元以上五万元以下罚款。]] },
    { kind = "regulation", rank = "local_rule", bad = [[
湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，处⟦五万元以上十五万元以下⟧罚款。]] },
    { kind = "regulation", rank = "local_rule", good = [[
湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，责令限期改正。]] },
    { kind = "regulation", rank = "local_rule", good = [[
湖畔市户外广告管理办法（草案）
第一条 户外广告的设置适用本办法。
第二条 违反前条规定的，依照《湖畔市市容条例》处五万元以上十五万元以下罚款。]] },
    { kind = "regulation", rank = "local_regulation", good = [[
浙江省户外广告条例（草案）
第一条 户外广告的设置适用本条例。
第二条 违反前条规定的，处五万元以上十五万元以下罚款。]] },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local ordinal = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
-- 附件一至三, 附件1、2: the numbers behind the first, without 附件 of their own.
local list = "(?P<at>附件" .. ordinal .. "(?P<rest>(?:(?:、|和|及|至|到|—|-|~)" .. ordinal .. ")+))(?:[^级楼层次期份个年月日章节条款项0-9一二三四五六七八九十]|$)"

-- Annexes of the file that bear one number twice under two headings, or leave out a number.
local function check_order(doc, report, seen)
  local by_number, last = {}, 0
  for _, annex in ipairs(doc:units("annex")) do
    local number, heading = annex.number, annex.heading or ""
    local former = by_number[number]
    if number > 0 and former and former.heading ~= heading and former.heading ~= "" and heading ~= "" then
      report {
        at = annex, severity = "warning",
        message = "有两个附件" .. number .. "：“" .. former.heading .. "”和“" .. heading .. "”。",
        related = { { at = former.at, note = "前一个" } },
      }
    elseif number == last + 2 and last > 0 and not seen[number - 1] and not by_number[number - 1] then
      report { at = annex, severity = "note", message = "附件序号不连续，附件" .. last .. "之后是附件" .. number .. "。" }
    end
    by_number[number] = by_number[number] or { heading = heading, at = annex }
    last = math.max(last, number)
  end
end

return rule {
  title      = "引用的附件没有随合同附上",
  why        = "附件是合同的组成部分，正文引用而没有附上的，清单、标准、价格没有依据。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款", "民法典@2020-05-28 第五百一十条" },
  since      = "0.1",
  triggers   = { "附件" },
  suggest    = "补充附件或者删除引用；附件清单写明名称和页数，并约定与正文不一致时的优先顺序。",
  examples   = {
    { good = "采购合同\n第一条 乙方按照招标文件所附的《附件格式》报价。\n第二条 价款五万元。\n第三条 一式两份。" },
    { bad  = "采购合同\n第一条 设备清单见附件一，售后方案见⟦附件三⟧。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一\n设备清单\n\n附件二\n技术参数" },
    { bad  = "采购合同\n第一条 设备清单见⟦附件一⟧。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "采购合同\n第一条 设备清单见附件一。\n第二条 技术参数见附件二。\n第三条 一式两份。\n\n附件一\n设备清单\n\n附件二\n技术参数" },
    { bad  = "采购合同\n第一条 设备清单和参数见⟦附件一至三⟧，均为合同组成部分。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一\n设备清单\n\n附件二\n技术参数" },
    { bad  = "采购合同\n第一条 设备清单见附件一。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一 设备清单\n打印机十台。\n\n⟦附件一 售后服务方案\n整机保修三年。⟧" },
    { good = "采购合同\n第一条 设备清单和参数见附件一至二，均为合同组成部分。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一\n设备清单\n\n附件二\n技术参数" },
    { good = "采购合同\n第一条 设备安装位置见附件一、二楼平面图另行移交。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一\n设备清单" },
    { good = "采购合同\n第一条 乙方交付设备，附件（如有）随货交付。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "采购合同\n第一条 图纸见附件三，该附件以光盘另行移交。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "采购合同\n第一条 乙方随货交付合格证和说明书各一份。\n第二条 设备清单见附件一、附件二。\n第三条 一式两份。\n\n附件一\n设备清单\n\n附件二\n技术参数" },
    { good = "采购合同\n第一条 设备清单见附件一。\n第二条 价款五万元。\n第三条 一式两份。\n\n附件一 设备清单\n打印机十台。\n\n附件二 售后服务方案\n整机保修三年。" },
  },
  check = function(doc, report)
    local have, count = {}, 0
    for _, annex in ipairs(doc:units("annex")) do
      have[annex.number] = true
      count = count + 1
    end
    local seen, absent, place = {}, {}, nil
    for match in doc:find("附件(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3})") do
      local number = numeral_value(match.n)
      local sentence = doc:sentence_at(match) or match
      local apart = doc:has("另行(?:移交|提供|签订|印发)|单独|光盘|如有|网站", sentence)
      if number and not have[number] and not have[0] and not seen[number] and not doc:quoted(match) and not apart then
        seen[number] = true
        if count > 0 then
          report(match, "正文引用" .. match.text .. "，所附的附件中没有该序号。")
        else
          absent[#absent + 1] = match.text
          place = place or match
        end
      end
    end
    for match in doc:find(list) do
      for word in re.gmatch(match.rest, "(" .. ordinal .. ")") do
        local number = numeral_value(word)
        if number and not have[number] and not have[0] and not seen[number] and not doc:quoted(match)
            and not doc:has("另行|单独|光盘|如有|网站", doc:sentence_at(match) or match) then
          seen[number] = true
          if count > 0 then
            report(match.spans.at, "正文引用附件" .. word .. "，所附的附件中没有该序号。")
          else
            absent[#absent + 1] = "附件" .. word
            place = place or match.spans.at
          end
        end
      end
    end
    check_order(doc, report, seen)
    -- Annexes may travel in files of their own.
    if place then
      report {
        at = place, severity = "note",
        message = "正文引用的" .. table.concat(absent, "、") .. "没有在本文件中，审查时未见。",
      }
    end
  end,
}

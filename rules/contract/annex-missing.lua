-- SPDX-License-Identifier: GPL-3.0-or-later
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
    { good = "采购合同\n第一条 乙方交付设备，附件（如有）随货交付。\n第二条 价款五万元。\n第三条 一式两份。" },
    { good = "采购合同\n第一条 图纸见附件三，该附件以光盘另行移交。\n第二条 价款五万元。\n第三条 一式两份。" },
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
    -- Annexes may travel in files of their own.
    if place then
      report {
        at = place, severity = "note",
        message = "正文引用的" .. table.concat(absent, "、") .. "没有在本文件中，审查时未见。",
      }
    end
  end,
}

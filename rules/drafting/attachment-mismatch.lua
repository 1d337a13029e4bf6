-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "正文提到的附件没有附上",
  why = "附件是文件的组成部分，正文引用而未附的，内容不完整。",
  severity = "warning",
  confidence = "likely",
  applies = { kind = { "normative", "regulation", "decision", "minutes" } },
  basis = { "规章制定程序条例@2017-12-22 第八条第一款" },
  since = "0.1",
  tags = { "附件" },
  message = "附件缺失。",
  suggest = "补附该附件，或者更正附件序号。",
  check = function(doc, report)
    local have = {}
    local count = 0
    for _, annex in ipairs(doc:units("annex")) do
      have[annex.number] = true
      count = count + 1
    end
    -- Annexes may travel in files of their own: only a series that is partly here can have a gap.
    if count == 0 or have[0] then
      return
    end
    local seen = {}
    for hit in doc:find("附件(?P<number>[0-9]{1,2})") do
      local number = tonumber(hit.number)
      local listed = doc:has("附件[:：]", hit)
      if not have[number] and not seen[number] and not listed and not doc:quoted(hit) then
        seen[number] = true
        report(hit, "正文提到附件" .. hit.number .. "，文件所附的附件中没有该序号。")
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 公园名录见附件1。
第二条 申请表见⟦附件3⟧。

清河县人民政府
2026年11月20日

附件1
公园名录

附件2
巡查记录表]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 公园名录见附件1。
第二条 申请表见附件2。

清河县人民政府
2026年11月20日

附件1
公园名录

附件2
申请表]] },
    { kind = "normative", good = "申请表见附件3，另行印发。" },
  },
}

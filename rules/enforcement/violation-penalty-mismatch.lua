-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "违反条款与处罚依据是否对应",
  why        = "处罚依据应当是针对所认定违法行为的罚则，违反条款与处罚依据引自不同的法律或者同一条的，需要核对是否对应。",
  severity   = "note", confidence = "hint",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第四十条",
    "行政处罚法@2021-01-22 第五十九条第一款第（三）项",
  },
  since      = "0.1",
  tags       = { "basis" },
  triggers   = { "违反" },
  suggest    = "打开处罚依据的条文，确认其列明的行为（违反本法第几条）就是认定的行为。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n当事人的行为违反《中华人民共和国价格法》第十三条，依据⟦《中华人民共和国产品质量法》第五十条⟧的规定，决定罚款五百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人的行为违反《中华人民共和国价格法》第十三条，依据《中华人民共和国价格法》第四十二条的规定，决定罚款五百元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人的行为违反《中华人民共和国价格法》第十三条，依据《中华人民共和国行政处罚法》第三十三条，决定罚款五百元。" },
  },
  check = function(doc, report)
    local broken, punished
    local around = case.around(doc)
    for _, cite in ipairs(doc:citations()) do
      local before, after = around(cite)
      if before and cite.work and cite.article then
        if re.find(before, "违反(?:了)?[^，。；]{0,4}$") then
          broken = broken or cite
        elseif re.find(before, "(?:依据|依照|根据|按照)[^，。；]{0,6}$")
            and not re.find(cite.work.title, "行政处罚法|行政强制法|行政诉讼法|行政复议法")
            and re.find(after, "罚款|没收|警告|吊销|处罚") then
          punished = punished or cite
        end
      end
    end
    if broken and punished and broken.work.title ~= punished.work.title then
      report {
        at = punished,
        message = "认定违反《" .. broken.work.title .. "》，处罚依据引自《" .. punished.work.title
          .. "》，请核对该条是否针对所认定的行为。",
        related = { { at = broken, note = "违反的条款" } },
      }
    end
  end,
}

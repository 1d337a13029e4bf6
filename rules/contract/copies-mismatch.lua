-- SPDX-License-Identifier: GPL-3.0-or-later
local numeral = "[0-9一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,3}"

-- How many holders the words before a share name; nil where they do not tell.
local function holders(words)
  if not re.find(words, "各") then return 1 end
  if re.find(words, "双方|两方") then return 2 end
  if re.find(words, "三方") then return 3 end
  local count = 0
  for _ in re.gmatch(words, "([甲乙丙丁]方?|[买卖供需]方|\\p{Han}{2}人)") do count = count + 1 end
  if count > 1 then return count end
  -- 村集体经济组织和镇人民政府各: named one by one.
  local named = re.match(words, "^[，、；]?(\\p{Han}{2,}(?:(?:、|和|与|及)\\p{Han}{2,})+)各")
  if not named then return nil end
  count = 1
  for _ in re.gmatch(named, "(、|和|与|及)") do count = count + 1 end
  return count
end

return rule {
  title      = "合同份数与分配不符",
  why        = "合同总份数与各方持有份数之和不一致，签订和归档时会出现缺漏。",
  severity   = "warning", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百九十条第一款" },
  since      = "0.1",
  triggers   = { "一式" },
  suggest    = "调整份数，使总数与各方及备案留存的份数之和一致。",
  examples   = {
    { bad  = "本合同⟦一式六份，甲方执三份，乙方执二份⟧，具有同等法律效力。" },
    { bad  = "本协议⟦一式四份，双方各执一份⟧。" },
    { good = "本合同一式六份，甲、乙双方各执三份。" },
    { good = "本合同一式五份，甲方执三份，乙方执二份。" },
    { good = "本合同一式六份，甲方执三份，乙方执二份，其余用于备案。" },
    { good = "本合同一式六份，甲方执三份，乙方执二份，报主管部门备案一份。" },
    { good = "本合同一式三份，三方各执一份。" },
    { good = "本合同一式六份，甲方三份、乙方二份、报县财政局备案一份。" },
    { good = "本合同一式五份，双方各执两份，一份用于办理登记。" },
    { good = "本合同正本一式两份，副本一式四份，双方各执正本一份、副本两份。" },
    { bad  = "本合同⟦一式九份，双方各执一份，村集体经济组织和镇人民政府各备案一份⟧。" },
    { good = "本合同一式四份，双方各执一份，村集体经济组织和镇人民政府各备案一份。" },
    { good = "本合同一式五份，双方各执二份，报县财政局备案一份。" },
  },
  check = function(doc, report)
    for match in doc:find("一式(" .. numeral .. ")[ \n]?份[^。；]{0,80}") do
      local total = numeral_value(match[1])
      if total and not re.find(match.folded, "其余|剩余|余下|正本|副本|若干|____|需要") then
        local sum, last = 0, nil
        local from = doc:first("一式" .. numeral .. "[ \n]?份", match)
        local rest = doc:part(match, from.span.last - match.span.first, match.span.last - match.span.first)
        for share in doc:find("(?P<who>[^0-9一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{0,24}?)(?P<n>" .. numeral .. ")[ \n]?份", rest) do
          local each = numeral_value(share.n)
          local times = sum and holders(share.who)
          sum = each and times and sum + each * times
          last = share
        end
        if last and sum and sum ~= total then
          report {
            at = doc:part(match, 0, last.span.last - match.span.first),
            message = "约定一式" .. match[1] .. "份，各方分配合计为" .. tostring(sum) .. "份。",
          }
        end
      end
    end
  end,
}

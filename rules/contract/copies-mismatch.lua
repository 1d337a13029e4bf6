-- SPDX-License-Identifier: GPL-3.0-or-later
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
    { good = "本合同正本一式两份，副本一式四份，双方各执正本一份、副本两份。" },
  },
  check = function(doc, report)
    local numeral = "([0-9一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,3})"
    for match in doc:find("一式" .. numeral .. "份[^。；]{0,80}") do
      local total = numeral_value(match[1])
      local rest = match.text
      if total and not re.find(rest, "其余|剩余|余下|正本|副本|若干|____") then
        local sum, counted, last = 0, true, nil
        for share in doc:find("(双方|三方|甲、?乙双方|各方)?(?:各)?(?:执|持|存|留存|保存|备案|报送?|送)(?:有)?" .. numeral .. "份", match) do
          local each = numeral_value(share[2])
          local owners = share[1]
          if not each then
            counted = false
          elseif owners == "三方" then
            sum = sum + 3 * each
          elseif owners == "各方" then
            counted = false
          elseif owners then
            sum = sum + 2 * each
          elseif re.find(share.text, "^各") then
            counted = false
          else
            sum = sum + each
          end
          last = share
        end
        if last and counted and sum ~= total then
          report {
            at = doc:part(match, 0, last.span.last - match.span.first),
            message = "约定一式" .. match[1] .. "份，各方分配合计为" .. tostring(sum) .. "份。",
          }
        end
      end
    end
  end,
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "租赁期限超过法定最长期限",
  why        = "租赁期限超过法定最长年限的，超过部分无效。",
  severity   = "error", confidence = "certain",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第七百零五条第一款" },
  since      = "0.1",
  triggers   = { "租" },
  suggest    = "将租赁期限调整到法定最长年限以内，期满需要续租的另行续订。",
  examples   = {
    { bad  = "租赁期限为⟦二十五年⟧，自2026年5月1日起至2051年4月30日止。" },
    { bad  = "租期自⟦2026年5月1日起至2051年4月30日⟧止。" },
    { good = "租赁期限为二十年，自2026年5月1日起至2046年4月30日止。" },
    { good = "租期自2026年5月1日起至2029年4月30日止。" },
    { good = "房屋建成于二十五年前，租赁期限为三年。" },
    { good = "融资租赁期限为二十五年，租赁物为发电机组。" },
    { good = "土地使用权出让期限为四十年，租赁期限为三年。" },
  },
  check = function(doc, report)
    local cap = law.param("lease.max_years")
    if not cap then return end
    local years = tostring(math.tointeger(cap.value) or cap.value)
    for _, sentence in ipairs(doc:sentences()) do
      if doc:has("租(?:赁)?(?:期|期限|赁期间)|承租期", sentence) and not doc:has("融资租赁|续租|续订", sentence) then
        local first = doc:first("租(?:赁)?(?:期限?|赁期间)(?:共|总计)?(?:为|：)?(?P<at>{numeral}年)", sentence)
        local over = false
        if first then
          for _, term in ipairs(doc:quantities("duration", first)) do
            if term.unit == "year" and term.value > cap.value then
              over = true
              report {
                at = term,
                message = "约定租赁期限" .. term.text .. "，超过法定最长的" .. years .. "年，超过部分无效。",
              }
            end
          end
        end
        local days = doc:quantities("date", sentence)
        for i = 1, #days - 1 do
          local from, to = days[i], days[i + 1]
          if not over and from.date and to.date
              and doc:has("起?(?:至|到|—)", doc:join(from, to))
              and to.date > dates.add_months(from.date, cap.value * 12) then
            report {
              at = doc:join(from, to),
              message = "约定的租赁期间超过法定最长的" .. years .. "年，超过部分无效。",
            }
          end
        end
      end
    end
  end,
}

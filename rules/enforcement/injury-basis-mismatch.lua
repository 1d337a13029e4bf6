-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "工伤认定结论与条款不对应",
  why        = "认定为工伤与视同工伤由不同的条款规定，待遇依据也不同，结论与所引条款不一致的，适用法律错误。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "other", "licence" } },
  basis      = { "工伤保险条例@2010-12-20 第十四条", "工伤保险条例@2010-12-20 第十五条" },
  since      = "0.1",
  tags       = { "injury", "basis" },
  triggers   = { "工伤" },
  suggest    = "认定为工伤的引第十四条的具体项，视同工伤的引第十五条第一款的具体项。",
  examples   = {
    { bad  = "认定工伤决定书\n申请人：柳青\n符合⟦《工伤保险条例》第十四条第一项⟧的规定，现予以视同工伤。", kind = "other" },
    { bad  = "认定工伤决定书\n申请人：柳青\n符合⟦《工伤保险条例》第十五条第一款第一项⟧的规定，属于工伤认定范围，现予以认定为工伤。", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n符合《工伤保险条例》第十四条第一项的规定，现予以认定为工伤。", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n符合《工伤保险条例》第十五条第一款第一项的规定，现予以视同工伤。", kind = "other" },
    { good = "不予认定工伤决定书\n申请人：柳青\n不符合《工伤保险条例》第十四条、第十五条的规定，不予认定工伤。", kind = "other" },
    { good = "认定工伤决定书\n申请人：柳青\n依照《工伤保险条例》第十七条受理。符合《工伤保险条例》第十五条第一款第二项的规定，予以视同工伤。" },
  },
  check = function(doc, report)
    if not case.titled(doc, "工伤") or case.titled(doc, "不予|不得") then return end
    for _, cite in ipairs(doc:citations()) do
      local title = cite.work and cite.work.title or cite.title or ""
      local sentence = doc:sentence_at(cite)
      if sentence and re.find(title, "工伤保险条例$") and (cite.article == 14 or cite.article == 15)
          and not doc:has("不符合|不属于|不予|第{label}条[^。；]{0,12}(?:或者|、|和)第{label}条", sentence) then
        local alike = doc:has("视同(?:为)?工伤", sentence)
        local plain = doc:has("认定为?工伤", sentence) and not alike
        if cite.article == 14 and alike or cite.article == 15 and plain then
          report(cite, "结论写为" .. (alike and "视同工伤" or "认定为工伤") .. "，所引条款规定的是"
            .. (alike and "应当认定为工伤" or "视同工伤") .. "的情形。")
        end
      end
    end
  end,
}

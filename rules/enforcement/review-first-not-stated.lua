-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "应当先复议而未告知",
  why        = "对当场作出的处罚决定、对不予公开政府信息的答复不服的，应当先申请行政复议，告知可以直接起诉会使当事人被驳回。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "licence", "other" } },
  basis      = {
    "行政复议法@2023-09-01 第二十三条第一款第（一）项",
    "行政复议法@2023-09-01 第二十三条第一款第（四）项",
    "行政复议法@2023-09-01 第二十三条第二款",
  },
  since      = "0.1",
  tags       = { "remedy" },
  triggers   = { "诉讼", "起诉" },
  suggest    = "改为应当自收到之日起六十日内先申请行政复议，对复议决定不服的再依法提起行政诉讼。",
  examples   = {
    { bad  = "青石县市场监督管理局当场行政处罚决定书\n当事人：柳青\n决定罚款一百元。如不服，⟦可以申请行政复议或者直接向人民法院提起行政诉讼⟧。" },
    { bad  = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息不予公开。如不服，⟦可以在六十日内向青石县人民政府申请行政复议，或者在六个月内提起行政诉讼⟧。", kind = "other" },
    { good = "青石县市场监督管理局当场行政处罚决定书\n当事人：柳青\n决定罚款一百元。如不服，应当先申请行政复议，对复议决定不服的可以提起行政诉讼。" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青\n决定罚款一千元。如不服，可以申请行政复议或者直接向人民法院提起行政诉讼。" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息予以公开。如不服，可以申请行政复议，或者提起行政诉讼。", kind = "other" },
    { good = "青石县民政局政府信息公开申请答复书\n柳青：\n你申请的信息不予公开。如不服，应当先向青石县人民政府申请行政复议，对复议决定不服的，可以提起行政诉讼。", kind = "other" },
  },
  check = function(doc, report)
    local spot = case.titled(doc, "当场[^，]{0,6}处罚|简易程序")
    local refused = case.titled(doc, "信息公开|公开申请") and doc:has("(?:决定|本机关|本局|信息)[^。；]{0,24}不予公开")
    if not (spot or refused) or doc:has("先(?:行)?(?:依法)?(?:向[^，。；]{2,30})?申请(?:行政)?复议|先行政复议|复议前置") then return end
    local words = doc:first("(?P<at>可以[^。；\\n]{0,60}(?:复议|诉讼|起诉)[^。；\\n]{0,60}(?:诉讼|起诉))")
      or doc:first("(?P<at>可以[^。；\\n]{0,40}(?:诉讼|起诉))")
    if words and not doc:has("复议决定", words) then
      report(words.spans.at, (spot and "对当场作出的处罚决定" or "对不予公开的答复")
        .. "不服的，应当先申请行政复议，文书写成可以直接起诉。")
    end
  end,
}

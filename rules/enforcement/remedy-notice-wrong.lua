-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

return rule {
  title      = "救济途径告知缺失或者错误",
  why        = "决定书应当准确告知申请行政复议、提起行政诉讼的途径和期限，告知错误会延长救济期限并可能导致决定被撤销。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "licence", "coercion" } },
  basis      = {
    "行政处罚法@2021-01-22 第五十九条第一款第（五）项",
    "行政复议法@2023-09-01 第二十条第一款",
    "行政诉讼法@2017-06-27 第四十六条第一款",
  },
  since      = "0.1",
  suggest    = "写明“可以自收到本决定书之日起六十日内向×××人民政府申请行政复议，或者在六个月内向×××人民法院提起行政诉讼”。",
  examples   = {
    { bad  = "当事人不服本决定的，可以自收到之日起六十日内向青石县人民政府申请行政复议，⟦或者在三个月内依法向人民法院提起行政诉讼⟧。" },
    { bad  = "当事人不服本决定的，⟦可以自收到之日起三十日内向青石县人民政府申请行政复议⟧，或者在六个月内向青石县人民法院提起行政诉讼。" },
    { good = "当事人不服本决定的，可以自收到之日起六十日内向青石县人民政府申请行政复议，也可以自收到之日起六个月内向青石县人民法院提起行政诉讼。" },
    { good = "当事人对本决定不服，可以在60日内申请行政复议，或者在6个月内提起行政诉讼。逾期不缴纳罚款的，三十日后依法申请人民法院强制执行。" },
    { good = "申请人逾期不申请行政复议也不提起行政诉讼，又不履行的，本机关将在三个月内申请人民法院强制执行。" },
    { good = "当事人对复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起诉讼。" },
    { good = "依照土地管理的有关规定，当事人应当在收到决定之日起十五日内缴款；不服的，可以在六十日内申请行政复议，六个月内提起行政诉讼。" },
  },
  check = function(doc, report)
    local review, suit = law.param("review_apply_days"), law.param("suit_months")
    if not (review and suit) then return end
    local around = case.around(doc)
    for match in doc:find("[^，。；]{0,40}?{numeral}(?:日|天|个月)(?:以?内)?[^，。；]{0,40}?(?:申请行政复议|申请复议|(?:提出|提起)(?:行政)?复议|提起(?:行政)?诉讼|(?:人民法院)起诉)") do
      local before, after = around(match)
      local told = not doc:has("复议决定|强制执行|复议机关|不履行", match)
      if told and not (before and re.find(before .. after, "复议决定书")) then
        local term = doc:quantities("duration", match)[1]
        if term and not term.upper then
          local for_suit = doc:has("诉讼|起诉", match)
          local days = term.unit == "day" and term.value or nil
          local months = term.unit == "month" and term.value or nil
          if for_suit and months and months ~= suit.value then
            report {
              at = match,
              message = "提起行政诉讼的期限写为" .. term.text .. "，法定期限为" .. tostring(math.tointeger(suit.value)) .. "个月。",
            }
          elseif not for_suit and days and days < review.value then
            report {
              at = match,
              message = "申请行政复议的期限写为" .. term.text .. "，法定期限为" .. tostring(math.tointeger(review.value)) .. "日。",
            }
          end
        end
      end
    end
    local organ = doc.front.issuer and doc.front.issuer.value
    if organ then
      for match in doc:find("向(?P<at>[^，。；、]{2,30}?局)申请(?:行政)?复议") do
        if match.at == organ then
          report {
            at = match,
            message = "“" .. match.at .. "”是作出决定的机关，不能作为行政复议机关，一般应当向本级人民政府申请行政复议。",
          }
        end
      end
    end
  end,
}

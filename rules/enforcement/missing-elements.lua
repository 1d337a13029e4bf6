-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

-- What each kind of decision must state; the means of redress have a rule of their own.
local fine = { when = "罚款", words = "缴|交纳|交至|当场收缴|代收|支付|存入|汇入", name = "罚款的履行方式和期限" }
local party = { words = "住所|住址|地址|经营场所|营业场所|居住地|户籍地|住(?:本|青|于)|联系地址|驾驶证", name = "当事人的地址", early = true }
local lists = {
  penalty = {
    party,
    { words = "证据|笔录|照片|检验报告|检测报告|鉴定|证实|证明|票据|视频|影像|监控", name = "认定事实的证据" },
    { words = "《[^》]+》[^。；]{0,12}第|依据《|依照《|根据《", name = "处罚的依据" },
    fine,
  },
  seizure = {
    party,
    { words = "依据|依照|根据", name = "查封、扣押的依据" },
    { words = "期限|自[^。；]{0,24}(?:至|起)|{numeral}(?:日|天)", name = "查封、扣押的期限" },
    { words = "清单|{numeral}(?:件|个|台|箱|袋|瓶|公斤|千克|辆|套|间|处|吨|批|盒|斤|只|条|部)", name = "查封、扣押物的名称、数量" },
  },
  execution = {
    party,
    { words = "《[^》]+》[^。；]{0,12}第|依据《|依照《|根据《", name = "强制执行的依据" },
    { words = "[0-9]月[0-9]{1,2}日|{numeral}日(?:内|后)|时间|时起", name = "强制执行的时间" },
    { words = "拍卖|划拨|拆除|代履行|抵缴|方式|恢复原状|清除|排除|加处", name = "强制执行的方式" },
  },
}

local function list_for(doc)
  if case.punishes(doc) then return lists.penalty, "决定书" end
  if case.titled(doc, "(?:查封|扣押)[^告]*决定书") and not case.titled(doc, "解除|延长|延期") then
    return lists.seizure, "查封、扣押决定书"
  end
  if case.titled(doc, "强制执行决定书|强制拆除决定书") then return lists.execution, "强制执行决定书" end
end

return rule {
  title      = "决定书缺少法定载明事项",
  why        = "处罚、查封扣押和强制执行决定书必须载明的事项由法律逐项列明，缺一项，当事人无法知道为何受罚、如何履行。",
  severity   = "error", confidence = "likely",
  applies    = { kind = { "penalty", "coercion" } },
  basis      = {
    "行政处罚法@2021-01-22 第五十九条第一款",
    "行政强制法@2011-06-30 第二十四条第二款",
    "行政强制法@2011-06-30 第三十七条第二款",
  },
  since      = "0.1",
  tags       = { "elements" },
  suggest    = "补充缺少的事项后重新制作；已经送达的，依法更正或者重新作出。",
  examples   = {
    { bad  = "⟦青石县市场监督管理局行政处罚决定书⟧\n当事人：柳青，住所青石县河西路8号。\n以上事实有现场笔录为证。依据《中华人民共和国价格法》第四十二条，决定罚款五千元。\n2026年10月20日" },
    { bad  = "⟦青石县市场监督管理局行政处罚决定书⟧\n当事人：柳青\n依据《中华人民共和国价格法》第四十二条，决定罚款五千元，自收到之日起十五日内到青石县农村商业银行缴纳。\n2026年10月20日" },
    { bad  = "⟦青石县市场监督管理局查封决定书⟧\n当事人：柳青，住所青石县河西路8号。\n依据《中华人民共和国食品安全法》第一百一十条，决定查封加工场所一间。", kind = "coercion" },
    { bad  = "⟦青石县市场监督管理局行政处罚决定书⟧\n当事人：柳青\n以上事实有现场笔录为证。依据《中华人民共和国价格法》第四十二条，决定罚款五千元，自收到之日起十五日内到青石县农村商业银行（地址：青石县河西路6号）缴纳。\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青，住所青石县河西路8号。\n以上事实有现场笔录为证。依据《中华人民共和国价格法》第四十二条，决定罚款五千元，自收到之日起十五日内到青石县农村商业银行缴纳。\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳青，住所青石县河西路8号。\n以上事实有现场笔录为证。依据《中华人民共和国价格法》第四十二条，决定给予警告。\n2026年10月20日" },
    { good = "青石县市场监督管理局当场行政处罚决定书\n当事人：柳青\n决定给予警告。" },
    { good = "青石县市场监督管理局查封决定书\n当事人：柳青，住所青石县河西路8号。\n依据《中华人民共和国食品安全法》第一百一十条，决定查封加工场所一间，期限三十日。", kind = "coercion" },
    { good = "青石县市场监督管理局解除查封决定书\n当事人：柳青\n决定解除查封。", kind = "coercion" },
    { good = "青石县城市管理局强制执行决定书\n当事人：柳青，住址：青石县河西路8号。\n依据《中华人民共和国行政强制法》第三十七条，决定于2026年10月20日拍卖扣押的物品抵缴罚款。", kind = "coercion" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：青石县老街粮油店，经营地址：青石县河西路8号。\n以上有票据、照片证明。依照《中华人民共和国价格法》第四十二条，决定罚款五千元，限十五日内持缴款码缴清。\n2026年10月20日" },
    { good = "青石县市场监督管理局行政处罚决定书\n被处罚人：柳青，现住青石县河西路8号。\n上述事实有检验报告佐证。根据《中华人民共和国价格法》第四十二条，决定没收违法所得五千元。\n2026年10月20日" },
  },
  check = function(doc, report)
    local list, name = list_for(doc)
    if not list then return end
    local body, missing = case.body(doc), {}
    local start = case.decides_at(doc)
    local head = start and start > body.first and doc:part(body, 0, start - body.first) or body
    for _, part in ipairs(list) do
      local where = part.early and head or body
      if not (part.when and not doc:has(part.when, body)) and not doc:has(part.words, where) then
        missing[#missing + 1] = part.name
      end
    end
    if #missing > 0 then
      report(doc.front.title, name .. "没有载明：" .. table.concat(missing, "、") .. "。")
    end
  end,
}

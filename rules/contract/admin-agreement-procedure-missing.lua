-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local procedure = "(?:经|已|由)[^，。；]{0,20}(?:批准|审批|同意|核准)|批复|可行性(?:研究|论证)|评估报告|物有所值|公开招标|竞争性(?:谈判|磋商)|公开竞争"
  .. "|合法性审(?:查|核)|听证|征收(?:决定|公告)|中标通知书|实施方案|集体研究"

return rule {
  title      = "行政协议没有写明批准、评估等程序",
  why        = "行政协议是否合法，要看职权、程序和依据；没有写明批准、竞争程序、征收决定的，效力和以后的履行都容易被质疑。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "最高人民法院关于审理行政协议案件若干问题的规定@2019-11-27 第十一条第一款",
    "国有土地上房屋征收与补偿条例@2011-01-21 第二十五条第一款",
  },
  triggers   = { "特许经营", "政府和社会资本", "PPP", "征收", "拆迁", "搬迁", "补偿" },
  since      = "0.1",
  suggest    = "写明程序依据和文号，将批复、评估报告、合法性审查意见列为附件。",
  examples   = {
    { bad  = "⟦城市供水特许经营协议⟧\n甲方：青石县住房和城乡建设局\n乙方：云岭水务有限公司\n第一条 甲方授予乙方供水特许经营权。\n第二条 期限三十年。\n第三条 期满移交。" },
    { good = "城市供水特许经营协议\n甲方：青石县住房和城乡建设局\n乙方：云岭水务有限公司\n第一条 乙方经公开招标取得特许经营权，实施方案已经县人民政府批准。\n第二条 期限三十年。\n第三条 期满移交。" },
    { good = "品牌特许经营合同\n甲方：云岭青禾餐饮管理有限公司\n乙方：柳青\n第一条 甲方许可乙方使用商标。\n第二条 期限三年。\n第三条 加盟费五万元。" },
    { good = "房屋征收补偿协议\n甲方：青石县住房和城乡建设局\n乙方：柳青\n第一条 依据征收决定订立本协议。\n第二条 补偿款五十万元。\n第三条 一式三份。" },
  },
  check = function(doc, report)
    local kind = contract.one_of(doc, { "concession", "expropriation" })
    if not kind or not contract.whole(doc) then return end
    if not contract.organ(doc) or doc:has(procedure) then return end
    report(doc.front.title, kind == "expropriation" and "协议没有写明作为依据的征收决定或者公告。"
      or "协议没有写明批准、评估和竞争程序的依据。")
  end,
}

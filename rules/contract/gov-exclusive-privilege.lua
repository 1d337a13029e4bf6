-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local privileges = {
  "(?:独家|排他|独占|唯一)[^，。；]{0,10}(?:经营|运营|供应|收集|清运|处置|开发|实施|服务|采购|承接)(?:权|资格)?",
  "(?:必须|一律|均须|均应|只能)[^，。；]{0,10}(?:采购|使用|购买|委托|选用)[^，。；]{0,4}(?:乙方|丙方)",
  "(?:其他|外地)(?:任何)?(?:企业|单位|供应商|经营者)(?:均)?(?:不得|不准|禁止)[^，。；]{0,12}",
}
local lawful = "公开(?:招标|竞争|招募)|招标|竞争性(?:谈判|磋商)|单一来源|批准文号|特许经营(?:实施方案|批复)|经[^，。；]{0,10}批准"

return rule {
  title      = "政府合同授予排他经营权或者指定交易",
  why        = "违法授予特许经营权、限定购买指定经营者的商品服务、排斥其他经营者的，属于滥用行政权力排除、限制竞争。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "公平竞争审查条例@2024-06-06 第八条", "反垄断法@2022-06-24 第三十九条", "反垄断法@2022-06-24 第四十条",
  },
  since      = "0.1",
  triggers   = { "独家", "排他", "独占", "唯一", "必须", "一律", "均", "只能", "其他", "外地" },
  suggest    = "删除排他和指定的内容；确需特许经营的，履行公开竞争程序，写明依据、范围和期限。",
  examples   = {
    { bad  = "建筑垃圾处置合作协议\n甲方：青石县人民政府\n乙方：云岭青禾环保有限公司\n第一条 全县建筑垃圾由乙方⟦独家清运⟧。" },
    { bad  = "建筑垃圾处置合作协议\n甲方：青石县城市管理局\n乙方：云岭青禾环保有限公司\n第一条 各施工单位⟦必须委托乙方⟧清运。" },
    { good = "建筑垃圾处置合作协议\n甲方：青石县人民政府\n乙方：云岭青禾环保有限公司\n第一条 乙方经公开招标取得独家清运资格，期限三年。" },
    { good = "经销合同\n甲方：云岭重工有限公司\n乙方：青石恒力贸易有限公司\n第一条 甲方授予乙方独家经营权。" },
    { good = "建筑垃圾处置合作协议\n甲方：青石县人民政府\n乙方：云岭青禾环保有限公司\n第一条 甲方不授予乙方独家经营权，不要求施工单位必须委托乙方。" },
    { good = "软件采购合同\n甲方：青石县教育局\n乙方：云岭青禾科技有限公司\n第一条 乙方派驻的人员必须使用甲方的账号。" },
  },
  check = function(doc, report)
    if not contract.organ(doc) then return end
    for _, pattern in ipairs(privileges) do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        if not doc:negated(match) and not doc:quoted(match) and not doc:has(lawful, sentence)
            and not doc:has("知识产权|著作权|专利|软件|许可使用|保密", sentence)
            and not doc:has("(?:不得|不|未)(?:要求|授予|享有|设定|指定)", sentence)
            and not (doc:has("^(?:其他|外地)", match) and not doc:has("经营|从事|进入|参与|清运|承接|运营", sentence)) then
          report(match, "“" .. match.text .. "”可能违法设置排他经营权或者限定交易。")
        end
      end
    end
  end,
}

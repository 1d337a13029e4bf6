-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local whole = "(?:可以?|有权|同意|允许)[^，。；]{0,12}(?:(?:全部|整体)[^，。；]{0,8}(?:转包|分包|转让|转委托|外包)|(?:转包|分包|转让|转委托|外包)[^，。；]{0,6}(?:全部|整体))(?:给[^，。；]{1,10})?"

return rule {
  title      = "中标、成交项目可以整体转让",
  why        = "中标人、成交供应商应当自己履行合同，分包须经采购人同意；把合同义务全部交给他人，采购程序选定的主体就落空了。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "政府采购法@2014-08-31 第四十八条第一款", "招标投标法@2017-12-27 第四十八条第一款" },
  since      = "0.2",
  triggers   = { "转包", "分包", "转让", "转委托", "外包" },
  suggest    = "改为供应商不得转让合同；确需分包的，限于非主体、非关键性部分，并经采购人书面同意。",
  examples   = {
    { bad  = "政府采购合同\n甲方（采购人）：青石县第二中学\n乙方（供应商）：云岭启明教育装备有限公司\n第一条 货物数量和单价见清单。\n第二条 乙方⟦可以将本合同全部义务转包给第三方履行⟧，并向甲方备案。" },
    { bad  = "物业服务合同\n甲方：青石县档案馆\n乙方：云岭青禾物业有限公司\n第一条 乙方为中标人。\n第二条 甲方⟦同意乙方将服务整体转让给他人⟧。" },
    { good = "政府采购合同\n甲方（采购人）：青石县第二中学\n乙方（供应商）：云岭启明教育装备有限公司\n第一条 货物数量和单价见清单。\n第二条 乙方不得将本合同全部或者部分转让给他人。" },
    { good = "政府采购合同\n甲方（采购人）：青石县第二中学\n乙方（供应商）：云岭启明教育装备有限公司\n第一条 货物数量和单价见清单。\n第二条 经甲方书面同意，乙方可以将安装工作分包给第三方。" },
    { good = "办公设备采购合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 货物数量和单价见清单。\n第二条 乙方可以将本合同全部义务转让给其子公司。" },
    { good = "校舍施工合同\n甲方：青石县第二中学\n乙方：云岭城建有限公司\n第一条 乙方为中标人，工期六十日，工程款按进度支付。\n第二条 乙方可以将全部工程转包给他人。" },
  },
  check = function(doc, report)
    -- Works have stricter rules of their own.
    if contract.one_of(doc, { "construction", "subcontract", "equity", "land" }) then return end
    if not contract.is(doc, "procurement") and not doc:has("中标|成交(?:人|供应商|通知书)|政府采购") then return end
    for match in doc:find(whole) do
      local sentence = doc:sentence_at(match) or match
      if not doc:quoted(match) and not doc:negated(match) and not doc:has("不得|禁止|严禁|债权|应收账款", sentence) then
        report(match, "“" .. match.text .. "”把中标（成交）项目的合同义务整体转给他人。")
      end
    end
  end,
}

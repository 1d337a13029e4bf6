-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "使用了没有约定身份的当事人",
  why        = "首部没有写明为何人的一方在正文中承担义务，义务无人履行。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "民法典@2020-05-28 第四百七十条第一款第（一）项" },
  since      = "0.1",
  triggers   = { "丙方", "丁方", "戊方", "人应", "人须", "人有权", "人负责", "人不得" },
  suggest    = "在首部写明该方的名称，或者改为已约定的称谓。",
  examples   = {
    { bad  = "施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 乙方负责施工。\n第二条 ⟦发包人⟧应当按月支付进度款。" },
    { good = "施工合同\n甲方（发包人）：青石县第二中学\n乙方：云岭城建工程有限公司\n第二条 发包人应当按月支付进度款。" },
    { good = "施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第二条 甲方作为发包人，发包人应当按月支付进度款。" },
    { bad  = "借款合同\n甲方：云岭青禾科技有限公司\n乙方：柳青\n第一条 甲方向乙方提供借款。\n第二条 ⟦丙方⟧对乙方债务承担连带责任。" },
    { good = "借款合同\n甲方：云岭青禾科技有限公司\n乙方：柳青\n丙方（保证人）：江舟\n第二条 丙方对乙方债务承担连带责任。" },
    { good = "借款合同\n甲方：云岭青禾科技有限公司\n乙方：柳青\n第二条 本合同由甲乙双方履行。" },
  },
  check = function(doc, report)
    local known, count = {}, 0
    for _, party in ipairs(doc:parties()) do
      known[party.role], count = true, count + 1
      for _, alias in ipairs(party.aliases) do known[alias] = true end
    end
    if count < 2 then return end
    for _, role in ipairs { "丙方", "丁方", "戊方" } do
      local match = doc:first("(?P<at>" .. role .. ")[^。；]{0,20}(?:应|须|有权|负责|承担|支付|提供|保证)")
      if match and not known[role] and not doc:has(role .. "(?:（[^（）]*）)?(?:：|是指|为)", nil)
          and not doc:quoted(match) then
        report(match.spans.at, "正文由“" .. role .. "”承担义务，首部没有写明其为何人。")
      end
    end
    -- Two systems of naming without a link: 发包人 in the text, only 甲方 in the head.
    if not (known["甲方"] and known["乙方"]) then return end
    for _, role in ipairs { "发包人", "承包人", "出租人", "承租人", "出卖人", "买受人", "委托人", "受托人", "出借人", "借款人" } do
      if not known[role] and doc:has(role, nil) then
        local match = doc:first("(?:^|[ \\n，。；：])(?P<at>" .. role .. ")(?:应当?|须|有权|负责|不得)")
        if match and not doc:quoted(match) and not doc:has(role .. "(?:）|：|”|是指|（)|(?:简称|作为|即)“?" .. role) then
          report {
            at = match.spans.at, severity = "warning",
            message = "首部只有甲方、乙方，正文使用“" .. role .. "”，没有写明是哪一方。",
          }
          return
        end
      end
    end
  end,
}

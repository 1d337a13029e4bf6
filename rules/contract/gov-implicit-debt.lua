-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local patterns = {
  "由[^，。；]{0,14}(?:人民政府|管委会|财政局|管理委员会)[^。；]{0,24}?(?:回购|兜底|补足|代偿)",
  "由(?:[省市县区镇乡]|本级|同级){1,2}(?:级)?财政[^，。；]{0,8}(?:补足|兜底|代偿|回购)",
  "(?:人民政府|管委会|财政局|管理委员会)[^，。；]{0,6}(?:承诺|保证)[^。；]{0,20}?(?:回购|最低收益|固定回报|保底|偿还)",
  "(?:协调|安排|以|用)[^，。；]{0,6}财政(?:性)?资金[^，。；]{0,16}(?:兜底|补足|代偿|偿还)",
}
-- By an organ that the contract calls otherwise: 招商方按照建设成本上浮20%回购.
local buys = "[^。；]{0,16}?(?P<at>(?:按照?|以)[^，。；]{0,14}(?:成本|本金|造价|投资额|原价)[^，。；]{0,10}(?:回购|收购))"

return rule {
  title      = "政府承诺回购、保底或者兜底",
  why        = "地方政府除发行债券外不得举借债务，不得为他人债务提供担保；承诺回购、保底收益属于变相举债。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "预算法@2018-12-29 第三十五条第三款", "预算法@2018-12-29 第三十五条第四款" },
  since      = "0.1",
  triggers   = { "回购", "兜底", "补足", "代偿", "最低收益", "固定回报", "保底", "偿还", "收购" },
  suggest    = "删除保底、回购、兜底的承诺，改为按绩效付费并履行预算和审批程序。",
  examples   = {
    { bad  = "供水量不足的部分⟦由县财政补足⟧。" },
    { good = "供水价格由县价格主管部门核定。" },
    { good = "县财政按照考核结果支付运营补贴。" },
    { bad  = "合作期满后，⟦由青石县人民政府按投资本金年化8%回购⟧项目公司股权。" },
    { good = "政府方不得承诺回购，青石县人民政府不承担投资损失。" },
    { good = "由青石县人民政府按考核结果支付纳入预算的运营补贴。" },
    { bad  = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 厂房由投资方建设，招商方自第三年起⟦按照建设成本上浮20%回购⟧。\n第二条 期限五年。" },
    { good = "项目入园协议\n招商方：云岭市西山区人民政府\n投资方：云岭锂源新能源股份有限公司\n第一条 厂房由投资方建设，期满后由投资方按照建设成本处置。\n第二条 期限五年。" },
    { good = "设备采购合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 设备交付五年后，甲方按照投资额的20%回购。" },
  },
  check = function(doc, report)
    local told = {}
    local function tell(at, sentence)
      if told[at.text] and sentence.span.first == told[at.text] then return end
      told[at.text] = sentence.span.first
      if doc:has("不(?:得|作|予|承诺|提供)|禁止", sentence) or doc:quoted(at) or doc:negated(at) then return end
      report(at, "“" .. at.text .. "”属于违规举债或者变相担保。")
    end
    for _, pattern in ipairs(patterns) do
      for match in doc:find(pattern) do tell(match, doc:sentence_at(match) or match) end
    end
    local who = contract.organ_words(doc)
    for match in doc:find((who or "(?:招商方|政府方|实施机构)") .. buys) do
      tell(match.spans.at, doc:sentence_at(match) or match)
    end
  end,
}

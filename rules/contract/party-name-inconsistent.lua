-- SPDX-License-Identifier: GPL-3.0-or-later
local function plain(name)
  return (re.gsub(re.gsub(name, "（[^）]*）", ""), "[ ，。：]", ""))
end

return rule {
  title      = "当事人名称前后不一致",
  why        = "同一方在首部和签署处使用不同的名称，受合同约束的主体不明确。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百七十条第一款第（一）项",
    "民法典@2020-05-28 第四百九十条第一款",
  },
  since      = "0.1",
  suggest    = "与营业执照或者登记证书逐字核对，全文统一；确有更名的，写明更名情况并附证明。",
  examples   = {
    { bad  = "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方提供设备。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：⟦云岭清禾科技有限公司⟧" },
    { good = "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司（以下简称青禾公司）\n第一条 青禾公司向甲方提供设备。\n甲方（盖章）：青石县图书馆\n乙方（盖章）：云岭青禾科技有限公司" },
    { good = "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方提供设备。\n甲方（盖章）：\n乙方（盖章）：" },
    { good = "采购合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 乙方向甲方提供设备。\n甲方（签章）：青石县图书馆（盖章）\n乙方（签章）：云岭青禾科技有限公司 （盖章）" },
  },
  check = function(doc, report)
    for _, party in ipairs(doc:parties()) do
      if party.name and party.name.value ~= "" then
        local name = plain(party.name.value)
        for _, mention in ipairs(party.mentions) do
          local other = plain(mention.value)
          if other ~= "" and other ~= name and utf8.len(other) > 3 then
            report {
              at = mention,
              message = party.role .. "的名称前后不一致：首部为“" .. name .. "”，此处为“" .. other .. "”。",
              related = { { at = party.name, note = "首部名称" } },
            }
          end
        end
      end
    end
  end,
}

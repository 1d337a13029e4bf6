-- SPDX-License-Identifier: GPL-3.0-or-later
local case = lib("case")

local goods = "(?:物品|工具|设备|产品|商品|财物|车辆|原料|原材料|器具|货物|香烟|药品|食品)"

return rule {
  title      = "没收财物没有写明名称、数量",
  why        = "处罚的种类和内容应当明确；没收哪些财物、多少，没有写明也没有清单的，无法执行，也无法核对处理。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "penalty" },
  basis      = {
    "行政处罚法@2021-01-22 第五十九条第一款第（三）项",
    "行政处罚法@2021-01-22 第七十四条第一款",
  },
  since      = "0.1",
  tags       = { "confiscation" },
  triggers   = { "没收" },
  suggest    = "写明没收财物的名称、规格、数量，或者附没收物品清单。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书\n本局决定：⟦没收违法经营的工具、设备⟧，罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：没收违法经营的电子秤三台，罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：没收违法经营的工具、设备（详见没收物品清单），罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n该条规定，可以没收违法经营的工具、设备。\n本局决定：罚款五千元。" },
    { good = "青石县市场监督管理局行政处罚决定书\n本局决定：没收违法所得三千元。" },
  },
  check = function(doc, report)
    if not case.punishes(doc) or doc:has("清单") then return end
    local start = case.decides_at(doc)
    for hit in doc:find("(?P<at>没收[^，。；0-9]{0,20}?" .. goods .. "(?:、" .. goods .. ")*)[^。；]{0,20}") do
      if start and hit.span.first >= start and not doc:has("{numeral}(?:件|个|台|箱|袋|瓶|公斤|千克|辆|套|吨|批|盒|斤|只|条|部|份|册|支|桶)", hit)
        and not doc:quoted(hit) and not doc:negated(hit) and not doc:has("可以没收|规定", hit) then
        report(hit.spans.at, "没有写明没收财物的数量，也没有附清单。")
        return
      end
    end
  end,
}

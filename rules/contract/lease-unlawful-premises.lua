-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local let = "(?P<at>(?:尚)?未(?:取得|办理)[^，。；]{0,8}规划许可证?的[^，。；]{0,20}(?:部分|房屋|建筑|库房|厂房|房间))[^，。；不]{0,10}(?:出租|租给)"
local illegal = "(?:租赁物|房屋|商铺|厂房)[^。；]{0,16}(?:系|为|属于?)(?P<at>违章建筑|违法建筑|临时建筑|(?:尚)?未(?:取得|办理)[^，。；]{0,8}规划许可证?)"

return rule {
  title      = "租赁物违法或者住房租赁的要求不符",
  why        = "没有取得建设工程规划许可证的房屋和未经批准的临时建筑，其租赁合同无效。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "住房租赁条例@2025-07-16 第七条第二款", "住房租赁条例@2025-07-16 第九条第一款第（三）项",
    "住房租赁条例@2025-07-16 第十条", "住房租赁条例@2025-07-16 第十二条第二款",
    "最高人民法院关于审理城镇房屋租赁合同纠纷案件具体应用法律若干问题的解释@2020-12-29 第二条",
    "最高人民法院关于审理城镇房屋租赁合同纠纷案件具体应用法律若干问题的解释@2020-12-29 第三条第一款",
  },
  since      = "0.1",
  triggers   = { "租" },
  suggest    = "核实权属和规划手续，只出租可以居住的房间；押金的返还时间和扣减情形逐项写明，进入房屋和腾退按法定条件。",
  examples   = {
    { good = "住房租赁合同\n第一条 甲方出租南卧室一间，阳台由双方共用。" },
    { bad  = "住房租赁合同\n第一条 甲方将⟦阳台隔间出租给乙方居住⟧。" },
    { bad  = "住房租赁合同\n第一条 ⟦甲方可以随时进入房屋检查⟧。" },
    { bad  = "住房租赁合同\n第一条 乙方欠租的，甲方有权⟦停水停电⟧。" },
    { good = "住房租赁合同\n第一条 甲方出租北卧室一间，附带阳台和厨房的使用。\n第二条 押金在退租交接后七日内返还，仅可以扣减损坏物品的维修费。" },
    { good = "住房租赁合同\n第一条 甲方不得随时进入房屋，确需维修的应当经乙方同意。" },
    { good = "住房租赁合同\n第一条 甲方不得停水停电。" },
    { good = "车库租赁合同\n第一条 甲方将地下车库出租给乙方停放车辆。" },
    { good = "住房租赁合同\n第一条 供电部门检修停电的，甲方应当及时通知。" },
    { bad  = "乙方知悉该房屋系⟦临时建筑⟧，自愿承租。" },
    { good = "甲方保证该房屋不属于违章建筑。" },
    { good = "乙方不得在租赁物内搭建临时建筑。" },
    { bad  = "民宿用房租赁合同\n第二条 ⟦未取得建设工程规划许可的后院加建部分⟧一并出租。" },
    { good = "民宿用房租赁合同\n第二条 未取得建设工程规划许可的后院加建部分不在出租范围，由甲方自行拆除。" },
    { good = "民宿用房租赁合同\n第二条 乙方不得将未取得规划许可的房屋转租给他人。" },
  },
  check = function(doc, report)
    for _, pattern in ipairs { illegal, let } do for match in doc:find(pattern) do
      if not doc:quoted(match) and not doc:negated(match)
          and not doc:has("(?:不|非)(?:系|是|为|属于?)|不得|承诺|保证|已经?批准", doc:sentence_at(match) or match) then
        report(match.spans.at, "租赁物“" .. match.at .. "”，租赁合同可能无效。")
      end
    end end
    if not contract.titled(doc, "租赁|出租|租房") then return end
    local housing = contract.titled(doc, "住房|住宅|公寓|租房|民房") or doc:has("(?:用于|供)[^，。；]{0,6}居住|居住使用")
    local room = housing and doc:first("(?:将|出租)[^。；]{0,40}?(?P<at>(?:厨房|卫生间|阳台|过道|地下储藏室|储藏室|车库)[^，。；]{0,8}(?:出租|租给|居住)[^，。；]{0,8})")
    if room and not doc:negated(room) and not doc:quoted(room) then
      report { at = room.spans.at, severity = "error", message = "“" .. room.at .. "”：非居住空间不得单独出租用于居住。" }
    end
    local entry = doc:first("(?:出租人|出租方|甲方)(?:有权|可以?)?(?:随时|不经(?:承租人|乙方)同意)[^，。；]{0,6}进入[^，。；]{0,8}")
    if entry and not doc:negated(entry) then
      report { at = entry, severity = housing and "error" or "warning", message = "“" .. entry.text .. "”：出租人不得擅自进入租赁住房。" }
    end
    local force = doc:first("(?:出租人|出租方|甲方)[^，。；]{0,6}(?:有权|可以?)[^，。；]{0,10}?(?P<at>停(?:止)?(?:供)?水(?:、)?(?:停)?(?:供)?电|断水断电|更换门锁|换锁|强制(?:腾退|清退)|强行(?:腾退|清退))")
    if force and not doc:negated(force) then
      report {
        at = force.spans.at, severity = housing and "error" or "warning",
        message = "以“" .. force.at .. "”催收租金或者迫使腾退，属于非法方式。",
      }
    end
    local deposit = housing and doc:first("押金[^。；]{0,30}(?:由(?:出租人|甲方)(?:自行)?决定扣减|(?:出租人|甲方)有权(?:自行)?决定[^，。；]{0,6}(?:扣减|退还))")
    if deposit and not doc:negated(deposit) then
      report(deposit, "押金的返还时间和扣减情形应当在合同中写明，不能由出租人决定。")
    end
  end,
}

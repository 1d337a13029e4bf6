-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")

local personal = "个人信息|客户信息|用户(?:个人)?(?:信息|数据)|会员信息|学生信息|患者信息|住户信息|居民信息|身份证号码?、?(?:手机|电话)"
  .. "|(?:会员|客户|用户|患者|学生|员工|居民|住户|业主|乘客)的(?:姓名|手机|电话|身份证|联系方式|病历)"
local entrusts = "(?:将|把|向|由|委托)[^。；\\n]{0,40}(?:" .. personal .. ")[^。；\\n]{0,30}(?:交由|提供给|委托|移交|导入|交给|给)?[^。；]{0,10}(?:处理|录入|分析|统计|清洗|开展|存储|运维|外呼|加工|管理)"
  .. "|委托[^。；]{0,16}处理[^。；]{0,10}(?:" .. personal .. ")"
  .. "|乙方[^。；]{0,16}(?:处理|收集|存储|录入|整理)[^。；]{0,16}(?:" .. personal .. ")"

return rule {
  title      = "委托处理个人信息缺少法定约定",
  why        = "委托处理个人信息的，应当约定目的、期限、方式、种类、保护措施和双方的权利义务；终止后应当返还或者删除，不得保留。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "个人信息保护法@2021-08-20 第二十一条第一款", "个人信息保护法@2021-08-20 第二十一条第二款",
    "网络数据安全管理条例@2024-09-24 第十二条第一款",
  },
  since      = "0.1",
  triggers   = { "信息", "用户", "客户", "身份证", "会员", "姓名", "手机" },
  suggest    = "补充处理目的、期限、方式、信息种类、保护措施、返还或者删除、监督和转委托的约定。",
  examples   = {
    { bad  = "外呼服务合同\n第一条 甲方⟦将客户信息交由乙方开展外呼⟧服务，乙方应当妥善保管。" },
    { bad  = "回访服务合同\n第一条 乙方处理客户信息的目的为售后回访，期限为一年，方式为电话，种类为姓名和电话。\n第二条 乙方采取加密措施，甲方每年监督检查。\n第三条 合同终止后乙方可以⟦保留客户信息⟧。" },
    { good = "回访服务合同\n第一条 甲方将客户信息交由乙方开展回访，处理目的为售后回访，期限为一年，处理方式为电话，信息种类为姓名和电话。\n第二条 乙方采取加密等保护措施，合同终止后三十日内删除，未经同意不得转委托，甲方每年监督检查一次。" },
    { bad  = "销售分析合同\n第一条 甲方⟦委托乙方对会员的姓名、手机号码、购买记录进行统计分析⟧，期限为一年。" },
    { good = "销售分析合同\n第一条 甲方委托乙方对各门店的销售金额、商品种类进行统计分析，期限为一年。" },
    { good = "设备采购合同\n第一条 双方对因履行合同知悉的客户信息保密。" },
    { good = "回访服务合同\n第一条 乙方不得处理甲方的客户信息。" },
    { good = "系统维护合同\n第一条 乙方在脱敏环境中维护，不接触个人信息。" },
    { good = "软件采购合同\n第一条 系统应当能够对会员的姓名、手机号码进行加密显示。" },
  },
  check = function(doc, report)
    local keeps = doc:first("(?:可以?|有权)[^，。；]{0,6}(?P<at>(?:保留|留存|继续使用)[^，。；]{0,8}(?:" .. personal .. "))")
    if keeps and not doc:negated(keeps) and doc:has("终止|期满|解除|届满", doc:sentence_at(keeps) or keeps) then
      report(keeps.spans.at, "委托终止后受托人不得保留个人信息，此处约定可以“" .. keeps.at .. "”。")
    end
    local cause
    for match in doc:find(entrusts) do
      if not cause and not doc:negated(match) and not doc:quoted(match)
          and not doc:has("不得|不接触|脱敏|匿名|泄露|保密", match) then
        cause = match
      end
    end
    if not cause then return end
    local lacks = contract.missing(doc, {
      { "处理目的", "目的|用于|用途" }, { "处理期限", "期限|期间|终止后|届满" },
      { "处理方式", "处理方式|方式" }, { "个人信息种类", "种类|类型|包括|姓名" },
      { "保护措施", "措施|加密|安全" }, { "返还或者删除", "删除|返还|销毁|保留|留存|继续使用" },
      { "监督", "监督|检查|审计" },
    })
    if #lacks >= 2 then
      report(cause, "委托处理个人信息没有约定" .. contract.listed(lacks) .. "。")
    elseif #lacks == 1 then
      report { at = cause, severity = "warning", message = "委托处理个人信息没有约定" .. lacks[1] .. "。" }
    end
  end,
}

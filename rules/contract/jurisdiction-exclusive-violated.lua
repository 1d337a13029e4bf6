-- SPDX-License-Identifier: GPL-3.0-or-later
local contract = lib("contract")
local places = lib("places")

local home = "(?P<at>(?:甲方|乙方|出租人|承租人|发包人|承包人|发包方|承包方|原告|被告|守约方)(?:的)?(?:住所地|所在地|注册地|户籍地)[^，。；]{0,8}人民法院)(?:管辖|起诉|提起|诉讼|解决|裁决)?"
local site = "(?:坐落(?:于|在)?|位于|地址为|工程地点|建设地点|施工地点|项目地点|房屋地址|土地位置)(?:：|为|在)?(?P<place>[^，。；\\n]{3,40})"

-- Which cases follow the land, and how the contract is called.
local function bound(doc)
  if contract.one_of(doc, { "lease", "housing-lease" }) and contract.titled(doc, "房|厂|商铺|场地|门面|仓库|写字楼|铺|住宅|用房") then
    return "房屋租赁"
  elseif contract.works(doc) or contract.is(doc, "subcontract") and contract.titled(doc, "施工|工程") then
    return "建设工程施工"
  elseif contract.is(doc, "rural-land") then
    return "农村土地承包"
  end
  return nil
end

return rule {
  title      = "管辖约定违反专属管辖",
  why        = "房屋租赁、建设工程施工、农村土地承包合同纠纷按照不动产纠纷，由不动产所在地人民法院专属管辖，另行约定的无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民事诉讼法@2023-09-01 第三十四条第一款第（一）项", "民事诉讼法@2023-09-01 第三十五条",
    "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释@2022-04-02 第二十八条第二款",
  },
  since      = "0.1",
  triggers   = { "人民法院" },
  suggest    = "改为由房屋（工程、土地）所在地人民法院管辖，或者改选仲裁。",
  examples   = {
    { bad  = "房屋租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 房屋坐落于青石县光明路6号。\n第二条 因本合同发生争议，由⟦云岭市东湖区人民法院⟧管辖。" },
    { bad  = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 工程地点：青石县文昌路1号。\n第二条 因本合同发生争议，向⟦乙方住所地人民法院⟧起诉。" },
    { good = "房屋租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 房屋坐落于青石县光明路6号。\n第二条 因本合同发生争议，由青石县人民法院管辖。" },
    { good = "房屋租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 房屋坐落于青石县光明路6号。\n第二条 因本合同发生争议，由房屋所在地人民法院管辖。" },
    { good = "设备租赁合同\n甲方：云岭重工有限公司\n乙方：柳青\n第一条 挖掘机存放于青石县光明路6号。\n第二条 因本合同发生争议，由甲方住所地人民法院管辖。" },
    { good = "教学楼工程施工合同\n甲方：青石县第二中学\n乙方：云岭城建工程有限公司\n第一条 工程地点：青石县文昌路1号。\n第二条 因本合同发生争议，提交云岭仲裁委员会仲裁。" },
  },
  check = function(doc, report)
    local kind = bound(doc)
    if not kind then return end
    local where = doc:first(site)
    local owner = kind == "农村土地承包" and contract.party_called(doc, "发包方|发包人|流出方|出租方|出租人|甲方")
    if owner and owner.address then
      where = { place = owner.address.folded, span = owner.address.span }
    end
    for _, court in ipairs(places.named_courts(doc)) do
      local name = places.core(court.place)
      if where and name and re.find(where.place, "[省市区县旗]")
          and not string.find(where.place, name, 1, true) then
        report {
          at = court.at, message = kind .. "纠纷由不动产所在地人民法院专属管辖，不动产位于“" .. where.place .. "”。",
          related = { { at = where, note = "不动产所在地" } },
        }
      end
    end
    local found = doc:first(home)
    if found and not doc:negated(found) and not doc:has("仲裁裁决|执行", doc:sentence_at(found) or found) then
      report {
        at = found.spans.at, severity = "warning",
        message = kind .. "纠纷由不动产所在地人民法院专属管辖，“" .. found.at .. "”不在该地的，约定无效。",
      }
    end
  end,
}

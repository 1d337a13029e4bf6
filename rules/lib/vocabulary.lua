-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words and shapes of legal Chinese, by name. In a rule's pattern {name} stands for one of these.
-- All are written for folded text and bring their own group, so they can be repeated or followed
-- by anything. They describe language only: titles, figures and dates of law belong to the corpus.

local han = "[一二三四五六七八九十百千万零两]+"
local numeral = "(?:[0-9]+(?:[.,][0-9]+)*[十百千万亿]?|" .. han .. ")"
local label = "(?:[0-9]+|[一二三四五六七八九十百零]+)"
local title = "《[^《》]{2,80}》"
local provision = "(?:第" .. label .. "条(?:之[一二三四五六七八九十])?"
  .. "(?:第" .. label .. "款)?(?:第（?" .. label .. "）?项)?)"

local function any(words)
  return "(?:" .. table.concat(words, "|") .. ")"
end

return {
  numeral = numeral,
  label = label,
  year = "(?:[0-9]{4}|[一二三四五六七八九零]{4}) ?年",
  date = "(?:(?:[0-9]{4}|[一二三四五六七八九零]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)",
  money = "(?:(?:人民币|￥)?" .. numeral .. "(?:余|多)? ?(?:万元|亿元|元))",
  duration = "(?:" .. numeral .. " ?(?:个)?(?:工作日|日|天|周|月|年|小时|学期|季度))",
  percent = "(?:" .. numeral .. " ?(?:%|‰|个百分点)|(?:百|千|万)分之" .. numeral .. ")",

  -- 《…》 with the provision that may follow it.
  title = title,
  provision = provision,
  citation = "(?:" .. title .. "(?:（[^（）]{1,40}）)?" .. provision .. "?)",
  -- A clause that rests on an instrument by name; rank told by the title's last word.
  onlaw = "(?:(?:依照|依据|根据|按照|遵照|适用|违反|执行|按)[^。；《]{0,12}"
    .. "《[^《》]*(?:法|法典|条例)》)",
  onrule = "(?:(?:依照|依据|根据|按照|遵照|适用|违反|执行|按)[^。；《]{0,12}"
    .. "《[^《》]*(?:法|法典|条例|规定|办法|规则|决定)》)",
  -- How a document calls itself.
  self = any { "本办法", "本规定", "本细则", "本通知", "本意见", "本决定", "本通告", "本公告",
    "本方案", "本措施", "本规则", "本制度", "本标准", "本指引", "本基准", "本条例", "本文件" },

  -- Who speaks with public power, as the end of its name.
  organ = any { "人民政府", "政府", "街道办事处", "管理委员会", "管委会", "行政机关",
    "主管部门", "监管部门", "管理部门", "执法部门", "有关部门", "行政部门", "\\p{Han}{1,10}局",
    "\\p{Han}{1,10}厅", "公安机关", "税务机关", "执法机关", "执法大队", "执法支队" },
  -- Whom public power meets: private parties, not offices.
  person = any { "公民", "个人", "居民", "村民", "业主", "住户", "法人", "其他组织", "企业",
    "公司", "经营者", "经营主体", "市场主体", "个体工商户", "商户", "商家", "门店", "店铺",
    "用人单位", "经营单位", "生产单位", "施工单位", "建设单位", "餐饮单位", "申请人", "当事人",
    "行为人", "相对人", "驾驶人", "从业人员", "投标人", "供应商", "工地", "摊贩", "车主",
    "养殖户", "承租人", "出租人", "物业服务人", "培训机构", "中介机构", "开发商" },
  -- What a contract calls its parties.
  party = any { "甲方", "乙方", "丙方", "丁方", "出卖人", "买受人", "卖方", "买方", "供方", "需方",
    "供货方", "供应商", "供货商", "采购人", "采购方", "需求方", "出租人", "承租人", "出租方", "承租方",
    "发包人", "承包人", "发包方", "承包方", "分包人", "建设方", "施工方", "代建人", "委托人", "受托人",
    "委托方", "受托方", "服务方", "定作人", "承揽人", "定作方", "承揽方", "出借人", "借款人", "贷款人",
    "出借方", "借款方", "保证人", "担保人", "担保方", "抵押人", "许可方", "被许可方", "许可人", "被许可人",
    "转让方", "受让方", "转让人", "受让人", "特许人", "被特许人", "加盟方", "加盟商", "经销商", "投资方",
    "合作方", "托运人", "承运人", "托运方", "承运方", "保管人", "存货人", "中介人", "用人单位", "劳动者",
    "聘任方", "受聘方", "披露方", "接收方", "出让人", "流出方", "流入方", "赠与人", "受赠人",
    "捐赠人", "捐赠方", "受赠方", "主办方", "主办单位", "参展商", "参展单位", "项目公司", "实施机构", "招商方",
    "培训机构", "学员", "会员" },
  -- Firms only, not natural persons.
  firm = any { "企业", "公司", "经营者", "经营主体", "市场主体", "个体工商户", "商户", "供应商",
    "投标人", "项目单位", "申报单位", "施工单位", "中介机构", "运营单位", "机构" },
  -- Here, as seen by the issuer.
  here = any { "本区", "本市", "本县", "本省", "本地", "本镇", "我区", "我市", "我县", "我省",
    "区内", "市内", "县内", "省内", "当地", "辖区内", "辖区", "本行政区域内", "本行政区域" },

  -- Lead-in of a list whose items are forbidden or punished: they describe wrongs, not orders.
  wrongs = "(?:(?:不得|禁止|严禁|不准)[^。；]{0,14}下列|下列(?:行为|情形|情况)之一|负面清单)",

  duty = any { "应当", "必须", "须", "应", "务必", "一律" },
  prohibition = any { "不得", "禁止", "严禁", "不准", "不许" },
  approval = any { "批准", "许可", "审批", "核准", "同意", "审核同意" },
  -- Doing business or a regulated thing, the verb after 不得 or 方可 in a licence clause.
  activity = any { "从事", "开展", "经营", "开办", "设立", "举办", "进入", "销售", "生产",
    "运输", "施工", "设置", "占用", "挖掘", "搭建", "摆设", "营业", "上岗", "承接", "投放",
    "运营", "开业", "堆放", "砍伐", "养殖", "装修", "开工", "运行", "作业", "参与", "承揽" },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local who = "(?:{person}|从业人员|经营户|业户|养殖户)[^。；]{0,24}?"

return rule {
  title = "强制入会、培训、评比或者购买指定产品、服务",
  why = "除法律、法规另有规定外，不得强制或者变相强制经营主体入会、参加评比达标、"
    .. "培训考核，也不得强制其接受指定服务。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "decision", "minutes" } },
  basis = {
    "优化营商环境条例@2019-10-22 第十七条",
    "中小企业促进法@2017-09-01 第五十五条第二款",
  },
  since = "0.1",
  tags = { "营商环境" },
  scope = "sentence",
  find = {
    who .. "(?P<at>(?:必须|应当|须|一律|全部|统一)(?:统一|全部)?(?:加入|参加)[^，。；、]{0,20}?"
      .. "(?:协会|商会|学会|联合会|评比|达标活动|收费培训|评级活动))",
    who .. "(?P<at>(?:必须|应当|须|一律|统一)(?:统一)?(?:购买|安装|订阅|投保|订购|选购)[^，。；]{0,12}?"
      .. "(?:指定|统一)的?[^，。；、]{0,10}?(?:平台|系统|软件|保险|服装|产品|设备|服务|报刊|器材))",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "(?:自愿|鼓励|引导|免费|特种作业|安全生产责任保险|交通事故责任强制保险|继续教育|工会|国家规定|"
      .. "法律、法规)",
  },
  except = {
    "negated", "restating", "quoted", "defining", "inward", "inoperative", "repealing",
  },
  message = "“{match}”以强制或者变相强制方式要求经营主体入会、参加活动或者购买服务，没有法律、法规依据。",
  suggest = "改为自愿参加，写明不收费、不与许可、检查、评优挂钩；确有依据的写明法律、法规条款。",
  examples = {
    { kind = "normative", bad = "辖区餐饮单位⟦必须加入区餐饮协会⟧并按时缴纳会费。" },
    { kind = "normative", bad = "全区网吧经营者⟦应当统一安装指定的管理软件⟧。" },
    { kind = "normative", good = "鼓励餐饮单位自愿参加区餐饮协会。" },
    { kind = "normative", good = "不得要求企业加入行业协会。" },
    { kind = "normative",
      good = "从业人员应当参加区市场监督管理局免费组织的食品安全培训。" },
    { kind = "normative", good = "各部门应当使用统一的政务协同平台。" },
  },
}

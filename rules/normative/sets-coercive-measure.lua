-- SPDX-License-Identifier: GPL-3.0-or-later
local measure = "(?:查封|扣押|扣留|暂扣|冻结|强制带离|强制传唤|强制隔离|拖移|拖离|锁定车轮)"
local measures = measure .. "(?:(?:、|或者|和)" .. measure .. ")*"
local object = "(?:场所|设施|财物|物品|车辆|工具|设备|账户|存款|人员|当事人|机具|商品|货物)"

return rule {
  title = "规范性文件设定行政强制措施",
  why = "查封、扣押、冻结、限制人身自由等强制措施只能由法律、法规设定，其他规范性文件不得设定。",
  severity = "error",
  confidence = "likely",
  applies = {
    kind = { "normative", "decision", "minutes", "regulation" },
    rank = { "normative", "department_rule", "local_rule" },
  },
  basis = { "行政强制法@2011-06-30 第十条第四款" },
  since = "0.1",
  tags = { "权限" },
  scope = "sentence",
  find = {
    "(?P<at>(?:可以|可|应当|有权|予以|先行|当场|采取|一律)(?:先行|当场|予以|采取|立即|直接)?"
      .. measures .. "(?:[^，。；、]{0,16}?" .. object .. ")?)",
    "由[^，。；]{2,12}(?P<at>予以(?:拖离|拖移|查扣|扣留))",
    "(?:，|由{organ}|并)(?P<at>(?:直接|立即)?" .. measure .. "(?:其|违法|相关|涉事)"
      .. "[^，。；、]{0,10}?" .. object .. ")",
  },
  unless = {
    "{wrongs}",
    "{onlaw}",
    "依法(?:予以|采取|实施|进行|可以|先行)?[^，。；]{0,8}" .. measure,
    "(?:可以)?依法对[^，。；]{0,30}采取",
    "(?:法律|法规)[^。；]{0,10}规定",
    "(?:人民法院|人民检察院|公安机关|司法机关|海关|法院|监察|监察委员会|金融机构|侦查)[^。；]{0,20}" .. measure,
    "(?:解除|被|已|申请|继续|提请|协助|续行)(?:依法)?[^，。；]{0,6}" .. measure,
    "(?:价格|人事|编制|资金拨付|工资|预算|指标|名额|权限|账号)[^，。；]{0,4}冻结",
    "冻结[^，。；]{0,8}(?:价格|人事|编制|指标|名额|调配|拨付|血浆|精液|胚胎)",
    "(?:暂扣|扣留)[^，。；]{0,14}(?:证|执照|证件|标志牌)(?:[，。；、]|$)",
    -- Gathering evidence of crime is not a measure of administration.
    "(?:违禁品|违禁物品|管制器具|管制物品|犯罪嫌疑|逃逸|刑事|电子数据|侦查)",
    "(?:等|强制)[^，。；]{0,8}措施(?:的|后|时)",
    -- What somebody else must not do, told as the case of a sanction.
    "(?:违反|侵占|挪用|擅自)[^。；]{0,60}" .. measure .. "[^，。；]{0,12}的，",
    "扣留(?:其|当事人)?(?:机动车)?驾驶证",
    measure .. "(?:的|后|期间|期限|决定|清单|通知|款)",
  },
  except = {
    "negated", "restating", "quoted", "defining", "inoperative", "favourable", "repealing",
  },
  message = "“{match}”属于设定行政强制措施，法律、法规以外的规范性文件不得设定。",
  suggest = "删除。有法律、法规依据的，写明依据的条款，并限于该条款规定的对象、条件和种类。",
  examples = {
    { kind = "normative", bad = "占道经营拒不改正的，城管队员⟦可以暂扣其经营工具⟧。" },
    { kind = "normative", bad = "对乱停乱放的车辆，由城管部门⟦予以拖离⟧，费用由车主承担。" },
    { kind = "normative", good = "故障车辆应当由清障单位依法予以拖离。" },
    { kind = "normative", good = "车主可以委托救援单位拖离故障车辆。" },
    { kind = "normative", bad = "对违规停放的共享单车，由街道办事处⟦先行扣押车辆⟧，运营企业限期认领。" },
    { kind = "normative",
      good = "占道经营拒不改正的，依照《清河市市容和环境卫生管理条例》第二十条的规定处理。" },
    { kind = "normative", good = "安全检查发现违禁品的，应当予以扣留并立即向公安机关报告。" },
    { kind = "normative", good = "执法人员不得扣押与案件无关的物品。" },
    { kind = "normative",
      good = "违反本办法，将合作社财产作为镇政府财产予以查封、扣押和抵债的，责令改正。" },
    { kind = "normative", good = "当事人财产已被人民法院冻结存款的，中止办理。" },
    { kind = "normative", good = "对当事人的违法物品，依法予以扣押物品并出具清单。" },
    { kind = "normative", good = "情节严重的，由原发证机关决定，可以暂扣或者吊销其清真标志牌。" },
    { kind = "normative", good = "情况紧急的，可以冻结价格平台账号的发布权限。" },
  },
}

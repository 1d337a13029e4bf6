-- SPDX-License-Identifier: GPL-3.0-or-later
local unfit = "(?:领导小组(?:办公室)?|指挥部(?:办公室)?|工作专班|专班|联席会议(?:办公室)?|协调小组|"
  .. "委员会办公室|协会|商会|有限(?:责任)?公司|(?:局|委|厅)办公室|[科股]室?)$"

return rule {
  title = "制定主体不适格",
  why = "临时机构、议事协调机构、内设机构、企业和社会团体不能以自己的名义制定对外有约束力的规范性文件。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "normative" },
  basis = {
    "地方各级人民代表大会和地方各级人民政府组织法@2022-03-11 第七十三条第（一）项",
    "行政诉讼法@2017-06-27 第五十三条第一款",
  },
  since = "0.1",
  tags = { "主体" },
  message = "制定主体不适格。",
  suggest = "改由本级人民政府或者有相应职权的主管部门制发；确系法律、法规授权的组织，附授权依据。",
  check = function(doc, report)
    local issuer = doc.front.issuer
    if not issuer or not re.find(issuer.text, unfit) then
      return
    end
    if re.find(issuer.text, "(?:人民政府办公|军事|网络安全和信息化)") then
      return
    end
    for _, sentence in ipairs(doc:sentences()) do
      if sentence.direction == "outward"
        and (sentence.modality == "duty" or sentence.modality == "prohibition") then
        report {
          at = issuer,
          message = "“" .. issuer.text .. "”不是行政主体，不具有以自己名义制定行政规范性文件的资格，"
            .. "而文件为公民、法人或者其他组织设定了义务。",
          related = { { at = sentence, note = "对外设定义务的内容" } },
        }
        return
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
关于加强网约车管理的通告

网约车经营者应当自本通告发布之日起十日内完成车辆信息登记。

⟦云岭市打击非法营运工作领导小组办公室⟧
2026年11月20日]] },
    { kind = "normative", good = [[
关于加强网约车管理的通告

网约车经营者应当自本通告发布之日起十日内完成车辆信息登记。

云岭市交通运输局
2026年11月20日]] },
    { kind = "normative", good = [[
关于做好信息报送工作的通知

各成员单位应当按月报送工作进展。

云岭市打击非法营运工作领导小组办公室
2026年11月20日]] },
  },
}

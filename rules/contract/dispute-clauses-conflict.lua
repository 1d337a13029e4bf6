-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "争议解决条款相互矛盾",
  why        = "同一合同在不同条款中分别约定仲裁和诉讼，争议由谁处理不能确定，仲裁约定可能无效。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = { "最高人民法院关于适用《中华人民共和国仲裁法》若干问题的解释@2006-08-23 第七条" },
  since      = "0.1",
  triggers   = { "仲裁" },
  suggest    = "统一争议解决方式，并约定附件与正文冲突时的优先顺序。",
  examples   = {
    { bad  = "采购合同\n第一条 因本合同发生争议的，提交云岭仲裁委员会仲裁。\n第二条 乙方交付设备。\n第三条 质量争议，提交⟦临江仲裁委员会⟧仲裁。" },
    { good = "采购合同\n第一条 因本合同发生争议的，提交云岭仲裁委员会仲裁。\n第二条 云岭仲裁委员会的裁决是终局的，向云岭仲裁委员会交纳仲裁费。" },
    { good = "补充协议\n第一条 原合同由云岭仲裁委员会仲裁的约定不再适用，争议提交临江仲裁委员会仲裁。" },
    { bad  = "采购合同\n第一条 因本合同发生争议的，提交云岭仲裁委员会仲裁。\n第二条 乙方交付设备。\n第三条 履行中发生纠纷的，⟦由甲方所在地人民法院管辖⟧。" },
    { good = "采购合同\n第一条 因本合同发生争议的，提交云岭仲裁委员会仲裁。\n第二条 仲裁裁决由被执行人住所地人民法院执行。" },
    { good = "采购合同\n第一条 因本合同发生争议的，向甲方所在地人民法院提起诉讼。\n第二条 不适用仲裁。" },
  },
  check = function(doc, report)
    local named
    for match in doc:find("(?:提交|向|由|提请)(?P<name>\\p{Han}{2,16}(?:仲裁委员会|国际仲裁院|仲裁中心))") do
      if not doc:negated(match) and not doc:quoted(match) and not re.find(match.name, "劳动|人事|农村土地|所在地|当地") then
        local sentence = doc:sentence_at(match)
        if named and named.name ~= match.name and not doc:has("第[^，。；]{0,4}种|下列|或者?由|任选", sentence or match)
            and not doc:has("不再适用|以本(?:协议|合同)为准", sentence or match) then
          report {
            at = match.spans.name, message = "前文约定由“" .. named.name .. "”仲裁，此处约定由“" .. match.name .. "”仲裁。",
            related = { { at = named.spans.name, note = "前文的仲裁机构" } },
          }
          return
        end
        named = named or match
      end
    end
    local panel = doc:first("(?:提交|由|向)[^，。；]{2,20}仲裁(?:委员会|院)[^，。；]{0,8}仲裁")
    if not panel or doc:negated(panel) or doc:has("劳动|人事|土地承包", panel) then return end
    local home = doc:sentence_at(panel)
    for court in doc:find("(?:由|向)[^，。；]{2,20}人民法院(?:管辖|起诉|提起诉讼|诉讼解决)") do
      local sentence = doc:sentence_at(court)
      if sentence and home and sentence.span ~= home.span and not doc:negated(court)
          and not doc:has("执行|保全|撤销|确认仲裁|下列|第[^，。；]{0,4}种", sentence) then
        report {
          at = court, message = "别处已约定“" .. panel.text .. "”，此处又约定“" .. court.text .. "”。",
          related = { { at = panel, note = "仲裁约定" } },
        }
        return
      end
    end
  end,
}

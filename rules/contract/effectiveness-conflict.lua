-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events on which a contract may take effect; of different classes, they cannot both decide.
local classes = {
  { "签署", "签字|签名|签章|盖章|签订|签署" },
  { "付款", "支付|付款|缴纳|交纳|到账|收到[^，。；]{0,8}(?:款|定金)" },
  { "批准", "批准|审批|核准|备案" },
  { "公证", "公证|见证" },
  { "登记", "登记" },
}
local effect = "(?:本合同|本协议|合同|协议)?(?:自|经|于)(?P<event>[^。；]{2,50}?)(?:之日起|之日|之时|后|时)?(?:起)?(?:正式|方可|即|才|开始)?生效"

local function class_of(words)
  local found
  for _, class in ipairs(classes) do
    if re.find(words, class[2]) then
      if found then return nil end
      found = class[1]
    end
  end
  return found
end

return rule {
  title      = "生效条件有歧义或者相互冲突",
  why        = "“签字盖章”是否须两者兼备、以哪一条的条件为准没有写清，合同从何时生效会有争议。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "民法典@2020-05-28 第四百九十条第一款", "民法典@2020-05-28 第五百零二条第一款",
  },
  since      = "0.1",
  triggers   = { "生效" },
  suggest    = "写明“自双方法定代表人（授权代表）签字并加盖公章之日起生效”；附条件的只保留一个可以查证的条件。",
  examples   = {
    { bad  = "第一条 本合同自双方签字并盖章之日起生效。\n第二条 ⟦本合同自乙方支付定金之日起生效⟧。" },
    { bad  = "第九条 本合同自双方⟦签字盖章⟧之日起生效，一式两份。" },
    { good = "第一条 本合同自双方签字并盖章、且经甲方上级主管部门批准之日起生效。" },
    { good = "第一条 本合同自双方签字或者盖章之日起生效。\n第二条 补充协议自双方签字之日起生效。" },
    { good = "第一条 本合同自双方签字并加盖公章之日起生效。\n第二条 抵押权自办理登记之日起生效。" },
    { good = "第一条 本合同自双方签字并加盖公章后生效，双方签字盖章的附件与本合同具有同等效力。" },
    { bad = "第七条 本合同自双方盖章之日起生效；⟦自转让方收到首期款之日起生效⟧。" },
    { good = "第七条 本合同自双方盖章之日起生效；自生效之日起满五年的，可以续签。" },
    { good = "第七条 本合同自双方盖章之日起生效；补充协议自双方签字之日起生效。" },
  },
  check = function(doc, report)
    local first
    for match in doc:find(effect) do
      local own = doc:has("^(?:本合同|本协议|合同|协议)", match)
      local words = match.event
      if own and not doc:quoted(match) and not doc:negated(match)
          and not re.find(words, "补充|变更|附件|通知|仲裁|解除|抵押权|质权|保险|授权") then
        local vague = doc:first("(?:签字|签名)[、，]?(?:盖章|签章)|签章", match)
        if vague and not re.find(words, "并|且|或") then
          report {
            at = vague, severity = "note", confidence = "hint",
            message = "“" .. vague.text .. "”是签字和盖章须兼备，还是有其一即可？",
          }
        end
        local class = class_of(words)
        if class and first and first.class ~= class then
          report {
            at = match,
            message = "此处以" .. class .. "为生效条件，前文以" .. first.class .. "为生效条件，两者不一致。",
            related = { { at = first.match, note = "前文的生效约定" } },
          }
        end
        if class and not first then first = { class = class, match = match } end
      end
    end
    -- 本合同自签字之日起生效；自收到首期款之日起生效: the second has no subject of its own.
    for match in doc:find("；(?P<at>自(?P<event>[^。；]{2,50}?)(?:之日起|之日|后)(?:正式|方可|即|才)?生效)") do
      local class = class_of(match.event)
      if first and class and first.class ~= class and not doc:quoted(match)
          and not re.find(match.event, "补充|变更|附件|通知|仲裁|解除|抵押权|质权|保险|授权") then
        report {
          at = match.spans.at,
          message = "此处以" .. class .. "为生效条件，前文以" .. first.class .. "为生效条件，两者不一致。",
          related = { { at = first.match, note = "前文的生效约定" } },
        }
      end
    end
  end,
}

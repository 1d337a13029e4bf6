-- SPDX-License-Identifier: GPL-3.0-or-later
local business = "(?P<at>涉密(?:档案|项目|信息系统|载体|工程|业务|设备|会议|文件|测绘|系统|网络)|(?:涉及|属于|处理|承担|知悉)[^，。；]{0,8}国家秘密(?:的(?:项目|业务|工程|服务))?|(?:密级|定密)(?:为|：)(?:绝密|机密|秘密)|(?:绝密|机密|秘密)级)"
local skilled = "系统集成|信息系统|印刷|复制|制作|数字化|扫描|维修|销毁|军工|武器|档案加工"

return rule {
  title      = "涉密业务没有保密协议或者没有资质要求",
  why        = "采购、委托涉及国家秘密的项目，应当与承担单位签订保密协议；从事涉密集成、载体制作等业务的，应当核验保密资质。",
  severity   = "error", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "保守国家秘密法实施条例@2024-07-10 第四十九条第一款", "保守国家秘密法实施条例@2024-07-10 第四十九条第二款",
    "保守国家秘密法实施条例@2024-07-10 第四十八条第一款",
  },
  since      = "0.1",
  triggers   = { "涉密", "国家秘密", "绝密", "机密", "秘密级", "密级" },
  suggest    = "将保密协议列为附件，写明资质、人员审查、载体管理和违约责任；资质不符的更换供应商。",
  examples   = {
    { bad  = "档案数字化服务合同\n甲方：青石县档案馆\n乙方：云岭青禾科技有限公司\n第一条 乙方对甲方的⟦涉密档案⟧进行数字化加工。" },
    { bad  = "系统集成合同\n甲方：青石县公安局\n乙方：云岭青禾科技有限公司\n第一条 乙方建设⟦涉密信息系统⟧，保密协议见附件五。" },
    { good = "档案数字化服务合同\n甲方：青石县档案馆\n乙方：云岭青禾科技有限公司\n第一条 乙方对甲方的涉密档案进行数字化加工，乙方具有相应的保密资质，双方签订《保密协议》。" },
    { good = "档案数字化服务合同\n甲方：青石县档案馆\n乙方：云岭青禾科技有限公司\n第一条 乙方对甲方的非涉密档案进行数字化加工。" },
    { good = "软件开发合同\n甲方：云岭重工有限公司\n乙方：云岭青禾科技有限公司\n第一条 双方不得泄露国家秘密和对方的商业秘密。" },
    { good = "档案数字化服务合同\n甲方：青石县档案馆\n乙方：云岭青禾科技有限公司\n第一条 本项目不涉及国家秘密。" },
  },
  check = function(doc, report)
    local agreed = doc:has("保密协议|保密(?:责任|承诺)书")
    local qualified = doc:has("保密资质|涉密[^，。；]{0,10}资质|资质证书[^，。；]{0,10}涉密|保密资格|甲级|乙级")
    for match in doc:find(business) do
      local sentence = doc:sentence_at(match) or match
      local before = doc:has("(?:非|不|未|无)(?:涉及)?" .. match.at, sentence)
      if not before and not doc:negated(match) and not doc:quoted(match)
          and not doc:has("泄露|商业秘密|不涉及|非涉密|不属于", sentence) then
        if not agreed then
          report(match.spans.at, "合同涉及“" .. match.at .. "”，没有保密协议。")
        elseif not qualified and doc:has(skilled) then
          report {
            at = match.spans.at, severity = "warning",
            message = "合同涉及“" .. match.at .. "”，没有要求承担单位具有保密资质。",
          }
        end
        return
      end
    end
  end,
}

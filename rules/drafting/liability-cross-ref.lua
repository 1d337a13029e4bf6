-- SPDX-License-Identifier: GPL-3.0-or-later
local near = lib("near")

-- What a unit is about that lays down no duty: purpose, scope, meaning of words, effect.
local idle = "(?:制定(?:本办法|本条例|本规定|本细则|本规则|本法)|所称|是指|适用本|本\\p{Han}{2,4}适用|起施行|同时废止|下列用语)"
local liable = "处[^，。；]{0,20}罚款|责令(?:限期)?改正|给予警告"
local duty = "(?:应当|必须|不得|禁止|严禁|不准|不许)"

-- The references of a sentence that speaks of a breach.
local function check_sentence(doc, report, sentence)
  for _, ref in ipairs(doc:references(sentence)) do
    local clear = not ref.dangling and #ref.targets == 1 and not doc:quoted(ref)
    local before = clear and near.before(doc, sentence, ref, 36)
    local breach = before and doc:has("违反(?:了)?(?:本\\p{Han}{2,4})?[^，。；]{0,8}$", before)
      and not doc:has("附[录件表]", before)
    if breach then
      local own = doc:unit_at(ref)
      local target = doc:unit(ref.targets[1])
      if target and (not own or own.index ~= target.index) and not doc:has(duty, target)
        and (doc:has(idle, target) or doc:has(liable, target)) then
        report {
          at = ref,
          message = "此处规定违反“" .. ref.text .. "”的责任，而" .. target.path .. "没有规定义务或者禁止。",
          related = { { at = target, note = "所指条款" } },
        }
      end
    end
  end
end

return rule {
  title = "罚则所指条款没有义务",
  why = "法律责任条款所指的条款没有规定义务或者禁止，谁违反了什么就无从认定。",
  severity = "error",
  confidence = "likely",
  applies = { kind = { "normative", "regulation" } },
  basis = { "立法法@2023-03-13 第七条第二款" },
  since = "0.1",
  tags = { "引用" },
  message = "罚则所指的条款没有规定义务。",
  suggest = "核对后更正所引的条款序号。",
  triggers = { "违反" },
  check = function(doc, report)
    for _, sentence in ipairs(doc:sentences(nil, "违反")) do
      check_sentence(doc, report, sentence)
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县公园管理办法
第一条 本办法所称公园，是指向公众开放的绿地。
第二条 公园内禁止垂钓。
第三条 违反⟦本办法第一条⟧规定的，责令改正。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 本办法所称公园，是指向公众开放的绿地。
第二条 公园内禁止垂钓。
第三条 违反本办法第二条规定的，责令改正。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 本办法所称公园，是指向公众开放的绿地。
第二条 公园内有下列行为的，由管理人员劝阻，属于本办法第一条规定的绿地除外。
第三条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 游人应当遵守下列规定：
（一）爱护花木；
（二）保持安静。
第二条 违反本办法第一条第（二）项规定的，责令改正。]] },
    { kind = "normative", good = [[
清河县公园管理办法
第一条 本办法所称公园，是指向公众开放的绿地。
第二条 违反《清河市公园条例》第一条规定的，由管理单位劝阻。]] },
  },
}

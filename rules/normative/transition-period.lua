-- SPDX-License-Identifier: GPL-3.0-or-later
local at_once = "(?P<at>自(?:公布|发布|印发|颁布)之日起(?:施行|实施|执行|生效))"
local excepted = "(?:国家安全|外汇汇率|货币政策|有碍[^。；]{0,8}施行|紧急|应急|突发)"
local duty = "(?:企业|经营者|经营主体|市场主体|个体工商户|商户|单位|场所)[^，。；]{0,16}(?:应当|必须|不得|严禁)"

-- A rule with the duties of business in it that begins at once.
local function burdens(doc)
  local count = 0
  for _ in doc:find(duty) do count = count + 1 end
  return count >= 2
end

return rule {
  title = "没有留出适应调整期",
  why = "规章应当自公布之日起三十日后施行；与生产经营密切相关的文件应当考虑是否为经营主体留出适应调整期。",
  severity = "warning",
  confidence = "likely",
  applies = { kind = { "normative", "regulation" }, rank = { "normative", "local_rule", "department_rule" } },
  basis = {
    "规章制定程序条例@2017-12-22 第三十二条",
    "优化营商环境条例@2019-10-22 第六十五条第一款",
  },
  since = "0.1",
  tags = { "施行" },
  message = "没有留出适应调整期。",
  suggest = "合理确定施行日期；规章一般自公布之日起三十日后施行，确需立即施行的，在说明中写明理由。",
  check = function(doc, report)
    local term = law.param("rule_effective_days")
    if doc.rank == "normative" then
      local hit = doc:first(at_once)
      if hit and doc:enclosing(hit, "article") and burdens(doc) and not doc:has(excepted) then
        report {
          at = hit.spans.at, severity = "note", confidence = "hint",
          message = "文件为经营主体规定了义务，又" .. hit.at .. "，请核对是否需要留出适应调整期。",
        }
      end
      return
    end
    if not term or doc:has(excepted) then return end
    local last
    for hit in doc:find(at_once) do
      if not doc:quoted(hit) then last = hit end
    end
    if last and doc:has("^[^\\n]{0,30}(?:本办法|本规定|本细则|本规则|本规章)?[^\\n]{0,10}自", doc:sentence_at(last) or last) then
      report(last.spans.at, "规章应当自公布之日起" .. math.tointeger(term.value)
        .. "日后施行，立即施行限于法定的例外情形。")
      return
    end
    local published, effective = doc.front.date, doc.front.effective
    if published and effective and published.date and effective.date then
      local days = dates.days(published.date, effective.date)
      if days >= 0 and days < term.value then
        report(effective, "公布至施行只有" .. days .. "日，少于" .. math.tointeger(term.value) .. "日。")
      end
    end
  end,
  examples = {
    { kind = "regulation", rank = "local_rule", bad = [[
清河市餐饮油烟管理办法（草案）
第一条 餐饮企业应当安装油烟监测设备。
第二条 本办法⟦自公布之日起施行⟧。]] },
    { kind = "normative", bad = [[
清河县餐饮油烟管理办法
第一条 餐饮企业应当安装油烟监测设备。
第二条 餐饮企业不得停用油烟监测设备。
第三条 本办法⟦自印发之日起施行⟧。]] },
    { kind = "regulation", rank = "local_rule", good = [[
清河市餐饮油烟管理办法（草案）
第一条 餐饮企业应当安装油烟监测设备。
第二条 本办法自2027年6月1日起施行。]] },
    { kind = "regulation", rank = "local_regulation", good = [[
清河市餐饮油烟条例（草案）
第一条 餐饮企业应当安装油烟监测设备。
第二条 本条例自公布之日起施行。]] },
    { kind = "regulation", rank = "local_rule", good = [[
清河市汛期应急管理办法（草案）
第一条 本办法公布后不立即施行将有碍施行。
第二条 本办法自公布之日起施行。]] },
    { kind = "normative", good = [[
清河县老年助餐服务办法
第一条 县民政局应当公布助餐点名单。
第二条 本办法自印发之日起施行。]] },
  },
}

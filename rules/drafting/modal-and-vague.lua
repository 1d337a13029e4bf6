-- SPDX-License-Identifier: GPL-3.0-or-later
local loose = "(?:^|[^\\p{Han}]|[人业者位关门局府员会])(?P<at>应该|务须)"
local power = "(?P<at>(?:必要时|视情况?|视情节|酌情|根据需要)[^，。；]{0,8}(?:可以?|有权|应当)[^，。；]{0,10}"
  .. "(?:采取|给予|予以|进行)(?:适当|必要|相应|有效|一定)?(?:的)?[^，。；]{0,6}(?:措施|处理|限制|处置))"

return rule {
  title = "模态词不规范、权力边界模糊",
  why = "规章用语应当准确、简洁，条文内容应当明确、具体；义务用“应当”，“必要时采取适当措施”一类的授权没有边界。",
  severity = "note",
  confidence = "likely",
  applies = { kind = { "normative", "regulation" } },
  basis = {
    "规章制定程序条例@2017-12-22 第八条第一款",
    "立法法@2023-03-13 第七条第二款",
  },
  since = "0.1",
  tags = { "用语" },
  message = "模态词不规范。",
  suggest = "义务用“应当”，权力用“可以”并写明情形、措施和时限。",
  check = function(doc, report)
    for hit in doc:find(loose) do
      if doc:enclosing(hit, "article") and not doc:quoted(hit) and not doc:inoperative(hit) then
        report {
          at = hit.spans.at,
          message = "“" .. hit.at .. "”表示义务，规范用语为“应当”。",
          fix = { at = hit.spans.at, text = "应当" },
        }
      end
    end
    local first, count
    for hit in doc:find(power) do
      if not doc:quoted(hit) and not doc:inward(hit) and not doc:inoperative(hit) and not doc:negated(hit)
        and not doc:restating(hit) then
        first, count = first or hit, (count or 0) + 1
      end
    end
    if first then
      report {
        at = first.spans.at, confidence = "hint",
        message = "“" .. first.at .. "”没有写明情形、措施和限度，权力边界不清（全文" .. count .. "处）。",
      }
    end
  end,
  examples = {
    { kind = "normative", bad = "第三条 申请人⟦应该⟧在十个工作日内领取证件。" },
    { kind = "normative", bad = "第三条 对有关企业，⟦必要时可以采取适当措施⟧。" },
    { kind = "normative", good = "第三条 申请人应当在十个工作日内领取证件。" },
    { kind = "normative", good = "第三条 发现存在安全隐患的，应当当场责令改正；逾期不改正的，移送应急管理部门依法处理。" },
    { kind = "normative", good = "第三条 宣传栏应当载明“垃圾应该分类投放”等内容。" },
    { kind = "normative", good = "各单位要认真落实，务必抓出成效。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
local vague = "(?P<at>(?:按照|依照|根据|依据|按)(?:国家|省|市|区|县|上级)?(?:的)?(?:有关|相关)"
  .. "(?:法律法规|法律、法规|法律|法规|规定|政策|制度|文件)?(?:的)?(?:规定)?(?:从严|严肃|依法)?"
  .. "(?:予以|给予|进行)?(?:处理|处罚|处置|追究责任|追责|收费|收取))"

return rule {
  title = "依据笼统",
  why = "减损权利、增加义务的内容应当写明所依据的法律、法规、规章，"
    .. "“有关规定”无法核对，执行时也没有边界。",
  severity = "note",
  confidence = "likely",
  applies = { kind = "normative" },
  basis = {
    "最高人民法院关于适用《行政诉讼法》的解释@2018-02-06 第一百四十八条第二款第（三）项",
  },
  since = "0.1",
  tags = { "引用" },
  message = "依据不明确。",
  suggest = "写明上位法的名称和条款；没有依据的，不得减损权利、增加义务。",
  check = function(doc, report)
    for hit in doc:find(vague) do
      local sentence = doc:sentence_at(hit)
      local where = sentence or hit
      local other = sentence and (doc:has("{title}", sentence)
        or doc:has("(?:工作人员|公务员|责任人员|处分|纪检|监察|问责|党纪|公职|领导干部|各部门|各单位)",
          sentence)
        or doc:has("(?:法律|法规|规章)[^。；]{0,12}(?:已有|另有|有)规定", sentence))
      if not other and not doc:negated(hit) and not doc:quoted(hit) and not doc:inward(where)
        and not doc:inoperative(hit) then
        report(hit.spans.at, "“" .. hit.at .. "”没有写明所依据的法律、法规或者规章，无法核对。")
      end
    end
    -- A notice that begins by resting on no instrument at all.
    for hit in doc:find("(?P<at>(?:根据|依据|按照|依照)(?:国家|省|市|上级)?(?:的)?(?:有关|相关)"
        .. "(?:法律法规|法律、法规|法律|法规|规定)(?:的)?(?:规定|要求)?)，[^。；]{0,50}(?:通告|通知|公告)如下") do
      local sentence = doc:sentence_at(hit)
      if not doc:has("{title}", sentence or hit) and not doc:quoted(hit) then
        report(hit.spans.at, "“" .. hit.at .. "”没有写明所依据的法律、法规或者规章，无法核对。")
      end
    end
    for _, article in ipairs(doc:units("article")) do
      if article.number == 1 and doc:has("制定(?:本|如下)", article)
        and not doc:has("{title}", article) and not doc:has("(?:法律|法规|规定|规章|要求|精神|(?:根据|依据|按照)[^，。；]{2,30}(?:法|条例|决定|办法))", article) then
        local hit = doc:first("制定(?:本\\p{Han}{2,4}|如下\\p{Han}{2})", article)
        report {
          at = hit,
          message = "开头条款没有写明制定依据。",
          suggest = "写明所依据的法律、法规、规章或者上级文件的名称。",
        }
      end
    end
  end,
  examples = {
    { kind = "normative", bad = "为规范集镇秩序，⟦根据有关法律法规⟧，现将有关事项通告如下：\n一、不得占道。" },
    { kind = "normative", good = "为规范集镇秩序，根据《城市市容和环境卫生管理条例》，现将有关事项通告如下：\n一、不得占道。" },
    { kind = "normative", good = "为规范集镇秩序，现将有关事项通告如下：\n一、不得占道。" },
    { kind = "normative", bad = "经营者拒不整改的，⟦按照有关规定处理⟧。" },
    { kind = "normative", bad = [[
清河县停车管理办法
第一条 为加强停车管理，方便群众出行，⟦制定本办法⟧。
第二条 本县范围内的停车场适用本办法。
第三条 本办法自2026年12月1日起施行。]] },
    { kind = "normative", good = [[
清河县煤矿巡查办法
第一条 为加强煤矿巡查，根据煤炭法、矿山安全法，制定本办法。
第二条 本县范围内的煤矿适用本办法。
第三条 本办法自2026年12月1日起施行。]] },
    { kind = "normative",
      good = "经营者拒不整改的，依照《中华人民共和国消防法》第六十条的规定处罚。" },
    { kind = "normative", good = "工作人员玩忽职守的，按照有关规定处理并追究责任。" },
    { kind = "normative", good = "对违反本办法的行为，法律、行政法规已有规定的，依照有关规定处理。" },
    { kind = "normative", good = "申请人可以按照有关规定办理延期手续。" },
    { kind = "normative", good = [[
清河县停车管理办法
第一条 根据《清河市停车场条例》，结合本县实际，制定本办法。
第二条 本县范围内的停车场适用本办法。]] },
  },
}

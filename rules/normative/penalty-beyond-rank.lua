-- SPDX-License-Identifier: GPL-3.0-or-later
local verb = "(?:予以|给予|可以|应当|一律|，|并|并处|或者|处以?|由\\p{Han}{2,16}(?:部门|机关|局|委员会|机构))"
local own = {
  -- Rules may create a warning, a reprimand and a fine, nothing else.
  rule = verb .. "(?P<at>(?:没收(?:其|全部|相关|违法)?[^，。；、的]{0,8}(?:违法所得|非法所得|非法财物|工具|物品|设备|车辆|财物|产品)"
    .. "|(?:吊销|暂扣)(?:其|相关)?[^，。；、的]{0,12}(?:许可证|执照|资质证书|资格证书|证照|证件)"
    .. "|责令(?:其)?(?:立即|限期)?(?:停产停业|停业整顿|停产整顿|关闭)|降低[^，。；]{0,6}(?:资质|资格)等级"
    .. "|(?:处以?|给予|予以)[^，。；]{0,10}拘留))",
  -- Local regulations may create all but loss of liberty and of the business licence.
  regulation = verb .. "(?P<at>(?:吊销(?:其|相关)?营业执照|(?:处以?|给予|予以)[^，。；]{0,10}拘留))",
}
local based = "(?:{onrule}|依法[^，。；]{0,12}(?:处罚|处以|给予|没收|吊销|暂扣|责令|关闭)|(?:法律|法规)[^。；]{0,16}规定|"
  .. "(?:提请|建议|移送|移交|函告|通报|报请|报)[^，。；]{0,24}(?:吊销|暂扣|处罚|没收|责令|关闭|批准)|公安机关|原发证机关|发证机关|"
  .. "被(?:依法)?[^，。；]{0,8}(?:吊销|暂扣|责令|没收))"

return rule {
  title = "规章、地方性法规设定了无权设定的处罚",
  why = "规章只能设定警告、通报批评和限额以内的罚款；地方性法规不得设定限制人身自由、吊销营业执照；"
    .. "上位法已有规定的，应当写明依据。",
  severity = "error",
  confidence = "likely",
  applies = { kind = "regulation", rank = { "local_rule", "department_rule", "local_regulation" } },
  basis = {
    "行政处罚法@2021-01-22 第十二条第一款",
    "行政处罚法@2021-01-22 第十三条第二款",
    "行政处罚法@2021-01-22 第十四条第二款",
  },
  since = "0.1",
  tags = { "处罚", "位阶" },
  message = "设定了无权设定的处罚。",
  suggest = "删除；上位法已有规定的，写明法律、行政法规（法规）的名称和条款，并限于其行为、种类和幅度。",
  triggers = { "没收", "吊销", "暂扣", "停产", "停业", "关闭", "拘留", "降低" },
  check = function(doc, report)
    -- What carries out one superior act restates its penalties without naming it again.
    if doc.title and doc:has("实施细则|实施办法|^实施|实施《", doc.title) then return end
    local regulation = doc.rank == "local_regulation"
    for hit in doc:find(regulation and own.regulation or own.rule) do
      local at = hit.spans.at
      local sentence = doc:sentence_at(at) or hit
      local article = doc:enclosing(at, "article") or sentence
      -- Only a law may take liberty; of a licence another regulation may say more.
      local liberty = doc:has("拘留", at)
      local silent = doc:has("《[^》]*(?:法|条例)》", article)
        or doc:has(liberty and "依法|治安管理" or based, sentence)
        or sentence.lead_in and doc:has(based, sentence.lead_in)
      if not silent and not doc:quoted(at) and not doc:negated(at) and not doc:restating(at)
        and not doc:inoperative(at) and not doc:inward(at) and not doc:defining(at) then
        local unsure = regulation and not liberty
        report {
          at = at,
          severity = unsure and "warning" or nil,
          confidence = unsure and "hint" or nil,
          message = "“" .. hit.at .. "”：" .. (regulation
            and "地方性法规不得设定限制人身自由、吊销营业执照的处罚，请核对法律、行政法规是否已有规定。"
            or "规章只能设定警告、通报批评和限额以内的罚款，本条没有写明上位法依据。"),
        }
      end
    end
  end,
  examples = {
    { kind = "regulation", rank = "local_rule", bad = "擅自收运餐厨垃圾的，处五千元以上二万元以下罚款，⟦没收违法所得⟧。" },
    { kind = "regulation", rank = "local_regulation", bad = "情节严重的，由市场监督管理部门⟦吊销营业执照⟧。" },
    { kind = "regulation", rank = "local_regulation", bad = "遗弃犬只的，处罚款；情节严重的，⟦处五日以下拘留⟧。" },
    { kind = "regulation", rank = "local_regulation",
      good = "放任犬只恐吓他人的，依照《中华人民共和国治安管理处罚法》处五日以下拘留。" },
    { kind = "regulation", rank = "local_regulation", good = "构成违反治安管理行为的，由公安机关依法处拘留。" },
    { kind = "regulation", rank = "local_rule", good = "擅自收运餐厨垃圾的，给予警告，处五千元以上二万元以下罚款。" },
    { kind = "regulation", rank = "local_rule",
      good = "依照《中华人民共和国固体废物污染环境防治法》第一百一十一条的规定，处罚款，没收违法所得。" },
    { kind = "regulation", rank = "department_rule",
      good = "拖拉机登记条例实施细则\n第一条 骗取登记的，没收违法所得，吊销许可证件。" },
    { kind = "regulation", rank = "department_rule", good = "被处罚人可以申请暂缓执行行政拘留。" },
    { kind = "regulation", rank = "local_regulation", good = "情节严重的，由发证机关吊销营业执照。" },
    { kind = "regulation", rank = "local_regulation", good = "情节严重的，责令停产停业，没收违法所得。" },
    { kind = "regulation", rank = "administrative_regulation", good = "情节严重的，由市场监督管理部门吊销营业执照。" },
  },
}

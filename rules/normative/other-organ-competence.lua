-- SPDX-License-Identifier: GPL-3.0-or-later
local power = "(?:吊销|处罚|处以罚款|予以处理|撤销|不予办理|不予登记|不得发放|查封|扣押|责令|许可|审批|核发)"
local other = "(?P<organ>(?:县|市|区|省|州|自治县)?(?P<stem>\\p{Han}{2,10}?)(?:局|厅|委员会))"

return rule {
  title = "核对涉及其他部门职权的内容",
  why = "涉及两个以上部门职权的事项，应当联合制定或者由本级政府制定；起草时应当充分征求有关部门意见。",
  severity = "warning",
  confidence = "hint",
  applies = { kind = "normative" },
  basis = {
    "规章制定程序条例@2017-12-22 第十七条第二款",
    "规章制定程序条例@2017-12-22 第三十六条",
  },
  since = "0.1",
  tags = { "主体" },
  message = "规定了其他部门的职权。",
  suggest = "联合制发，或者报本级政府制发；至少取得该部门的书面意见，并在起草说明中写明协调情况。",
  check = function(doc, report)
    local issuer = doc.front.issuer and doc.front.issuer.value
    if not issuer or not re.find(issuer, "(?:局|厅|委员会)$") or re.find(issuer, "人民政府|管理委员会|办公") then
      return
    end
    local head = doc.front.title and doc.front.title.text or ""
    for hit in doc:find("(?:^|[，。；：\\n ]|由)(?P<at>" .. other .. "(?:应当|负责|要|对[^，。；]{1,20})[^，。；]{0,20}?" .. power .. ")") do
      local own = re.find(issuer, hit.stem) or re.find(head, hit.stem)
      if not own and not doc:quoted(hit) and not doc:restating(hit) and not doc:negated(hit)
        and not doc:has("(?:配合|协助|抄送|移送|移交|会同|建议|提请|商)", hit.spans.at) then
        report(hit.spans.at, "本条规定了“" .. hit.organ .. "”的职权，文件由“" .. issuer
          .. "”单独制发；请核对是否经会签或者取得书面意见。")
        return
      end
    end
  end,
  examples = {
    { kind = "normative", bad = [[
清河县教育局关于规范校外托管机构的通知
各乡镇人民政府：
⟦县住房和城乡建设局对拒不整改的房屋出租人应当吊销⟧资质证书。
清河县教育局
2026年11月20日]] },
    { kind = "normative", good = [[
清河县教育局关于规范校外托管机构的通知
各乡镇人民政府：
发现违法线索的，移送县住房和城乡建设局依法处理。
清河县教育局
2026年11月20日]] },
    { kind = "normative", good = [[
清河县人民政府关于规范校外托管机构的通知
各乡镇人民政府：
县住房和城乡建设局对拒不整改的房屋出租人应当吊销资质证书。
清河县人民政府
2026年11月20日]] },
    { kind = "normative", good = [[
清河县教育局关于规范校外托管机构的通知
各乡镇人民政府：
县教育局对未经批准办学的机构，责令停止办学。
清河县教育局
2026年11月20日]] },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "公开的文书未隐去个人信息",
  why        = "对外公示的处罚文书载有完整的身份证号、手机号、银行账号，侵害个人信息权益。",
  severity   = "warning", confidence = "certain",
  applies    = { kind = { "penalty", "licence", "other" } },
  basis      = {
    "行政处罚法@2021-01-22 第五十条",
    "个人信息保护法@2021-08-20 第二十八条第二款",
    "市场监督管理行政处罚信息公示规定@2021-07-30 第六条第一款",
  },
  since      = "0.1",
  tags       = { "publicity" },
  triggers   = { "公示", "公开" },
  suggest    = "公开前隐去身份证号的出生日期段、手机号中间四位、银行账号和自然人住址。",
  examples   = {
    { bad  = "青石县市场监督管理局行政处罚决定书（公开文本）\n当事人：柳某，身份证号：⟦99019919850314212X⟧" },
    { bad  = "行政处罚信息公示\n当事人：柳某，联系电话：⟦13800138000⟧" },
    { good = "青石县市场监督管理局行政处罚决定书（公开文本）\n当事人：柳某，身份证号：9901**********212X" },
    { good = "青石县市场监督管理局行政处罚决定书\n当事人：柳某，身份证号：99019919850314212X" },
    { good = "行政处罚信息公示\n当事人：青石县老街粮油有限公司，统一社会信用代码：91990199MA0F1B2C3R" },
    { good = "行政处罚信息公示\n当事人：柳某\n咨询电话：0990-1234567" },
  },
  check = function(doc, report)
    local head = doc:blocks()[1]
    local title = doc.front.title
    local public = "公开(?:文本|版|稿)|公示(?:文本|版|稿|表|信息)?$|信息公示|公示栏|公示内容"
    if not (title and doc:has(public, title) or head and doc:has(public, head)) then return end
    local shapes = {
      { words = "(?:身份证|身份号码)[^0-9。；\\n]{0,10}(?P<at>[0-9]{17}[0-9Xx])", name = "完整的公民身份号码" },
      { words = "(?:电话|手机|联系方式)[^0-9。；\\n]{0,8}(?P<at>1[3-9][0-9]{9})(?:[^0-9]|$)", name = "完整的手机号码" },
    }
    for _, shape in ipairs(shapes) do
      for match in doc:find(shape.words) do
        report(match.spans.at, "公开的文书载有" .. shape.name .. "，应当隐去。")
      end
    end
  end,
}

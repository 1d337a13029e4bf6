-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "限制人身自由没有写明通知家属",
  why        = "实施限制公民人身自由的强制措施，应当当场告知或者立即通知当事人家属实施的机关、地点和期限。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "coercion" },
  basis      = { "行政强制法@2011-06-30 第二十条第一款第（一）项" },
  since      = "0.1",
  tags       = { "coercion" },
  find       = {
    "(?P<at>(?:决定|予以|实施|采取)[^，。；\\n]{0,12}?(?:限制人身自由|强制隔离|强制戒毒|约束(?:至酒醒|性保护|措施)|继续盘问|留置盘问|拘留审查))",
  },
  scope      = "document",
  unless     = { "家属|亲属|监护人|近亲属" },
  message    = "“{match}”：没有写明已经通知当事人家属。",
  suggest    = "写明通知家属的时间、方式和告知内容；无法通知的写明原因。",
  examples   = {
    { bad  = "强制隔离决定书\n柳青：\n本局⟦决定对你强制隔离⟧，期限七日。" },
    { good = "强制隔离决定书\n柳青：\n本局决定对你强制隔离，期限七日，已通知家属隔离地点和期限。" },
    { good = "扣押决定书\n柳青：\n本局决定扣押电子秤一台。" },
  },
}

-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "仲裁机构名称需要核对",
  why        = "仲裁委员会的名称一般只冠城市名，多写“市”“区”等字的，名称可能有误，容易引起仲裁协议效力争议。",
  severity   = "warning", confidence = "hint",
  strictness = "strict",
  applies    = { kind = "contract" },
  basis      = { "最高人民法院关于适用《中华人民共和国仲裁法》若干问题的解释@2006-08-23 第三条" },
  since      = "0.1",
  find       = { "(?:向|由|提交|提请)(?P<at>\\p{Han}{2,8}[市区县](?:经济)?仲裁委员会)" },
  unless     = { "劳动|人事", "土地承包" },
  except     = { "quoted" },
  message    = "请核对是否有名为“{match}”的仲裁机构。",
  suggest    = "登录该机构官方网站核对全称后更正。",
  examples   = {
    { bad  = "因本合同发生争议的，提交⟦云岭市仲裁委员会⟧仲裁。" },
    { good = "因本合同发生争议的，提交云岭仲裁委员会仲裁。" },
    { good = "向云岭市劳动人事争议仲裁委员会申请仲裁。" },
  },
}

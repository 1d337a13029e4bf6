-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "章的序号不连续",
  why        = "章的序号应当依次表述；跳号、重号会使目录、文内引用和日后修改指向错误。",
  severity   = "error", confidence = "certain",
  applies    = { kind = { "normative", "regulation" } },
  basis      = { "立法法@2023-03-13 第六十五条第二款" },
  since      = "0.2",
  sequence   = { unit = "chapter", within = true },
  except     = { "quoted" },
  message    = "章的序号由“{other}”跳至“{match}”。",
  suggest    = "重新编号，并同步核对目录和文内引用。",
  examples   = {
    { bad  = "公园管理办法\n第一章 总则\n第一条 为加强公园管理，制定本办法。\n⟦第三章⟧ 附则\n第二条 本办法自2026年12月1日起施行。" },
    { good = "公园管理办法\n第一章 总则\n第一条 为加强公园管理，制定本办法。\n第二章 附则\n第二条 本办法自2026年12月1日起施行。" },
    { good = "公园管理办法\n第一条 依照《公园条例》第三章办理。\n第二条 本办法自2026年12月1日起施行。" },
  },
}

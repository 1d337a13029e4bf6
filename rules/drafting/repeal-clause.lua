-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title = "废止条款笼统",
  why = "没有写明被废止文件的名称和文号，执行者无法判断哪些规定已经失效。",
  severity = "warning",
  confidence = "certain",
  applies = { kind = { "normative", "regulation" } },
  basis = { "立法法@2023-03-13 第七条第二款" },
  since = "0.1",
  tags = { "施行" },
  scope = "sentence",
  find = {
    "(?P<at>(?:以前|此前|以往|过去|原有|之前|原|本{here}|以前发布|已发布)[^，。；《]{0,24}"
      .. "(?:与|同|和){self}(?:的)?(?:规定|内容)?(?:不一致|不符|相抵触|有抵触|相冲突)的?，?"
      .. "(?:一律|均)?(?:以{self}(?:的规定|规定)?为准|按{self}执行))",
    "(?P<at>(?:以前|此前|以往|过去|原有|之前|原)(?:的)?(?:相关|有关|发布的|制定的|出台的)*"
      .. "(?:规定|文件|政策|办法|制度)(?:同时|一律|自行|即行|随之)(?:废止|停止执行|失效))",
  },
  unless = {
    "{title}",
    "(?:〔|附件|目录|清单|法律、法规|上级|国家和省|国家、省)",
  },
  except = { "quoted", "defining", "inoperative" },
  message = "“{match}”没有写明被废止或者被替代文件的名称和文号。",
  suggest = "逐一列明文件名称、文号；上级机关和其他机关的文件不得由本文件废止。",
  examples = {
    { kind = "normative", bad = "⟦以前发布的规定与本办法不一致的，以本办法为准⟧。" },
    { kind = "normative", bad = "本通知自印发之日起执行，⟦原有关规定同时废止⟧。" },
    { kind = "normative", good = "《青石区停车管理办法》（青政发〔2019〕3号）同时废止。" },
    { kind = "normative", good = "国家和省对停车管理另有规定的，从其规定。" },
    { kind = "normative", good = "此前发布的文件见附件目录，所列文件同时废止。" },
    { kind = "normative", good = "本办法与法律、法规不一致的，以法律、法规为准。" },
  },
}

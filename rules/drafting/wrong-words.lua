-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "常见错别字",
  why        = "用语应当准确；错别字会改变意思，也有损文件的严肃性。",
  severity   = "note", confidence = "likely",
  basis      = { "规章制定程序条例@2017-12-22 第八条第一款" },
  since      = "0.2", tags = { "用字" },
  forbid     = {
    ["(?P<at>既使)[^用得人其他之自公企各本]"] = "即使", ["(?P<at>按装)(?:和|、|，|。|调试|设备|完|到|在)"] = "安装", ["予已"] = "予以", ["以致于"] = "以至于",
    ["不仅仅只"] = "不仅", ["撒消"] = "撤销", ["滞呐金"] = "滞纳金", ["违犯本办法"] = "违反本办法",
  },
  message    = "“{match}”应为“{instead}”。",
  suggest    = "按所示写法更正。",
  examples   = {
    { kind = "contract", bad  = "乙方负责设备的⟦按装⟧和调试。" },
    { kind = "contract", good = "乙方负责设备的安装和调试。" },
    { kind = "contract", good = "乙方按装箱单清点货物。" },
    { kind = "contract", bad  = "⟦既使⟧发生不可抗力，乙方也应当妥善保管设备。" },
    { kind = "contract", good = "项目既使用自有资金又使用财政资金的，分别核算。" },
  },
}

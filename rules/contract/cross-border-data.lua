-- SPDX-License-Identifier: GPL-3.0-or-later
local data = "数据|信息|资料|日志|档案"
local abroad = "(?:境外|海外|国外|跨境|(?:香港|澳门|台湾|新加坡|美国|日本|韩国|英国|德国|欧盟|欧洲|东南亚|越南|泰国)[^。；，]{0,4}"
  .. "(?:服务器|机房|数据中心|节点|总部|云平台))"

return rule {
  title      = "数据出境没有合法路径",
  why        = "向境外提供个人信息应当通过安全评估、认证或者订立标准合同，并取得个人的单独同意；重要数据出境另有管理办法。",
  severity   = "warning", confidence = "likely",
  applies    = { kind = "contract" },
  basis      = {
    "个人信息保护法@2021-08-20 第三十八条第一款", "个人信息保护法@2021-08-20 第三十九条",
    "数据安全法@2021-06-10 第三十一条",
  },
  since      = "0.1",
  triggers   = { "境外", "海外", "国外", "跨境", "出境", "服务器", "机房", "数据中心", "节点", "总部", "云平台" },
  suggest    = "约定数据存储在境内；确需出境的，写明安全评估、认证或者标准合同的路径，并取得单独同意。",
  examples   = {
    { bad  = "乙方将用户⟦数据实时同步至其境外⟧总部的服务器。" },
    { bad  = "甲方的政务⟦数据可以存储于境外⟧的云平台，乙方负责备份数据。" },
    { bad  = "乙方可以将用户⟦数据传输至其设在新加坡的服务器⟧备份。" },
    { good = "乙方将用户数据传输至其设在云岭市的服务器备份。" },
    { good = "乙方派员到新加坡总部接受培训，培训资料由乙方提供。" },
    { good = "数据存储于中国境内，乙方不得向境外提供数据。" },
    { good = "确需向境外传输用户数据的，由甲方依法通过安全评估并取得个人的单独同意。" },
    { good = "乙方应当在境外港口提取货物资料原件。" },
    { good = "乙方在境外生产设备，产品数据手册随货交付。" },
  },
  check = function(doc, report)
    local path = "安全评估|个人信息保护认证|标准合同|单独同意|豁免|出境(?:评估|备案)"
    for _, pattern in ipairs {
      "(?:" .. data .. ")[^。；，]{0,12}(?:传输|同步|提供|存储|上传|备份|转移|回传)[^。；，]{0,8}" .. abroad,
      "(?:可以|可|应当|将)?(?:传输|同步|提供|存储|上传|备份|转移|回传)(?:于|至|到|给|在)?[^。；，]{0,8}" .. abroad,
      abroad .. "[^。；，]{0,10}(?:访问|调取|获取|接收)[^。；，]{0,10}(?:" .. data .. ")",
    } do
      for match in doc:find(pattern) do
        local sentence = doc:sentence_at(match) or match
        if doc:has("数据|个人信息|用户信息", sentence) and not doc:negated(match)
            and not doc:has("不得|禁止|严禁|不向|境内", sentence) and not doc:has(path)
            and not doc:quoted(match) then
          local public = doc:has("政务数据|公共数据|关键信息基础设施|重要数据", sentence)
          report {
            at = match, severity = public and "error" or "warning",
            message = "约定“" .. match.text .. "”，没有安全评估、认证、标准合同或者单独同意的安排。",
          }
          return
        end
      end
    end
  end,
}

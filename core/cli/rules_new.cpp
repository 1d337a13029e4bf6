// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <map>

#include "base/version.h"
#include "cli/exit_code.h"
#include "cli/rules_group.h"
#include "rule/nearest.h"
#include "rule/pack.h"

namespace fashen::cli {
namespace {

/// What stands for the check in a fresh rule, by form.
const std::map<std::string, std::string>& forms() {
  static const std::map<std::string, std::string> all = {
      {"find", R"lua(
  scope      = "sentence",                -- document、title、article、paragraph、sentence、clause、cell
  find       = { "待填写的模式" },        -- RE2；{citation}、{money} 等词汇见 rules/lib/vocabulary.lua
  unless     = { "待填写的除外情形" },
  except     = { "negated", "quoted" },   -- 被否定、在引号或者书名号内的不算)lua"},
      {"require", R"lua(
  require    = { "待填写的模式" },        -- 全文应当有其中之一)lua"},
      {"forbid", R"lua(
  forbid     = { ["待填写的词语"] = "改成的词语" },)lua"},
      {"limit", R"lua(
  limit      = { find = "待填写的模式", param = "lease.max_years" },  -- 数值见 corpus/parameters.tsv)lua"},
      {"order", R"lua(
  order      = { "在先步骤的模式", "在后步骤的模式" },  -- 各含一个日期)lua"},
      {"consistent", R"lua(
  consistent = { "待填写(?P<value>{numeral})" },  -- 各处的 value 应当相同)lua"},
      {"sequence", R"lua(
  sequence   = "article",)lua"},
      {"check", R"lua(
  triggers   = { "待填写的字句" },        -- 有其中之一才运行
  check      = function(doc, report)
    for found in doc:find("待填写的模式") do
      if not doc:negated(found) then report(found, "待填写: " .. found.text) end
    end
  end,)lua"},
  };
  return all;
}

std::string scaffold(const std::string& form) {
  return R"lua(-- SPDX-License-Identifier: GPL-3.0-or-later
return rule {
  title      = "待填写: 问题的名称",
  why        = "待填写: 为什么是问题，后果是什么。",
  severity   = "warning",                 -- error、warning、note
  confidence = "likely",                  -- certain、likely、hint
  applies    = { kind = "contract" },     -- normative、contract、penalty……；可加 titled、parties、articles
  basis      = { "待填写@2020-01-01 第一条" },  -- 法规@版本日期 条款
  since      = ")lua" +
         std::string(base::version()).substr(0, std::string(base::version()).rfind('.')) + "\"," +
         forms().at(form) + R"lua(
  message    = "待填写: “{match}”有什么问题。",
  suggest    = "待填写: 怎样改。",
  examples   = {
    { bad  = "待填写: 有问题的句子，⟦意见应当落在的字句⟧。" },
    { good = "待填写: 很像而没有问题的句子。" },
    { good = "待填写: 另一个很像而没有问题的句子。" },
  },
}
)lua";
}

base::Result<std::string> id_problem(const RulesArguments& arguments) {
  std::size_t slash = arguments.id.find('/');
  std::string pack = arguments.id.substr(0, slash);
  std::string name = slash == std::string::npos ? "" : arguments.id.substr(slash + 1);
  if (!rule::is_rule_name(pack) || !rule::is_rule_name(name)) {
    return base::Error(base::ErrorCode::usage,
                       "规则的名称应如 house/tea-break：小写字母、数字和“-”，以字母开头");
  }
  if (forms().count(arguments.form) == 0) {
    std::vector<std::string_view> known;
    std::string all;
    for (const auto& [form, text] : forms()) {
      known.push_back(form);
      all += (all.empty() ? "" : "、") + form;
    }
    return base::Error(base::ErrorCode::usage,
                       "--form 应为 " + all + " 之一" + rule::did_you_mean(arguments.form, known));
  }
  return pack;
}

}  // namespace

int rules_new(const RulesArguments& arguments) {
  auto pack = id_problem(arguments);
  if (!pack) return complain(pack.error());
  base::RealFileSystem files;
  const std::string folder = arguments.output.empty() ? "." : arguments.output;
  const std::string path = folder + "/" + arguments.id + ".lua";
  if (files.is_file(path)) {
    return complain({base::ErrorCode::usage, "规则已经存在，没有改动", path});
  }
  auto written = files.write(path, scaffold(arguments.form));
  if (!written) return complain(written.error());
  std::cout << "写入 " << path << "\n";
  const std::string manifest = folder + "/" + *pack + "/pack.toml";
  // A folder with lib/ is a whole set of rules, as fashen's own: its packs need no manifest.
  bool shipped = files.is_directory(folder + "/lib");
  if (!shipped && !files.is_file(manifest)) {
    written = files.write(manifest, "title = \"" + *pack + "\"\nversion = \"0.1\"\n");
    if (!written) return complain(written.error());
    std::cout << "写入 " << manifest << "\n";
  }
  std::cout << "填写后运行: fashen rules test " << (shipped ? "--rules-dir " : "--rules-path ")
            << folder << " " << arguments.id << "\n";
  return exit_clean;
}

}  // namespace fashen::cli

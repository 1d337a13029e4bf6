// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "base/version.h"
#include "cli/batch_command.h"
#include "cli/command.h"
#include "cli/compare_command.h"
#include "cli/competition_command.h"
#include "cli/corpus_command.h"
#include "cli/dossier_command.h"
#include "cli/exit_code.h"
#include "cli/inspect_command.h"
#include "cli/law_command.h"
#include "cli/review_command.h"
#include "cli/rules_command.h"
#include "cli/search_command.h"
#include "cli/session.h"
#include "cli/worker_command.h"
#include "rule/nearest.h"

namespace fashen::cli {
namespace {

constexpr const char* exit_codes =
    "退出码: 0 没有达到 --fail-on 的意见  1 有意见  2 用法、配置、规则有误或者文件不能读取  "
    "3 有未能检查的内容（取其大者）";

/// Lines up what options do behind names of which the Chinese characters are two columns wide.
class ChineseFormatter final : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool positional) const override {
    std::string line = "  " + make_option_name(option, positional) + make_option_opts(option);
    const auto wide =
        std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xF0) == 0xE0; });
    const std::size_t column = column_width_ + static_cast<std::size_t>(wide);
    if (line.size() >= column) line += "\n" + std::string(column_width_, ' ');
    if (line.size() < column) line.resize(column, ' ');
    return line + make_option_desc(option) + "\n";
  }
};

void use_chinese_labels(CLI::App& app) {
  auto formatter = std::make_shared<ChineseFormatter>();
  for (const auto& [label, words] :
       std::initializer_list<std::pair<const char*, const char*>>{{"Usage", "用法"},
                                                                  {"Options", "选项"},
                                                                  {"OPTIONS", "选项"},
                                                                  {"Subcommands", "命令"},
                                                                  {"SUBCOMMAND", "命令"},
                                                                  {"SUBCOMMANDS", "命令"},
                                                                  {"Positionals", "参数"},
                                                                  {"POSITIONALS", "参数"},
                                                                  {"REQUIRED", "（必需）"},
                                                                  {"TEXT", "值"},
                                                                  {"UINT", "数"},
                                                                  {"UINT:NONNEGATIVE", "数"},
                                                                  {"INT", "数"},
                                                                  {"INT:NONNEGATIVE", "数"},
                                                                  {"FLOAT", "数"}}) {
    formatter->label(label, words);
  }
  formatter->column_width(34);
  app.formatter(formatter);
}

/// The command that was being parsed: the innermost one named.
const CLI::App* innermost(const CLI::App& app) {
  auto named = app.get_subcommands();
  return named.empty() ? &app : innermost(*named.front());
}

/// What was wrong with the value of an option, of which the parser says so in words of its own,
/// "--jobs: 1 required TEXT missing" or "Could not convert: --jobs = abc".
std::string explain_value(const CLI::App& command, const std::string& said) {
  constexpr std::string_view conversion = "Could not convert: ";
  const std::size_t begin = said.starts_with(conversion) ? conversion.size() : said.find("--");
  const std::string name =
      begin == said.npos ? "" : said.substr(begin, said.find_first_of(" :", begin) - begin);
  const CLI::Option* option = command.get_option_no_throw(name);
  if (option == nullptr) return said;
  const auto& given = option->results();
  if (given.empty()) return "选项缺少值: " + name;
  if (option->get_items_expected_max() == 0) return name + " 是开关，后面不写值";
  if (given.size() > 1) return name + " 只能写一次";
  return name + " 应为不小于 0 的数，而不是“" + given.front() + "”";
}

/// What was wrong with the command line, for people.
std::string explain(const CLI::App& app, const CLI::ParseError& wrong) {
  const CLI::App* command = innermost(app);
  std::vector<std::string> names;
  for (const CLI::Option* option : command->get_options()) names.push_back(option->get_name());
  for (const CLI::App* one : command->get_subcommands(nullptr)) names.push_back(one->get_name());
  std::string how = command->get_name();
  for (const CLI::App* up = command->get_parent(); up != nullptr; up = up->get_parent()) {
    how = up->get_name() + " " + how;
  }
  how += " --help";
  std::string what = wrong.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&wrong) != nullptr) {
    std::string extra = what.substr(what.rfind(' ') + 1);
    std::vector<std::string_view> known(names.begin(), names.end());
    what = "不认识的参数“" + extra + "”" + rule::did_you_mean(extra, known);
  } else if (dynamic_cast<const CLI::RequiredError*>(&wrong) != nullptr) {
    bool wants_command = !command->get_subcommands(nullptr).empty();
    auto rest = app.remaining(true);
    what = wants_command ? "缺少命令" : "缺少必需的参数";
    if (wants_command && !rest.empty()) {
      std::vector<std::string_view> known(names.begin(), names.end());
      what = (rest.front().starts_with('-') ? "不认识的参数“" : "没有命令“") + rest.front() + "”" +
             rule::did_you_mean(rest.front(), known);
    }
  } else {
    what = explain_value(*command, wrong.what());
  }
  return what + "（用法见 " + how + "）";
}

/// The option that is given an empty value, as a script does whose variable is not set; it would
/// otherwise pass for one that is not given. Empty if there is none.
std::string option_without_value(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--") break;
    if (!word.starts_with("--")) continue;
    if (word.ends_with('=')) return std::string(word.substr(0, word.size() - 1));
    if (i + 1 < argc && *argv[i + 1] == '\0') return std::string(word);
  }
  return {};
}

}  // namespace

int run(int argc, char** argv) {
  CLI::App app("法审: 离线的合法性审查工具", "fashen");
  app.option_defaults()->group("选项");
  app.set_help_flag("-h,--help", "显示帮助");
  app.set_version_flag("--version", std::string("fashen ") + base::version(), "显示版本");
  app.require_subcommand(1);
  app.footer(exit_codes);
  use_chinese_labels(app);

  int code = exit_clean;
  Command fashen(app, code);
  add_review_command(fashen);
  add_compare_command(fashen);
  add_inspect_command(fashen);
  add_rules_command(fashen);
  add_law_command(fashen);
  add_search_command(fashen);
  add_competition_command(fashen);
  add_dossier_command(fashen);
  add_batch_command(fashen);
  add_worker_command(fashen);
  add_corpus_command(fashen);
  if (const std::string option = option_without_value(argc, argv); !option.empty()) {
    return complain({base::ErrorCode::usage, option + " 的值是空的"});
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& done) {
    code = app.exit(done, std::cout, std::cerr);
  } catch (const CLI::ParseError& wrong) {
    return complain({base::ErrorCode::usage, explain(app, wrong)});
  }
  if (!std::cout.flush()) {
    std::cerr << "错误: 标准输出不能写入 [io]\n";
    return exit_usage;
  }
  return code;
}

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/version.h"
#include "cli/exit_code.h"
#include "cli/inspect_command.h"
#include "cli/law_command.h"
#include "cli/review_command.h"
#include "cli/rules_command.h"
#include "cli/session.h"
#include "rule/nearest.h"

namespace fashen::cli {
namespace {

constexpr const char* exit_codes =
    "退出码: 0 没有达到 --fail-on 的意见  1 有意见  2 用法、配置、规则有误或者文件不能读取  "
    "3 有未能检查的内容（取其大者）";

CLI::App* command(CLI::App& parent, const char* name, const char* help, const char* examples) {
  CLI::App* app = parent.add_subcommand(name, help)->group("命令");
  app->option_defaults()->group("选项");
  app->set_help_flag("-h,--help", "显示帮助");
  app->footer(examples);
  return app;
}

void add_review(CLI::App& app, ReviewArguments& a, int& code) {
  CLI::App* c = command(app, "review", "审查文件或者文件夹中的文件",
                        "例:\n  fashen review 草案.docx -o 审查结果\n"
                        "  fashen review 合同文件夹 --format json -o 审查结果 --fail-on warning\n"
                        "  fashen review 决定书.txt --as-of 2025-06-01 --rules 'citation/*'\n\n"
                        "退出码: 0 没有达到 --fail-on 的意见  1 有意见  2 有误或者不能读取  3 "
                        "有未能检查的内容（取其大者）");
  c->add_option("paths", a.paths, "文件或者文件夹")->required()->type_name("路径");
  c->add_option("--format", a.formats, "text、line、json、html、docx，可以多个，用逗号隔开")
      ->delimiter(',');
  c->add_option("-o,--output", a.output, "报告写入的文件夹；未指定格式时写 docx、html、json");
  c->add_option("--as-of", a.as_of, "按哪一天有效的法律审查，如 2026-11-23");
  c->add_option("--kind", a.kind, "文件种类，代替自动识别");
  c->add_option("--profile", a.profile, "审查方案，或者方案文件（.toml）");
  c->add_option("--rules", a.rules, "规则表达式，如 'citation/* or normative/*'");
  c->add_option("--rules-dir", a.rules_directory, "规则文件夹，代替自带的规则");
  c->add_option("--fail-on", a.fail_on, "error、warning、note 或 never");
  c->add_option("--encoding", a.encoding, "文本文件的编码，代替自动识别");
  c->add_option("--author", a.author, "批注的作者");
  c->add_option("--color", a.color, "auto、always 或 never");
  c->callback([&] { code = review_command(a); });
}

void add_inspect(CLI::App& app, InspectArguments& a, int& code) {
  CLI::App* c = command(app, "inspect", "显示各阶段从文件中读出了什么，即规则所见",
                        "例:\n  fashen inspect 草案.docx --stage outline\n"
                        "  fashen inspect 草案.docx --stage citations --json");
  c->add_option("file", a.path, "文件")->required()->type_name("文件");
  c->add_option("--stage", a.stage,
                "text、blocks、revisions、comments、kind、front、outline、sentences、parties、"
                "definitions、references、citations、quantities、incomplete");
  c->add_option("--view", a.view, "有修订的文件读作 accepted、original 或 marked");
  c->add_option("--as-of", a.as_of, "核对引用的日期");
  c->add_option("--kind", a.kind, "文件种类，代替自动识别");
  c->add_option("--encoding", a.encoding, "文本文件的编码");
  c->add_flag("--json", a.json, "输出 JSON");
  c->callback([&] { code = inspect_command(a); });
}

void add_rules(CLI::App& app, RulesArguments& a, int& code) {
  CLI::App* rules =
      command(app, "rules", "查看和测试规则", "例:\n  fashen rules test 'contract/*'");
  rules->require_subcommand(1);
  auto add = [&](const char* name, const char* help, const char* example) {
    CLI::App* c = command(*rules, name, help, example);
    c->add_option("--rules-dir", a.directory, "规则文件夹，代替自带的规则");
    return c;
  };
  CLI::App* list = add("list", "列出规则", "例:\n  fashen rules list 'citation/*'");
  list->add_option("expression", a.select, "规则表达式")->type_name("表达式");
  list->add_flag("--json", a.json, "输出 JSON");
  list->callback([&] { code = rules_list(a); });
  CLI::App* show =
      add("show", "显示一条规则: 理由、依据、例子", "例:\n  fashen rules show normative/sets-fee");
  show->add_option("id", a.id, "规则")->required()->type_name("规则");
  show->callback([&] { code = rules_show(a); });
  CLI::App* test = add("test", "用例子和法律依据检验规则",
                       "例:\n  fashen rules test --rules-dir 我的规则 'house/*'");
  test->add_option("expression", a.select, "规则表达式")->type_name("表达式");
  test->callback([&] { code = rules_test(a); });
  CLI::App* stubs = command(*rules, "stubs", "输出编辑器用的类型说明（LuaLS）",
                            "例:\n  fashen rules stubs > fashen.d.lua");
  stubs->callback([&] { code = rules_stubs(); });
}

void add_law(CLI::App& app, LawArguments& a, int& code) {
  CLI::App* law =
      command(app, "law", "查询法规目录", "例:\n  fashen law show '行政处罚法 第六十三条'");
  law->require_subcommand(1);
  CLI::App* show = command(*law, "show", "显示一部法规或者一条的效力和版本",
                           "例:\n  fashen law show '行政处罚法 第六十三条' --as-of 2020-06-01");
  show->add_option("citation", a.citation, "法规名称，可以带条款")->required()->type_name("法条");
  show->add_option("--as-of", a.as_of, "哪一天的情况，如 2026-11-23；默认今天");
  show->callback([&] { code = law_show(a); });
}

void use_chinese_labels(CLI::App& app) {
  auto formatter = std::make_shared<CLI::Formatter>();
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
                                                                  {"TEXT", "值"}}) {
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

/// What was wrong with the command line, for people.
std::string explain(const CLI::App& app, const CLI::ParseError& wrong) {
  const CLI::App* command = innermost(app);
  std::vector<std::string> names;
  for (const CLI::Option* option : command->get_options()) names.push_back(option->get_name());
  for (const CLI::App* one : command->get_subcommands(nullptr)) names.push_back(one->get_name());
  std::string how =
      command == &app ? "fashen --help" : "fashen … " + command->get_name() + " --help";
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
      what = "没有命令“" + rest.front() + "”" + rule::did_you_mean(rest.front(), known);
    }
  } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&wrong) != nullptr) {
    what = "选项缺少值: " + what.substr(0, what.find(':'));
  }
  return what + "（用法见 " + how + "）";
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
  ReviewArguments review;
  InspectArguments inspect;
  RulesArguments rules;
  LawArguments law;
  add_review(app, review, code);
  add_inspect(app, inspect, code);
  add_rules(app, rules, code);
  add_law(app, law, code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& done) {
    return app.exit(done, std::cout, std::cerr);
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

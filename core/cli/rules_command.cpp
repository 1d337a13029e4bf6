// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rules_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "cli/exit_code.h"
#include "cli/session.h"
#include "cli/subcommand.h"
#include "report/json.h"
#include "review/example_runner.h"
#include "rule/nearest.h"
#include "rule/selection.h"
#include "script/stubs.h"

namespace fashen::cli {
namespace {

/// What `fashen rules …` was asked for, as written.
struct RulesArguments {
  std::string directory;  ///< --rules-dir; empty: the shipped rules
  std::string select;     ///< A selection expression; empty: all
  std::string id;         ///< Of `show`
  bool json = false;
};

using rule::Metadata;

base::Result<script::Loaded> selected(Session& session, const std::string& expression) {
  auto rules = session.load_rules();
  if (!rules || expression.empty()) return rules;
  auto selection = rule::Selection::parse(expression);
  if (!selection) return selection.error();
  if (auto kept = rule::select(rules->rules, *selection); !kept) return kept.error();
  return rules;
}

std::string kinds_of(const Metadata& rule) {
  std::string kinds;
  for (structure::DocumentKind kind : rule.kinds) {
    kinds += (kinds.empty() ? "" : "、") + std::string(structure::display_name(kind));
  }
  return kinds.empty() ? "各种文件" : kinds;
}

void print_list(const script::Loaded& rules) {
  for (const auto& rule : rules.rules) {
    const Metadata& m = rule->metadata();
    std::cout << m.id << "\t" << finding::display_name(m.severity) << "\t"
              << finding::display_name(m.confidence) << "\t" << m.title << "\n";
  }
}

void print_json(const script::Loaded& rules) {
  report::Json json;
  json.begin_object().field("schema", 1).key("rules").begin_array();
  for (const auto& rule : rules.rules) {
    const Metadata& m = rule->metadata();
    json.begin_object().field("id", m.id).field("title", m.title).field("why", m.why);
    json.field("severity", finding::name(m.severity));
    json.field("confidence", finding::name(m.confidence));
    json.key("kinds").begin_array();
    for (structure::DocumentKind kind : m.kinds) json.value(structure::name(kind));
    json.end_array().key("basis").begin_array();
    for (const std::string& basis : m.basis) json.value(basis);
    json.end_array().key("tags").begin_array();
    for (const std::string& tag : m.tags) json.value(tag);
    json.end_array().end_object();
  }
  json.end_array().end_object();
  std::cout << json.str();
}

void print_page(const Metadata& rule) {
  std::cout << rule.id << "  " << rule.title << "\n\n" << rule.why << "\n\n";
  std::cout << "程度  " << finding::display_name(rule.severity) << "，"
            << finding::display_name(rule.confidence) << "\n";
  std::cout << "适用  " << kinds_of(rule) << "\n";
  for (const std::string& basis : rule.basis) std::cout << "依据  " << basis << "\n";
  std::cout << "建议  " << rule.suggest << "\n";
  for (const auto& [name, option] : rule.options) {
    std::cout << "选项  " << name << " = " << option.value << "（" << option.takes() << "）\n";
  }
  std::cout << "文件  " << rule.path << "\n";
  for (const rule::Example& example : rule.examples) {
    std::cout << "\n"
              << (example.bad ? "有问题" : "没有问题") << (example.todo ? "（待办）" : "") << "\n";
    std::string text = example.text;
    if (example.bad) text.insert(example.marked.end, "⟧").insert(example.marked.begin, "⟦");
    std::cout << "  " << text << "\n";
  }
}

int rules_list(const RulesArguments& arguments) {
  Session session(arguments.directory);
  auto rules = selected(session, arguments.select);
  if (!rules) return complain(rules.error());
  arguments.json ? print_json(*rules) : print_list(*rules);
  return exit_clean;
}

int rules_show(const RulesArguments& arguments) {
  Session session(arguments.directory);
  auto rules = session.load_rules();
  if (!rules) return complain(rules.error());
  std::vector<std::string_view> known;
  for (const auto& rule : rules->rules) {
    if (rule->metadata().id == arguments.id) {
      print_page(rule->metadata());
      return exit_clean;
    }
    known.push_back(rule->metadata().id);
  }
  return complain({base::ErrorCode::not_found,
                   "没有规则“" + arguments.id + "”" + rule::did_you_mean(arguments.id, known)});
}

int rules_test(const RulesArguments& arguments) {
  Session session(arguments.directory);
  auto rules = selected(session, arguments.select);
  if (!rules) return complain(rules.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  std::size_t examples = 0, failed = 0;
  for (const auto& rule : rules->rules) {
    auto failures = review::check_basis(rule->metadata(), **law);
    auto wrong = review::run_examples(*rule, **law, {});
    failures.insert(failures.end(), wrong.begin(), wrong.end());
    examples += rule->metadata().examples.size();
    failed += failures.empty() ? 0 : 1;
    for (const auto& failure : failures) {
      std::cout << failure.where << ": " << rule->metadata().id << "\n    " << failure.reason
                << "\n";
    }
  }
  std::cout << rules->rules.size() << " 条规则，" << examples << " 个例子，" << failed
            << " 条规则没有通过\n";
  return failed == 0 ? exit_clean : exit_findings;
}

int rules_stubs() {
  std::cout << script::stubs();
  return exit_clean;
}

}  // namespace

void add_rules_command(CLI::App& app, int& code) {
  auto arguments = std::make_shared<RulesArguments>();
  RulesArguments& a = *arguments;
  CLI::App* rules =
      add_subcommand(app, "rules", "查看和测试规则", "例:\n  fashen rules test 'contract/*'");
  rules->require_subcommand(1);
  auto add = [&](const char* name, const char* help, const char* example) {
    CLI::App* c = add_subcommand(*rules, name, help, example);
    c->add_option("--rules-dir", a.directory, "规则文件夹，代替自带的规则");
    return c;
  };
  CLI::App* list = add("list", "列出规则", "例:\n  fashen rules list 'citation/*'");
  list->add_option("expression", a.select, "规则表达式")->type_name("表达式");
  list->add_flag("--json", a.json, "输出 JSON");
  list->callback([arguments, &code] { code = rules_list(*arguments); });
  CLI::App* show =
      add("show", "显示一条规则: 理由、依据、例子", "例:\n  fashen rules show normative/sets-fee");
  show->add_option("id", a.id, "规则")->required()->type_name("规则");
  show->callback([arguments, &code] { code = rules_show(*arguments); });
  CLI::App* test = add("test", "用例子和法律依据检验规则",
                       "例:\n  fashen rules test --rules-dir 我的规则 'house/*'");
  test->add_option("expression", a.select, "规则表达式")->type_name("表达式");
  test->callback([arguments, &code] { code = rules_test(*arguments); });
  CLI::App* stubs = add_subcommand(*rules, "stubs", "输出编辑器用的类型说明（LuaLS）",
                                   "例:\n  fashen rules stubs > fashen.d.lua");
  stubs->callback([arguments, &code] { code = rules_stubs(); });
}

}  // namespace fashen::cli

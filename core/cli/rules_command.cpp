// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rules_command.h"

#include <memory>

#include "cli/command.h"
#include "cli/rules_group.h"

namespace fashen::cli {
namespace {

/// Declares the commands below `fashen rules`, all on one set of arguments: only one of them runs.
class RulesCommands {
 public:
  explicit RulesCommands(Command rules)
      : rules_(rules), arguments_(std::make_shared<RulesArguments>()) {}

  void add_reading();
  void add_writing();
  void add_measuring();

 private:
  using Run = int (*)(const RulesArguments&);

  Command add(const char* name, const char* help, const char* examples, Run run) {
    Command command = rules_.add(name, help, examples);
    command.run([arguments = arguments_, run] { return run(*arguments); });
    return command;
  }

  /// The same with the options that say where the rules are.
  Command add_over_rules(const char* name, const char* help, const char* examples, Run run) {
    Command command = add(name, help, examples, run);
    RuleSource& source = arguments_->source;
    command.option("--rules-dir", source.directory, "规则文件夹，代替自带的规则");
    command.option("--rules-path", source.packs, "另加的规则包所在的文件夹，可以多个")
        .type_name("文件夹")
        .one_value_each();
    return command;
  }

  void add_selection(Command& command) {
    command.option("expression", arguments_->source.select, "规则表达式").type_name("表达式");
  }

  Command rules_;
  std::shared_ptr<RulesArguments> arguments_;
};

void RulesCommands::add_reading() {
  RulesArguments& a = *arguments_;
  Command list = add_over_rules(
      "list", "列出规则",
      "例:\n  fashen rules list 'citation/*'\n  fashen rules list --format json", rules_list);
  add_selection(list);
  list.option("--format", a.format, "text 或 json");
  list.flag("--json", a.json, "同 --format json");
  Command show = add_over_rules("show", "显示一条规则: 理由、依据、选项、实测、例子",
                                "例:\n  fashen rules show normative/sets-fee", rules_show);
  show.option("id", a.id, "规则").required().type_name("规则");
  Command docs = add_over_rules("docs", "写出规则的网页: 可查找，不需要网络",
                                "例:\n  fashen rules docs -o 规则网页", rules_docs);
  add_selection(docs);
  docs.option("-o,--output", a.output, "写入的文件夹").required().type_name("文件夹");
  Command stubs = add("stubs", "输出编辑器用的类型说明（LuaLS）",
                      "例:\n  fashen rules stubs -o 我的规则/fashen.meta.lua", rules_stubs);
  stubs.option("-o,--output", a.output, "写入的文件；未指定时写到标准输出");
}

void RulesCommands::add_writing() {
  RulesArguments& a = *arguments_;
  Command fresh = add("new", "写出一条待填写的规则；填写之前不能通过检验",
                      "例:\n  fashen rules new house/tea-break\n"
                      "  fashen rules new house/no-penalty --form require -o 我的规则",
                      rules_new);
  fresh.option("id", a.id, "规则包/规则").required().type_name("规则");
  fresh.option("-o,--output", a.output, "规则包所在的文件夹；默认当前文件夹");
  fresh.option("--form", a.form,
               "find、require、forbid、limit、order、consistent、sequence 或 check");
  Command test =
      add_over_rules("test", "用例子和法律依据检验规则",
                     "例:\n  fashen rules test --rules-path 我的规则 'house/*'", rules_test);
  add_selection(test);
  test.option("-j,--jobs", a.jobs, "同时检验的线程数；默认与处理器同数").not_negative();
  Command attempt =
      add_over_rules("try", "在一份文件上运行一条规则，说明为什么有或者没有意见",
                     "例:\n  fashen rules try contract/deposit-over-cap 合同.docx\n"
                     "  fashen rules try house/tea-break 合同.docx --rules-path . --watch",
                     rules_try);
  attempt.option("rule", a.id, "规则").required().type_name("规则");
  attempt.option("file", a.file, "文件").required().type_name("文件");
  attempt.option("--as-of", a.as_of, "按哪一天有效的法律，如 2026-11-23");
  attempt.option("--kind", a.kind, "文件种类，代替自动识别");
  attempt.option("--encoding", a.encoding, "文本文件的编码");
  attempt.flag("--watch", a.watch, "保存规则或者文件后重新运行，Ctrl-C 结束");
}

void RulesCommands::add_measuring() {
  RulesArguments& a = *arguments_;
  Command check =
      add_over_rules("check", "检查规则的写法: 依据、数值、名称、例子的比例、慢规则、没有用到的",
                     "例:\n  fashen rules check --rules-path 我的规则 'house/*'\n\n"
                     "退出码: 0 没有错误（提醒不算）  1 有错误  2 规则不能读取",
                     rules_check);
  add_selection(check);
  Command audit =
      add_over_rules("audit", "哪些规则的依据已经修改、改了条号或者废止",
                     "例:\n  fashen rules audit\n"
                     "  fashen rules audit --from 2024-01-01 --to 2026-06-30 'contract/*'\n"
                     "  fashen rules audit --corpus 新法规库.index\n\n"
                     "退出码: 0 都没有变化  1 有须重新核对的  2 有误",
                     rules_audit);
  add_selection(audit);
  audit.option("--from", a.from, "从哪一天有效的文本比起；默认从规则写明的文本比起");
  audit.option("--to", a.to, "比到哪一天；默认法规库的截止日");
  audit.option("--corpus", a.corpus, "与另一个（如新导入的）法规库比较").type_name("文件夹");
  Command profile =
      add_over_rules("profile", "每条规则在一批文件上用的时间和内存",
                     "例:\n  fashen rules profile 合同文件夹 --top 10", rules_profile);
  profile.option("paths", a.paths, "文件或者文件夹").required().type_name("路径");
  profile.option("--rules", a.source.select, "规则表达式");
  profile.option("--top", a.top, "列出最费时的多少条").not_negative();
  Command measure =
      add_over_rules("measure", "在人工标注的文件上测量每条规则的准确率和召回率",
                     "例:\n  fashen rules measure 标注集 -o rules/measured.tsv\n\n"
                     "标注写在文件旁边的同名 .labels 中，每行一处: 规则、制表符、字句。",
                     rules_measure);
  measure.option("paths", a.paths, "文件或者文件夹").required().type_name("路径");
  measure.option("-o,--output", a.output, "写入的表；未指定时写到标准输出");
}

}  // namespace

void add_rules_command(Command& fashen) {
  Command rules = fashen.add("rules", "查看、编写、测试规则",
                             "例:\n  fashen rules new house/tea-break\n"
                             "  fashen rules test --rules-path . 'house/*'\n"
                             "  fashen rules try house/tea-break 合同.docx --rules-path .");
  rules.require_subcommand();
  RulesCommands commands(rules);
  commands.add_reading();
  commands.add_writing();
  commands.add_measuring();
}

}  // namespace fashen::cli

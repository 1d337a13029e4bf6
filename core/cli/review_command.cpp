// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_command.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/batch_options.h"
#include "cli/batch_review.h"
#include "cli/command.h"
#include "cli/document_review.h"
#include "cli/exit_code.h"
#include "cli/inputs.h"
#include "cli/review_plan.h"
#include "cli/review_profile.h"
#include "cli/terminal.h"

namespace fashen::cli {
namespace {

int write(const ReviewArguments& arguments, const Plan& plan, const report::Report& report,
          const std::string& name, base::FileSystem& files) {
  int code = exit_clean;
  for (const Format& format : plan.to_stdout) {
    if (auto done = write_stdout(report, format, plan.writing); !done)
      code = complain(done.error());
  }
  for (const Format& format : plan.to_files) {
    auto path = write_file(report, format, plan.writing, files, arguments.output, name);
    if (!path) {
      code = complain(path.error());
    } else if (!plan.to_stdout.empty()) {
      std::cout << "报告: " << *path << "\n";
    }
  }
  if (!plan.to_files.empty() && !plan.to_stdout.empty()) std::cout << "\n";
  return code;
}

/// The code for what a review found.
int verdict(const report::Report& report, const Plan& plan, const ReviewArguments& arguments,
            std::size_t& failing) {
  failing += static_cast<std::size_t>(std::count_if(
      report.findings.begin(), report.findings.end(),
      [&](const finding::Finding& finding) { return finding.severity >= plan.fail_on; }));
  if (!report.incomplete.empty()) return exit_incomplete;
  return failing > arguments.max_findings && !plan.never_fail ? exit_findings : exit_clean;
}

/// One document after another, in this process.
int review_here(const ReviewArguments& arguments, const Plan& plan,
                const std::vector<Input>& inputs, base::FileSystem& files) {
  DocumentReviewer reviewer(plan);
  Progress progress(inputs.size());
  int code = exit_clean;
  std::size_t failing = 0;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    progress.show(i, inputs[i].path);
    auto done = reviewer.review(files, inputs[i].path);
    progress.clear();
    if (!done) {
      code = std::max(code, complain(done.error()));
      continue;
    }
    const report::Report& report = (*done)->report;
    code = std::max(code, write(arguments, plan, report, inputs[i].name, files));
    code = std::max(code, verdict(report, plan, arguments, failing));
  }
  return code;
}

/// Keeps what a review stands on until the process ends: to free every rule and pattern one by one
/// would take longer than some stages of a short review.
template <typename T>
T& keep(std::unique_ptr<T> made) {
  static auto& kept = *new std::vector<T*>;
  kept.push_back(made.release());
  return *kept.back();
}

int print_config(const ReviewArguments& arguments, const Session& session) {
  auto profile = choose_profile(arguments, session);
  if (!profile) return complain(profile.error());
  std::cout << rule::to_text(*profile);
  return exit_clean;
}

}  // namespace

int review_command(const ReviewArguments& given) {
  ReviewArguments arguments = given;
  Session& session = keep(std::make_unique<Session>(arguments.rules_directory));
  if (arguments.print_config) return print_config(arguments, session);
  if (auto checked = prepare_batch(arguments); !checked) return complain(checked.error());
  base::Result<Plan>& plan =
      keep(std::make_unique<base::Result<Plan>>(make_plan(arguments, session)));
  if (!plan) return complain(plan.error());
  auto inputs = choose_inputs(arguments, session.files(), *plan->plugins);
  if (!inputs) return complain(inputs.error());
  int code = exit_clean;
  for (const base::Error& error : inputs->errors) code = complain(error);
  // A part of a batch may be empty; its ledger is merged like any other.
  bool part = !arguments.shard.empty() && !arguments.output.empty();
  if (inputs->files.empty() && !part) {
    if (!inputs->skipped.empty()) std::cerr << say_skipped(inputs->skipped) << "\n";
    return complain({base::ErrorCode::not_found, "没有可以审查的文件",
                     arguments.paths.empty() ? "" : arguments.paths.front()});
  }
  if (auto same = check_projects(arguments, inputs->files, session.files()); !same) {
    return complain(same.error());
  }
  bool batch = wants_batch(arguments, session.files(), inputs->files.size());
  if (!batch && !arguments.baseline.empty() && !arguments.baseline.ends_with(".json")) {
    return complain({base::ErrorCode::usage,
                     "--baseline 的台账只用于批量审查（-o）；单个文件用以前的 JSON 报告作基线"});
  }
  if (batch && !inputs->errors.empty()) return code;  // It would forget what could not be listed.
  int done = batch ? review_batch(arguments, *plan, *inputs, session.files())
                   : review_here(arguments, *plan, inputs->files, session.files());
  if (!batch && !inputs->skipped.empty()) std::cerr << say_skipped(inputs->skipped) << "\n";
  return std::max(code, done);
}

void add_review_command(Command& fashen) {
  auto arguments = std::make_shared<ReviewArguments>();
  ReviewArguments& a = *arguments;
  Command c = fashen.add(
      "review", "审查文件或者文件夹中的文件",
      "例:\n  fashen review 草案.docx -o 审查结果\n"
      "  fashen review 合同文件夹 -o 审查结果 --jobs 4 --exclude '作废/*'\n"
      "  fashen review --resume -o 审查结果\n"
      "  fashen review 决定书.txt --as-of 2025-06-01 --rules 'citation/*'\n\n"
      "文件夹中的文稿（含 doc、wps、pdf、zip 等）都要审查，不能读取的记为未能审查；图片、"
      "表格等其他文件不审查，\n逐个列在“未审”中，不影响退出码；不想列出的用 --exclude "
      "排除。\n\n退出码: 0 没有达到 --fail-on 的意见  1 有意见  2 有误或者不能读取  3 "
      "有未能检查的内容（取其大者）；130 被中断");
  c.option("paths", a.paths, "文件或者文件夹").type_name("路径");
  c.option("--format", a.formats, "text、line、json、html、docx、sarif，可以多个，用逗号隔开")
      .split_at_commas();
  c.option("-o,--output", a.output, "报告写入的文件夹；未指定格式时写 docx、html、json");
  c.option("--as-of", a.as_of, "按哪一天有效的法律审查，如 2026-11-23");
  c.option("--kind", a.kind, "文件种类，代替自动识别");
  c.option("--rank", a.rank, "位阶，代替自动识别，如 local_rule");
  c.option("--profile", a.profile, "审查方案，或者方案文件（.toml）");
  c.option("--playbook", a.playbook, "本单位的合同口径（.toml），逐条核对");
  c.option("--rules", a.rules, "规则表达式，如 'citation/* or normative/*'");
  c.option("--rules-dir", a.rules_directory, "规则文件夹，代替自带的规则");
  c.option("--rules-path", a.rules_paths, "另加的规则包所在的文件夹，可以多个")
      .type_name("文件夹")
      .one_value_each();
  c.option("--region", a.region, "适用哪里的地方规则，如 浙江省/杭州市");
  c.option("--side", a.side, "为合同的哪一方审查：甲方、乙方、中立，或者合同中的称谓，如 承租人");
  c.option("--strictness", a.strictness,
           "strict（从严，连可斟酌处也列出）、neutral 或 loose（只看硬伤）");
  c.flag("--print-config", a.print_config, "只显示各项设置及其来处");
  c.option("--fail-on", a.fail_on, "error、warning、note 或 never");
  c.option("--encoding", a.encoding, "文本文件的编码，代替自动识别");
  c.option("--author", a.author, "批注的作者");
  c.option("--color", a.color, "auto、always 或 never");
  add_batch_options(c, a);
  c.run([arguments] { return review_command(*arguments); });
}

}  // namespace fashen::cli

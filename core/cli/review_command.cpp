// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/inputs.h"
#include "cli/make_report.h"
#include "cli/report_files.h"
#include "cli/session.h"
#include "cli/subcommand.h"
#include "cli/terminal.h"
#include "document/read_file.h"
#include "rule/profile.h"
#include "rule/selection.h"

namespace fashen::cli {
namespace {

/// What `fashen review` was asked for, as written.
struct ReviewArguments {
  std::vector<std::string> paths;
  std::vector<std::string> formats;  ///< Empty: text on stdout; with `output` docx, html, json too
  std::string output;                ///< Folder; empty: stdout
  std::string as_of, kind, rules, encoding, rules_directory;
  std::string profile = "default";
  std::string fail_on = "error";
  std::string author;
  std::string color = "auto";
};

/// The arguments as values, and all that is the same for every file.
struct Plan {
  document::ReadOptions reading;
  review::Options options;
  report::WriteOptions writing;
  std::vector<Format> to_stdout, to_files;
  script::Loaded rules;
  finding::Severity fail_on = finding::Severity::error;
  bool never_fail = false;
};

base::Error usage(const std::string& message) { return {base::ErrorCode::usage, message}; }

base::Result<void> read_options(const ReviewArguments& arguments, Plan& plan) {
  auto date = date_or_today(arguments.as_of);
  if (!date) return date.error();
  plan.options.today = *date;
  if (!arguments.as_of.empty()) plan.options.as_of = *date;
  if (!arguments.kind.empty()) {
    plan.options.kind = structure::parse_kind(arguments.kind);
    if (!plan.options.kind) {
      return usage("--kind 没有“" + arguments.kind +
                   "”这种文件，可用的有: normative、regulation、contract、penalty、licence、"
                   "coercion、decision、minutes、speech、other");
    }
  }
  plan.reading.encoding = arguments.encoding;
  plan.never_fail = arguments.fail_on == "never";
  if (auto severity = finding::parse_severity(arguments.fail_on)) {
    plan.fail_on = *severity;
  } else if (!plan.never_fail) {
    return usage("--fail-on 应为 error、warning、note 或 never");
  }
  auto color = wants_color(arguments.color, 1);
  if (!color) return color.error();
  plan.writing.color = *color && arguments.output.empty();
  if (!arguments.author.empty()) plan.writing.author = arguments.author;
  return {};
}

base::Result<void> choose_formats(const ReviewArguments& arguments,
                                  const document::PluginRegistry& plugins, Plan& plan) {
  bool files = !arguments.output.empty();
  std::vector<std::string> chosen = arguments.formats;
  if (chosen.empty() && files) chosen = {"docx", "html", "json"};
  auto formats = find_formats(files ? chosen : std::vector<std::string>(), plugins);
  if (!formats) return formats.error();
  plan.to_files = *formats;
  if (arguments.formats.empty()) chosen = {"text"};
  if (!files || arguments.formats.empty()) {
    formats = find_formats(chosen, plugins);
    if (!formats) return formats.error();
    plan.to_stdout = *formats;
  }
  bool binary = std::any_of(plan.to_stdout.begin(), plan.to_stdout.end(),
                            [](const Format& format) { return format.name == "docx"; });
  if (binary) return usage("docx 报告要用 -o 指定写入的文件夹");
  return {};
}

base::Result<void> choose_rules(const ReviewArguments& arguments, Session& session, Plan& plan) {
  auto rules = session.load_rules();
  if (!rules) return rules.error();
  plan.rules = std::move(*rules);
  auto profile = rule::load_profile(session.files(), session.rules_directory(), arguments.profile);
  if (!profile) return profile.error();
  plan.options.show = profile->show;
  if (auto applied = rule::apply(*profile, plan.rules.rules); !applied) return applied;
  if (arguments.rules.empty()) return {};
  auto selection = rule::Selection::parse(arguments.rules);
  if (!selection) return selection.error();
  return rule::select(plan.rules.rules, *selection);
}

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
int verdict(const report::Report& report, const Plan& plan) {
  bool failing = std::any_of(
      report.findings.begin(), report.findings.end(),
      [&](const finding::Finding& finding) { return finding.severity >= plan.fail_on; });
  if (!report.incomplete.empty()) return exit_incomplete;
  return failing && !plan.never_fail ? exit_findings : exit_clean;
}

int review_command(const ReviewArguments& arguments) {
  Plan plan;
  Session session(arguments.rules_directory);
  if (auto read = read_options(arguments, plan); !read) return complain(read.error());
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  if (auto chosen = choose_formats(arguments, **plugins, plan); !chosen) {
    return complain(chosen.error());
  }
  if (auto chosen = choose_rules(arguments, session, plan); !chosen) {
    return complain(chosen.error());
  }
  auto law = session.law();
  if (!law) return complain(law.error());

  Inputs inputs = find_inputs(arguments.paths, session.files(), **plugins);
  int code = exit_clean;
  for (const base::Error& error : inputs.errors) code = complain(error);
  if (inputs.files.empty()) {
    return complain({base::ErrorCode::not_found, "没有可以审查的文件", arguments.paths.front()});
  }
  review::Reviewer reviewer(plan.rules.rules, **law);
  Progress progress(inputs.files.size());
  for (std::size_t i = 0; i < inputs.files.size(); ++i) {
    progress.show(i, inputs.files[i].path);
    auto file = document::read_file(session.files(), **plugins, inputs.files[i].path, plan.reading);
    if (!file) {
      progress.clear();
      code = std::max(code, complain(file.error()));
      continue;
    }
    review::Review result = reviewer.review(file->document, plan.options);
    report::Report report = make_report(*file, result, plan.rules, **law);
    progress.clear();
    code = std::max(code, write(arguments, plan, report, inputs.files[i].name, session.files()));
    code = std::max(code, verdict(report, plan));
  }
  return code;
}

}  // namespace

void add_review_command(CLI::App& app, int& code) {
  auto arguments = std::make_shared<ReviewArguments>();
  ReviewArguments& a = *arguments;
  CLI::App* c =
      add_subcommand(app, "review", "审查文件或者文件夹中的文件",
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
  c->callback([arguments, &code] { code = review_command(*arguments); });
}

}  // namespace fashen::cli

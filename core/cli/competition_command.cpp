// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/competition_command.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/competition_form.h"
#include "cli/exit_code.h"
#include "cli/make_report.h"
#include "cli/report_files.h"
#include "cli/session.h"
#include "rule/profile.h"

namespace fashen::cli {
namespace {

constexpr std::size_t kLargestTable = 1 << 20;

/// The command line of `fashen competition`, as written.
struct CompetitionArguments {
  std::string path, output, as_of, rules_directory;
  std::string format;  ///< Empty: by the ending of `output`, else text
  std::string profile = "default";
};

base::Result<std::string> render(const CompetitionForm& form, const std::string& format,
                                 Session& session) {
  if (format == "html") return to_html(form);
  if (format == "json") return to_json(form);
  if (format == "text") return to_text(form);
  auto plugins = session.plugins();
  if (!plugins) return plugins.error();
  return word_file(to_document(form), **plugins);
}

base::Result<report::Report> review_file(const CompetitionArguments& arguments, Session& session,
                                         document::LoadedFile& file) {
  review::Options options;
  auto date = date_or_today(arguments.as_of);
  if (!date) return date.error();
  options.today = *date;
  if (!arguments.as_of.empty()) options.as_of = *date;
  auto plugins = session.plugins();
  if (!plugins) return plugins.error();
  auto law = session.law();
  if (!law) return law.error();
  auto rules = session.load_rules();
  if (!rules) return rules.error();
  auto profile = rule::load_profile(session.files(), session.rules_directory(), arguments.profile);
  if (!profile) return profile.error();
  if (auto applied = rule::apply(*profile, rules->rules); !applied) return applied.error();
  options.show = profile->show;
  auto read = document::read_file(session.files(), **plugins, arguments.path, {});
  if (!read) return read.error();
  file = std::move(*read);
  const review::Review review =
      review::Reviewer(rules->rules, **law).review(file.document, options);
  return make_report(file, review, *rules, **law);
}

int competition(const CompetitionArguments& arguments) {
  const std::string format = format_of(arguments.format, arguments.output);
  if (format != "text" && format != "html" && format != "json" && format != "docx") {
    return complain({base::ErrorCode::usage,
                     "审查表没有“" + format + "”格式，可用的有 text、html、docx、json"});
  }
  if (format == "docx" && arguments.output.empty()) {
    return complain({base::ErrorCode::usage, "docx 格式要用 -o 写明写入的文件"});
  }
  Session session(arguments.rules_directory);
  document::LoadedFile file;
  auto report = review_file(arguments, session, file);
  if (!report) return complain(report.error());
  const std::string path = session.rules_directory() + "/competition/form.tsv";
  auto table = session.files().read(path, kLargestTable);
  if (!table) return complain(table.error());
  auto form = fill_form(*table, path, *report);
  if (!form) return complain(form.error());
  auto bytes = render(*form, format, session);
  if (!bytes) return complain(bytes.error());
  if (arguments.output.empty()) {
    std::cout << *bytes;
  } else if (auto written = session.files().write(arguments.output, *bytes); !written) {
    return complain(written.error());
  }
  for (const finding::Incomplete& one : report->incomplete) {
    std::cerr << "未能检查: " << one.what << "，" << one.reason << "\n";
  }
  if (!report->incomplete.empty()) return exit_incomplete;
  const bool found = std::any_of(form->rows.begin(), form->rows.end(),
                                 [](const FormRow& row) { return !row.findings.empty(); });
  return found ? exit_findings : exit_clean;
}

}  // namespace

void add_competition_command(Command& fashen) {
  auto arguments = std::make_shared<CompetitionArguments>();
  CompetitionArguments& a = *arguments;
  Command c =
      fashen.add("competition", "填写公平竞争审查表：逐项列出发现的问题和要回答的问题",
                 "例:\n  fashen competition 招商意见.docx -o 审查表.docx\n\n"
                 "退出码: 0 没有发现问题  1 发现问题  2 有误或者不能读取  3 有未能检查的内容");
  c.option("file", a.path, "政策措施草案").required().type_name("文件");
  c.option("--format", a.format, "text、html、docx 或者 json；未指定时按 -o 的后缀");
  c.option("-o,--output", a.output, "写入的文件；未指定时写到标准输出");
  c.option("--as-of", a.as_of, "按哪一天有效的法律审查，如 2026-11-23");
  c.option("--profile", a.profile, "审查方案，或者方案文件（.toml）");
  c.option("--rules-dir", a.rules_directory, "规则文件夹，代替自带的规则");
  c.run([arguments] { return competition(*arguments); });
}

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossier_command.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/command.h"
#include "cli/dossier_papers.h"
#include "cli/exit_code.h"
#include "cli/make_dossier_report.h"
#include "cli/report_files.h"
#include "cli/review_profile.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "report/dossier_writer.h"
#include "rule/dossier_rule.h"

namespace fashen::cli {
namespace {

struct DossierArguments {
  std::string path;
  std::string checklist = "auto";
  std::vector<std::string> formats;
  std::string output;
  std::string as_of;
  std::string rules_directory;
  std::string profile, rules;
  std::string fail_on = "error";
  std::string encoding;
  std::string color = "auto";
};

base::Result<const rule::Checklist*> named_checklist(const rule::ChecklistLibrary& library,
                                                     const std::string& name) {
  if (name == "auto") return static_cast<const rule::Checklist*>(nullptr);
  if (const rule::Checklist* found = library.checklist(name)) return found;
  std::string known = "auto";
  for (const rule::Checklist& one : library.checklists) known += "、" + one.name;
  return base::Error(base::ErrorCode::usage, "没有清单“" + name + "”，可用的有: " + known);
}

// Leaves of the checks those that the profile and --rules select. A profile may speak of any rule,
// so it is applied to all of them.
base::Result<void> select_checks(const DossierArguments& a, Session& session,
                                 rule::ChecklistLibrary& library) {
  ReviewArguments wanted;
  wanted.paths = {a.path};
  wanted.profile = a.profile;
  auto profile = choose_profile(wanted, session);
  if (!profile) return profile.error();
  auto all = session.load_rules();
  if (!all) return all.error();
  for (auto& rule : rule::dossier_rules(library)) all->rules.push_back(std::move(rule));
  if (auto applied = rule::apply(*profile, all->rules); !applied) return applied;
  if (!a.rules.empty()) {
    auto selection = rule::Selection::parse(a.rules);
    if (!selection) return selection.error();
    if (auto kept = rule::select(all->rules, *selection); !kept) return kept;
  }
  if (rule::keep_checks(library, all->rules)) return {};
  return base::Error(base::ErrorCode::usage, "方案和 --rules 没有选中任何卷宗规则");
}

// The writer of a format, as far as it has a form for dossiers.
base::Result<const report::DossierWriter*> dossier_writer(const Format& format) {
  if (const auto* writer = dynamic_cast<const report::DossierWriter*>(format.writer)) return writer;
  return base::Error(base::ErrorCode::usage,
                     "卷宗审查表没有“" + format.name + "”格式，可用的有 text、html、docx、json");
}

base::Result<void> write_files(const report::DossierReport& report, const DossierArguments& a,
                               const std::vector<Format>& formats,
                               const document::PluginRegistry& plugins, base::FileSystem& files) {
  const std::string base = a.output + "/" + report::dossier_name(a.path);
  const auto save = [&](const std::string& path, const std::string& bytes) -> base::Result<void> {
    if (auto done = files.write(path, bytes); !done) return done;
    std::cerr << "已写入 " << path << "\n";
    return {};
  };
  for (const Format& format : formats) {
    std::ostringstream out;
    auto writer = dossier_writer(format);
    if (!writer) return writer.error();
    if (auto done = (*writer)->write_dossier(report, {}, out); !done) return done;
    std::string ending = format.writer->extension();
    if (!ending.starts_with(".审查")) ending = ".审查" + ending;
    if (auto done = save(base + ending, out.str()); !done) return done;
  }
  if (report.defects.empty()) return {};
  auto notice = word_file(report::notice_document(report), plugins);
  if (!notice) return notice.error();
  return save(base + ".补正通知.docx", *notice);
}

int verdict(const report::DossierReport& report, const std::string& fail_on) {
  int code = report.incomplete.empty() ? exit_clean : exit_incomplete;
  const auto least = finding::parse_severity(fail_on);
  for (const report::DefectRow& defect : report.defects) {
    if (least && defect.severity >= *least) code = std::max(code, static_cast<int>(exit_findings));
  }
  return code;
}

int dossier_command(const DossierArguments& a) {
  if (a.fail_on != "never" && !finding::parse_severity(a.fail_on)) {
    return complain({base::ErrorCode::usage, "--fail-on 应为 error、warning、note 或 never"});
  }
  const auto date = date_or_today(a.as_of);
  if (!date) return complain(date.error());
  const auto color = wants_color(a.color, 1);
  if (!color) return complain(color.error());
  Session session(a.rules_directory);
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  auto law = session.law();
  if (!law) return complain(law.error());
  auto library = rule::load_checklists(session.files(), session.rules_directory());
  if (!library) return complain(library.error());
  if (auto done = select_checks(a, session, *library); !done) return complain(done.error());
  auto checklist = named_checklist(*library, a.checklist);
  if (!checklist) return complain(checklist.error());
  std::vector<std::string> names = a.formats;
  if (names.empty()) {
    names = a.output.empty() ? std::vector<std::string>{"text"}
                             : std::vector<std::string>{"html", "docx", "json"};
  }
  auto formats = find_formats(names, **plugins);
  if (!formats) return complain(formats.error());
  document::ReadOptions reading;
  reading.encoding = a.encoding;
  auto papers = read_papers(a.path, session.files(), **plugins, reading);
  if (!papers) return complain(papers.error());
  const review::DossierReview review =
      review::review_dossier(std::move(*papers), *library, *checklist, **law, *date);
  if (!review.checklist) {
    return complain({base::ErrorCode::config, "没有任何卷宗清单", session.rules_directory()});
  }
  const report::DossierReport report = make_dossier_report(a.path, review, *library, **law, *date);
  if (!a.output.empty()) {
    auto written = write_files(report, a, *formats, **plugins, session.files());
    if (!written) return complain(written.error());
    std::cout << report::headline(report) << "：" << report::step_tally(report) << "；"
              << report::tally(report) << "\n";
  } else {
    report::WriteOptions options;
    options.color = *color;
    for (const Format& format : *formats) {
      std::ostringstream out;
      auto writer = dossier_writer(format);
      if (!writer) return complain(writer.error());
      if (auto done = (*writer)->write_dossier(report, options, out); !done) {
        return complain(done.error());
      }
      std::cout << out.str();
    }
  }
  return verdict(report, a.fail_on);
}

}  // namespace

void add_dossier_command(Command& fashen) {
  auto a = std::make_shared<DossierArguments>();
  Command c = fashen.add(
      "dossier", "核对卷宗: 材料齐不齐、期限够不够、前后对不对",
      "例:\n  fashen dossier 卷宗文件夹\n"
      "  fashen dossier 卷宗.zip --checklist decision -o 审查结果\n\n"
      "退出码: 0 没有达到 --fail-on 的问题  1 有问题  2 有误或者不能读取  3 有未能检查的内容");
  c.option("path", a->path, "文件夹或者 ZIP 压缩包").required().type_name("卷宗");
  c.option("--checklist", a->checklist, "decision、normative、contract、enforcement 或 auto");
  c.option("--format", a->formats, "text、html、docx、json，可以多个，用逗号隔开")
      .split_at_commas();
  c.option("-o,--output", a->output,
           "审查表和补正通知写入的文件夹；未指定格式时写 html、docx、json");
  c.option("--as-of", a->as_of, "按哪一天有效的法律核对，如 2026-11-23；默认今天");
  c.option("--profile", a->profile, "审查方案，或者方案文件（.toml）");
  c.option("--rules", a->rules, "规则表达式，如 'decision/* and not decision/date-order'");
  c.option("--rules-dir", a->rules_directory, "规则文件夹，代替自带的规则");
  c.option("--fail-on", a->fail_on, "error、warning、note 或 never");
  c.option("--encoding", a->encoding, "文本文件的编码，代替自动识别");
  c.option("--color", a->color, "auto、always 或 never");
  c.run([a] { return dossier_command(*a); });
}

}  // namespace fashen::cli

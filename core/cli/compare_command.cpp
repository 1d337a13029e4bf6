// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <set>
#include <sstream>

#include "cli/command.h"
#include "cli/document_review.h"
#include "cli/exit_code.h"
#include "cli/make_comparison.h"

namespace fashen::cli {
namespace {

struct CompareArguments {
  std::string before;
  ReviewArguments review;  ///< Of both; its one path is the later version
};

base::Result<std::string> written(const Format& format, const Plan& plan,
                                  const report::Report& report,
                                  const report::Comparison& comparison) {
  const auto* writer = dynamic_cast<const report::ComparisonWriter*>(format.writer);
  if (writer == nullptr) {
    return base::Error(base::ErrorCode::usage,
                       "格式 " + format.name + " 不能写对比，可用的有: text、json、html、docx");
  }
  std::ostringstream out;
  auto done = writer->write_comparison(report, comparison, plan.writing, out);
  if (!done) return done.error();
  return out.str();
}

int write(const CompareArguments& arguments, const Plan& plan, const report::Report& report,
          const report::Comparison& comparison, base::FileSystem& files) {
  for (const Format& format : plan.to_stdout) {
    auto bytes = written(format, plan, report, comparison);
    if (!bytes) return complain(bytes.error());
    std::cout << *bytes;
  }
  // Marked as results of a review, so that a review of the folder leaves them out.
  const std::string stem = std::filesystem::path(report.document->path).stem().string();
  for (const Format& format : plan.to_files) {
    auto bytes = written(format, plan, report, comparison);
    if (!bytes) return complain(bytes.error());
    const std::string ending = format.writer->extension();
    const std::string path =
        arguments.review.output + "/" + stem + ".对比.审查" + ending.substr(ending.rfind('.'));
    if (auto saved = files.write(path, *bytes); !saved) return complain(saved.error());
    std::cout << "对比: " << path << "\n";
  }
  return exit_clean;
}

/// Puts the findings that are not shown back among those of the review, for what is suppressed in
/// one version is neither new nor gone. Gives their fingerprints.
std::set<std::string> restore_suppressed(DocumentReview& done) {
  std::set<std::string> fingerprints;
  for (const finding::Suppressed& one : done.report.suppressed) {
    fingerprints.insert(one.finding.fingerprint);
    done.review.findings.push_back(one.finding);
  }
  finding::sort(done.review.findings);
  return fingerprints;
}

int compare_command(const CompareArguments& arguments) {
  Session session(arguments.review.rules_directory);
  auto plan = make_plan(arguments.review, session);
  if (!plan) return complain(plan.error());
  auto later = DocumentReviewer(*plan).review(session.files(), arguments.review.paths.front());
  if (!later) return complain(later.error());
  // Both under the same law and as the same kind: what differs is then the text alone.
  plan->options.as_of = (*later)->review.as_of;
  plan->options.kind = (*later)->review.structure.kind.kind;
  auto earlier = DocumentReviewer(*plan).review(session.files(), arguments.before);
  if (!earlier) return complain(earlier.error());

  const auto hidden_before = restore_suppressed(**earlier), hidden = restore_suppressed(**later);
  report::Comparison comparison =
      make_comparison(review::compare({(*earlier)->file.document, (*earlier)->review},
                                      {(*later)->file.document, (*later)->review}),
                      (*earlier)->file.document);
  const auto hide = [](std::vector<finding::Finding>& list, const std::set<std::string>& which) {
    std::erase_if(list, [&](const finding::Finding& one) { return which.count(one.fingerprint); });
  };
  hide(comparison.fresh, hidden);
  hide(comparison.open, hidden);
  hide(comparison.gone, hidden_before);
  report::Report& report = (*later)->report;
  for (const finding::Incomplete& gap : (*earlier)->report.incomplete) {
    report.incomplete.push_back(gap);
  }
  report::order(report.incomplete);
  int code = write(arguments, *plan, report, comparison, session.files());
  const bool worse = std::any_of(
      comparison.fresh.begin(), comparison.fresh.end(),
      [&](const finding::Finding& finding) { return finding.severity >= plan->fail_on; });
  if (worse && !plan->never_fail) code = std::max<int>(code, exit_findings);
  if (!report.incomplete.empty()) code = std::max<int>(code, exit_incomplete);
  return code;
}

}  // namespace

void add_compare_command(Command& fashen) {
  auto arguments = std::make_shared<CompareArguments>();
  arguments->review.paths.resize(1);
  ReviewArguments& a = arguments->review;
  Command c = fashen.add(
      "compare", "对比两个版本：条款、要素和审查意见的变化",
      "例:\n  fashen compare 范本.docx 对方修改稿.docx\n"
      "  fashen compare 第一稿.docx 第二稿.docx -o 对比结果\n\n"
      "docx 对比稿以这一版为底，差异为修订痕迹，可以逐处接受或者拒绝。\n"
      "退出码: 0 没有达到 --fail-on 的新增意见  1 有  2 有误或者不能读取  3 有未能检查的内容");
  c.option("before", arguments->before, "前一版，或者范本").required().type_name("文件");
  c.option("after", a.paths.front(), "这一版").required().type_name("文件");
  c.option("--format", a.formats, "text、json、html、docx，可以多个，用逗号隔开").split_at_commas();
  c.option("-o,--output", a.output, "写入的文件夹；未指定格式时写 docx、html、json");
  c.option("--as-of", a.as_of, "按哪一天有效的法律审查，如 2026-11-23");
  c.option("--kind", a.kind, "文件种类，代替自动识别");
  c.option("--profile", a.profile, "审查方案，或者方案文件（.toml）");
  c.option("--playbook", a.playbook, "本单位的合同口径（.toml），逐条核对");
  c.option("--rules-dir", a.rules_directory, "规则文件夹，代替自带的规则");
  c.option("--fail-on", a.fail_on, "error、warning、note 或 never，对新增的意见");
  c.option("--author", a.author, "修订和批注的作者");
  c.option("--color", a.color, "auto、always 或 never");
  c.run([arguments] { return compare_command(*arguments); });
}

}  // namespace fashen::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_command.h"

#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/batch_merge.h"
#include "cli/batch_results.h"
#include "cli/batch_review.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output_folder.h"
#include "cli/review_command.h"
#include "cli/session.h"
#include "ledger/ledger.h"
#include "report/json.h"

namespace fashen::cli {
namespace {

using ledger::Database;
using ledger::Ledger;

struct BatchArguments {
  std::string output;
  std::vector<std::string> parts;
  unsigned jobs = 0;
  bool json = false;
};

base::Result<void> say_failures(Ledger& ledger) {
  auto skipped = ledger.skipped();
  if (!skipped) return skipped.error();
  for (const std::string& path : *skipped) std::cout << "未审的其他文件: " << path << "\n";
  return ledger.each_document([](const ledger::LedgerDocument& document) {
    if (document.record.state == finding::DocumentState::failed) {
      std::cout << "未能审查: " << document.record.path << "（" << document.record.failure
                << "）\n";
    }
    return base::Result<void>();
  });
}

void say_status(const ledger::RunRecord& run, const ledger::Totals& totals,
                const std::string& digest) {
  std::uint64_t reviewed = totals.documents - totals.failed - totals.pending;
  std::cout << "第 " << run.id << " 次审查，" << run.started << " 开始，"
            << (run.finished.empty() ? "没有完成，用 fashen review --resume 继续"
                                     : run.finished + " 完成")
            << "\n文件 " << totals.documents << " 份: 已审查 " << reviewed << "，未能审查 "
            << totals.failed << "，待审查 " << totals.pending << "\n错误 " << totals.errors
            << " 处，警告 " << totals.warnings << " 处，提示 " << totals.notes << " 处；未能检查 "
            << totals.incomplete << " 项\n审查日 " << run.today << "，法审 " << run.engine
            << "，规则 " << run.rules << "，法规目录 " << run.corpus << "\n台账摘要 " << digest
            << "\n";
}

void say_status_json(const ledger::RunRecord& run, const ledger::Totals& totals,
                     const std::vector<std::string>& skipped, const std::string& digest) {
  report::Json json;
  json.begin_object().field("run", run.id).field("started", run.started);
  json.field("finished", run.finished).field("today", run.today).field("engine", run.engine);
  json.field("rules_digest", run.rules).field("corpus_digest", run.corpus);
  json.field("documents", totals.documents).field("failed", totals.failed);
  json.field("pending", totals.pending).field("errors", totals.errors);
  json.field("warnings", totals.warnings).field("notes", totals.notes);
  json.field("incomplete", totals.incomplete).key("skipped").begin_array();
  for (const std::string& path : skipped) json.value(path);
  json.end_array().field("digest", digest).end_object();
  std::cout << json.str();
}

base::Result<void> status(const BatchArguments& arguments) {
  auto ledger = Ledger::open(ledger_path(arguments.output), Database::Mode::read_only);
  if (!ledger) return ledger.error();
  auto runs = ledger->runs();
  if (!runs) return runs.error();
  if (runs->empty()) {
    return base::Error(base::ErrorCode::not_found, "台账中还没有审查", arguments.output);
  }
  auto totals = ledger->totals();
  if (!totals) return totals.error();
  auto digest = ledger->digest();
  if (!digest) return digest.error();
  if (arguments.json) {
    auto skipped = ledger->skipped();
    if (!skipped) return skipped.error();
    say_status_json(runs->back(), *totals, *skipped, *digest);
    return {};
  }
  say_status(runs->back(), *totals, *digest);
  return say_failures(*ledger);
}

base::Result<void> report(const BatchArguments& arguments) {
  auto folder = OutputFolder::open(arguments.output);
  if (!folder) return folder.error();
  auto ledger = Ledger::open(ledger_path(arguments.output), Database::Mode::existing);
  if (!ledger) return ledger.error();
  Session session;
  auto plugins = session.plugins();
  if (!plugins) return plugins.error();
  return write_results(**plugins, arguments.output);
}

/// Makes the failed documents pending; the review itself is that of --resume.
base::Result<void> forget_failures(const BatchArguments& arguments) {
  auto folder = OutputFolder::open(arguments.output);
  if (!folder) return folder.error();
  auto ledger = Ledger::open(ledger_path(arguments.output), Database::Mode::existing);
  if (!ledger) return ledger.error();
  auto failed = ledger->retry_failed();
  if (!failed) return failed.error();
  std::cout << "重新审查未能审查的文件 " << *failed << " 份\n";
  return {};
}

int retry(const BatchArguments& arguments) {
  if (auto done = forget_failures(arguments); !done) return complain(done.error());
  ReviewArguments review;
  review.output = arguments.output;
  review.resume = true;
  review.jobs = arguments.jobs;
  return review_command(review);
}

int code_of(const base::Result<void>& done) {
  return done ? int{exit_clean} : complain(done.error());
}

}  // namespace

void add_batch_command(Command& fashen) {
  auto arguments = std::make_shared<BatchArguments>();
  BatchArguments& a = *arguments;
  Command batch = fashen.add("batch", "查看、重做和合并批量审查的结果",
                             "例:\n  fashen batch status 审查结果\n"
                             "  fashen batch merge 合并 结果-1 结果-2");
  batch.require_subcommand();
  auto add = [&](const char* name, const char* help, const char* example) {
    Command c = batch.add(name, help, example);
    c.option("output", a.output, "批量审查的输出文件夹").required().type_name("文件夹");
    return c;
  };
  Command c = add("status", "进行到哪里，哪些文件未能审查", "例:\n  fashen batch status 审查结果");
  c.flag("--json", a.json, "输出 JSON");
  c.run([arguments] { return code_of(status(*arguments)); });
  c = add("report", "由台账重新生成 index.html、summary.xlsx 等汇总",
          "例:\n  fashen batch report 审查结果");
  c.run([arguments] { return code_of(report(*arguments)); });
  c = add("retry", "重新审查未能审查的文件", "例:\n  fashen batch retry 审查结果");
  c.option("-j,--jobs", a.jobs, "同时审查的文件数；默认与处理器核数相同");
  c.run([arguments] { return retry(*arguments); });
  c = add("merge", "合并用 --shard 分开审查的结果", "例:\n  fashen batch merge 合并 结果-1 结果-2");
  c.option("parts", a.parts, "各份的输出文件夹").required().type_name("文件夹");
  c.run([arguments] { return code_of(merge_batches(arguments->output, arguments->parts)); });
}

}  // namespace fashen::cli

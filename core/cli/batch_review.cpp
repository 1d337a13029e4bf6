// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_review.h"

#include <algorithm>
#include <ctime>
#include <iostream>
#include <thread>

#include "base/clock.h"
#include "base/job_engine.h"
#include "base/version.h"
#include "cli/batch_results.h"
#include "cli/batch_source.h"
#include "cli/batch_verdict.h"
#include "cli/exit_code.h"
#include "cli/interrupt.h"
#include "cli/output_folder.h"
#include "cli/worker_messages.h"
#include "ledger/ledger.h"
#include "review/worker_pool.h"

namespace fashen::cli {
namespace {

using ledger::Database;
using ledger::Ledger;

base::Error usage(const std::string& message) { return {base::ErrorCode::usage, message}; }

/// The last run, if it has not come to its end.
base::Result<std::optional<ledger::RunRecord>> unfinished(Ledger& ledger) {
  auto runs = ledger.runs();
  if (!runs) return runs.error();
  if (runs->empty() || !runs->back().finished.empty()) return std::optional<ledger::RunRecord>();
  return std::optional(std::move(runs->back()));
}

/// Goes on with an unfinished run: its day, and without paths all that it was asked for.
base::Result<void> resume(ReviewArguments& arguments) {
  if (arguments.output.empty()) return usage("--resume 要用 -o 指明上次的输出文件夹");
  auto ledger = Ledger::open(ledger_path(arguments.output), Database::Mode::existing);
  if (!ledger) return ledger.error();
  auto runs = ledger->runs();
  if (!runs) return runs.error();
  if (runs->empty()) return usage("“" + arguments.output + "”中没有可以继续的审查");
  const ledger::RunRecord& last = runs->back();
  if (last.finished.empty()) arguments.today = last.today;
  if (!arguments.paths.empty()) return {};
  auto before = decode_arguments(last.arguments);
  if (!before) return before.error();
  before->output = arguments.output;
  before->jobs = arguments.jobs;
  before->json_progress = arguments.json_progress;
  before->today = arguments.today;
  before->resume = true;
  arguments = std::move(*before);
  return {};
}

/// Goes on with the unfinished run or begins one, and enters its documents.
base::Result<std::int64_t> enter_run(Ledger& ledger, const ReviewArguments& arguments,
                                     const Plan& plan, const Inputs& inputs) {
  auto open = unfinished(ledger);
  if (!open) return open.error();
  if (auto begun = ledger.begin(); !begun) return begun.error();
  std::int64_t id = 0;
  if (*open && arguments.resume && (*open)->settings == plan.settings) {
    id = (*open)->id;
  } else {
    ledger::RunRecord run;
    run.started = utc_now();
    run.today = arguments.today;
    run.engine = base::version();
    run.rules = plan.rules.digest;
    run.corpus = plan.law->digest();
    run.settings = plan.settings;
    run.arguments = encode(arguments);
    auto added = ledger.add_run(run);
    if (!added) return added.error();
    id = *added;
  }
  for (const Input& input : inputs.files) {
    if (auto done = ledger.enter(input.name, input.path, id); !done) return done.error();
  }
  if (auto done = ledger.set_skipped(inputs.skipped); !done) return done.error();
  if (auto done = ledger.commit(); !done) return done.error();
  return id;
}

/// Has an engine, "gearman://host:port", do the jobs.
base::Result<void> work_elsewhere(base::JobSource& source, const std::string& engine,
                                  const document::PluginRegistry& plugins,
                                  const base::Cancellation& cancellation) {
  std::size_t mark = engine.find("://");
  if (mark == engine.npos) return usage("--engine 应为 gearman://主机:端口");
  auto instance = plugins.instance("engine", engine.substr(0, mark));
  if (!instance) return instance.error();
  return static_cast<const base::JobEngine*>(*instance)->run(engine.substr(mark + 3),
                                                             review_queue(), source, cancellation);
}

base::Result<void> work(base::JobSource& source, const ReviewArguments& arguments, const Plan& plan,
                        std::size_t inputs, const base::Cancellation& cancellation) {
  if (!arguments.engine.empty()) {
    return work_elsewhere(source, arguments.engine, *plan.plugins, cancellation);
  }
  review::PoolOptions options;
  options.command = {"/proc/self/exe", "worker"};
  options.setup =
      encode(WorkerSetup{static_cast<std::uint64_t>(arguments.memory) << 20, arguments});
  std::size_t jobs = arguments.jobs > 0 ? arguments.jobs : std::thread::hardware_concurrency();
  options.jobs =
      static_cast<unsigned>(std::clamp<std::size_t>(jobs, 1, std::max<std::size_t>(inputs, 1)));
  options.timeout = std::chrono::milliseconds(static_cast<long>(arguments.timeout * 1000));
  return review::run_pool(source, options, cancellation);
}

/// An option that was given and has a meaning only where there is a folder for a batch; nullptr:
/// none.
const char* batch_option(const ReviewArguments& arguments) {
  const ReviewArguments none;
  if (!arguments.engine.empty()) return "--engine";
  if (!arguments.shard.empty()) return "--shard";
  if (arguments.jobs != none.jobs) return "--jobs";
  if (arguments.timeout != none.timeout) return "--timeout";
  if (arguments.memory != none.memory) return "--memory";
  if (arguments.fresh) return "--fresh";
  if (arguments.json_progress) return "--json-progress";
  return nullptr;
}

/// A batch forgets what it is not given: where a path that was named is not there (a disk that is
/// not connected, say) it must not begin.
base::Result<void> check_paths(const ReviewArguments& arguments, const base::FileSystem& files) {
  for (const std::string& path : arguments.paths) {
    if (files.is_file(path) || files.is_directory(path)) continue;
    return base::Error(base::ErrorCode::not_found, "没有这个文件或者文件夹，没有开始审查", path);
  }
  return {};
}

}  // namespace

std::string utc_now() {
  std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

base::Result<void> finish_batch(Ledger& ledger, std::int64_t run) {
  if (auto done = ledger.begin(); !done) return done;
  if (auto done = ledger.forget_others(run); !done) return done;
  if (auto done = ledger.relate(); !done) return done;
  if (auto done = ledger.finish_run(run, utc_now()); !done) return done;
  return ledger.commit();
}

std::string ledger_path(const std::string& output) { return output + "/ledger.sqlite"; }

base::Result<void> prepare_batch(ReviewArguments& arguments) {
  while (arguments.output.size() > 1 && arguments.output.ends_with('/'))
    arguments.output.pop_back();
  if (arguments.timeout <= 0) return usage("--timeout 应为大于零的秒数");
  if (arguments.resume && arguments.fresh) return usage("--resume 与 --fresh 不能同时使用");
  if (const char* option = arguments.output.empty() ? batch_option(arguments) : nullptr) {
    return usage(std::string(option) + " 要用 -o 指明输出文件夹");
  }
  if (arguments.new_only && arguments.baseline.empty()) {
    return usage("--new-only 要用 --baseline 指明作比较的台账");
  }
  if (arguments.resume) {
    if (auto done = resume(arguments); !done) return done;
  }
  if (arguments.paths.empty()) return usage("缺少必需的参数（用法见 fashen review --help）");
  if (arguments.today.empty()) arguments.today = base::to_iso(base::RealClock().today());
  return {};
}

bool wants_batch(const ReviewArguments& arguments, const base::FileSystem& files,
                 std::size_t inputs) {
  bool folder = std::any_of(arguments.paths.begin(), arguments.paths.end(),
                            [&](const std::string& path) { return files.is_directory(path); });
  return !arguments.output.empty() && (inputs > 1 || folder || arguments.resume ||
                                       !arguments.shard.empty() || !arguments.engine.empty());
}

int review_batch(const ReviewArguments& arguments, const Plan& plan, const Inputs& inputs,
                 base::FileSystem& files) {
  if (auto there = check_paths(arguments, files); !there) return complain(there.error());
  auto folder = OutputFolder::open(arguments.output);
  if (!folder) return complain(folder.error());
  auto ledger = Ledger::open(ledger_path(arguments.output), Database::Mode::create);
  if (!ledger) return complain(ledger.error());
  auto id = enter_run(*ledger, arguments, plan, inputs);
  if (!id) return complain(id.error());

  Interrupt interrupt;
  BatchProgress progress(progress_style(arguments.json_progress), inputs.files.size());
  BatchRun run{*id,
               plan.settings,
               arguments.today,
               arguments.output,
               !arguments.engine.empty(),
               encode(arguments),
               arguments.fresh};
  BatchSource source(*ledger, run, inputs.files, files, progress);
  auto worked = work(source, arguments, plan, inputs.files.size(), interrupt.raised());
  auto closed = source.close();
  progress.end();
  if (!worked) return complain(worked.error());
  if (!closed) return complain(closed.error());
  if (interrupt.raised().cancelled()) {
    std::cerr << "已中断: 完成 " << progress.done() << " 份，共 " << inputs.files.size()
              << " 份；用 --resume 继续\n";
    return exit_interrupted;
  }
  if (auto done = finish_batch(*ledger, run.id); !done) return complain(done.error());
  if (auto done = write_results(*plan.plugins, arguments.output); !done) {
    return complain(done.error());
  }
  auto code = conclude_batch(arguments, plan, *ledger, progress.reused());
  return code ? *code : complain(code.error());
}

}  // namespace fashen::cli

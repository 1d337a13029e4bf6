// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worker_command.h"

#include <unistd.h>

#include <iostream>
#include <memory>
#include <new>

#include "base/job_engine.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/interrupt.h"
#include "cli/worker_desk.h"
#include "review/worker_pool.h"
#include "review/worker_process.h"

namespace fashen::cli {
namespace {

using review::MessageChannel;
using review::WorkerMessage;

/// A worker larger than this is replaced by a new one after its document.
constexpr std::size_t large = 192u << 20;

struct WorkerArguments {
  std::string gearman;
  double timeout = ReviewArguments().timeout;
  unsigned memory = ReviewArguments().memory;
};

std::string message(WorkerMessage kind, const std::string& rest = "") {
  return static_cast<char>(kind) + rest;
}

base::Result<ReviewReply> answer(WorkerDesk& desk, const std::string& bytes) {
  auto request = decode_request(bytes);
  if (!request) return request.error();
  return desk.answer(*request);
}

/// Answers requests until there are no more.
int answer_all(MessageChannel& channel, WorkerDesk& desk) {
  for (;;) {
    auto request = channel.receive();
    if (!request || !*request) return exit_clean;
    std::string reply = encode(answer(desk, **request));
    bool leaving = review::resident_memory() > large;
    auto kind = leaving ? WorkerMessage::leaving : WorkerMessage::reply;
    if (!channel.send(message(kind, reply)) || leaving) return exit_clean;
  }
}

int run_worker() {
  MessageChannel channel(review::worker_descriptor);
  auto bytes = channel.receive();
  if (!bytes || !*bytes) {
    return complain({base::ErrorCode::usage,
                     "worker 由 fashen review 启动；单独使用时要用 --gearman 指明服务器"});
  }
  auto setup = decode_setup(**bytes);
  if (!setup || !review::become_worker(setup->memory)) return exit_usage;
  try {
    WorkerDesk desk;
    if (auto ready = desk.set_up(setup->arguments); !ready) {
      static_cast<void>(channel.send(message(WorkerMessage::unusable, ready.error().to_string())));
      return exit_usage;
    }
    if (!channel.send(message(WorkerMessage::ready))) return exit_clean;
    return answer_all(channel, desk);
  } catch (const std::bad_alloc&) {     // Of a library of C, whose memory no handler sees
    _exit(review::exit_out_of_memory);  // Destructors might want memory too.
  }
}

/// The jobs of an engine, of which a document that breaks its process is an answer, too.
class ServedJobs final : public base::JobSource {
 public:
  explicit ServedJobs(base::JobSource& jobs) : jobs_(jobs) {}

  std::optional<base::Job> next() override { return jobs_.next(); }
  void started(const base::Job& job) override { jobs_.started(job); }
  base::Result<void> finished(const base::Job& job, const std::string& reply) override {
    return jobs_.finished(job, reply);
  }
  base::Result<void> lost(const base::Job& job, const std::string& reason) override {
    auto request = decode_request(job.request);
    if (!request) return jobs_.finished(job, encode(base::Result<ReviewReply>(request.error())));
    ReviewReply reply{make_failed_record(request->path, request->name, reason), {}};
    return jobs_.finished(job, encode(base::Result<ReviewReply>(std::move(reply))));
  }
  base::Result<void> tick() override { return jobs_.tick(); }

 private:
  base::JobSource& jobs_;
};

int serve_engine(const WorkerArguments& arguments) {
  Session session;
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  auto engine = (*plugins)->instance("engine", "gearman");
  if (!engine) return complain(engine.error());
  Interrupt interrupt;
  auto jobs = static_cast<const base::JobEngine*>(*engine)->serve(arguments.gearman, review_queue(),
                                                                  interrupt.raised());
  if (!jobs) return complain(jobs.error());
  ServedJobs served(**jobs);
  WorkerSetup setup;
  setup.memory = static_cast<std::uint64_t>(arguments.memory) << 20;
  setup.arguments.today = "2000-01-01";  // Requests bring their own.
  review::PoolOptions options;
  options.command = {"/proc/self/exe", "worker"};
  options.setup = encode(setup);
  options.timeout = std::chrono::milliseconds(static_cast<long>(arguments.timeout * 1000));
  std::cerr << "等待 " << arguments.gearman << " 分发的文件，Ctrl-C 结束\n";
  auto done = review::run_pool(served, options, interrupt.raised());
  return done ? int{exit_clean} : complain(done.error());
}

}  // namespace

void add_worker_command(Command& fashen) {
  auto arguments = std::make_shared<WorkerArguments>();
  Command c = fashen.add("worker", "为别的机器上的批量审查逐份审查文件",
                         "例:\n  fashen worker --gearman 10.0.0.5:4730\n"
                         "另一台机器上: fashen review 合同 -o 结果 --engine "
                         "gearman://10.0.0.5:4730");
  c.option("--gearman", arguments->gearman, "Gearman 服务器，如 10.0.0.5:4730");
  c.option("--timeout", arguments->timeout, "每份文件最多用的秒数；默认 60");
  c.option("--memory", arguments->memory, "最多用的内存（MiB），0 为不限；默认 1024");
  c.run(
      [arguments] { return arguments->gearman.empty() ? run_worker() : serve_engine(*arguments); });
}

}  // namespace fashen::cli

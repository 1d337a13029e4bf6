// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/worker_pool.h"

#include <poll.h>
#include <signal.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>

#include "review/worker_process.h"

namespace fashen::review {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int most_tries = 2;     ///< Of a job that breaks its worker
constexpr int most_killings = 5;  ///< Of its workers, by others
constexpr int most_killed_starts = 20;
constexpr std::chrono::milliseconds grace{500};  ///< From a closed socket to the end of a process
constexpr std::chrono::milliseconds startup{60'000};
constexpr std::chrono::milliseconds tick{100};

struct Attempt {
  base::Job job;
  int broken = 0, killed = 0;
};

struct Worker {
  WorkerProcess process;
  std::optional<Attempt> attempt;
  bool ready = false;
  bool leaving = false;
  bool overrun = false;
  Clock::time_point deadline;
};

bool killed_by_others(const Worker& worker, const WorkerEnd& end) {
  return !worker.overrun && (end.signal == SIGKILL || end.signal == SIGTERM);
}

std::string describe(const Worker& worker, const WorkerEnd& end,
                     std::chrono::milliseconds timeout) {
  if (worker.overrun) {
    auto seconds = std::chrono::duration<double>(timeout).count();
    std::string text = std::to_string(seconds);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return "超过时间上限 " + text + " 秒";
  }
  if (end.signal != 0) {
    return "审查进程崩溃（信号 " + std::to_string(end.signal) + " " + strsignal(end.signal) + "）";
  }
  if (end.exit_code == exit_out_of_memory) return "超过内存上限";
  return "审查进程意外退出（退出码 " + std::to_string(end.exit_code) + "）";
}

class Pool {
 public:
  Pool(base::JobSource& source, const PoolOptions& options, const base::Cancellation& cancellation)
      : source_(source), options_(options), cancellation_(cancellation) {}

  base::Result<void> run() {
    for (;;) {
      if (auto given = hand_out(); !given) return given;
      if (busy() == 0 && (cancellation_.cancelled() || !waiting_)) return {};
      if (auto listened = listen(); !listened) return listened;
      if (auto ticked = source_.tick(); !ticked) return ticked;
    }
  }

 private:
  std::size_t busy() const {
    return static_cast<std::size_t>(
        std::count_if(workers_.begin(), workers_.end(),
                      [](const auto& worker) { return worker->attempt || !worker->ready; }));
  }

  /// The next attempt, if there is one: first what was lost.
  bool look_ahead() {
    if (waiting_ || cancellation_.cancelled()) return waiting_.has_value();
    if (!lost_.empty()) {
      waiting_ = std::move(lost_.front());
      lost_.pop_front();
    } else if (auto job = source_.next()) {
      waiting_ = Attempt{std::move(*job)};
    }
    return waiting_.has_value();
  }

  base::Result<void> hand_out() {
    for (auto& worker : workers_) {
      if (!worker->ready || worker->attempt) continue;
      if (cancellation_.cancelled() || !look_ahead()) break;
      // Where this fails the worker has died; `listen` will see that and take the job back.
      static_cast<void>(worker->process.channel().send(waiting_->job.request));
      worker->attempt = std::move(waiting_);
      waiting_.reset();
      worker->deadline = Clock::now() + options_.timeout;
      source_.started(worker->attempt->job);
    }
    while (workers_.size() < options_.jobs && !cancellation_.cancelled() && look_ahead()) {
      if (auto started = start(); !started) return started;
    }
    return {};
  }

  base::Result<void> start() {
    auto process = WorkerProcess::start(options_.command);
    if (!process) return process.error();
    static_cast<void>(process->channel().send(options_.setup));
    workers_.push_back(std::make_unique<Worker>(
        Worker{std::move(*process), {}, false, false, false, Clock::now() + startup}));
    return {};
  }

  base::Result<void> listen() {
    std::vector<pollfd> sockets;
    auto now = Clock::now();
    auto wait = tick;
    for (auto& worker : workers_) {
      sockets.push_back({worker->process.channel().descriptor(), POLLIN, 0});
      if (!worker->attempt && worker->ready) continue;
      auto left = std::chrono::duration_cast<std::chrono::milliseconds>(worker->deadline - now);
      wait = std::clamp(left + std::chrono::milliseconds(1), std::chrono::milliseconds(0), wait);
    }
    poll(sockets.data(), sockets.size(), static_cast<int>(wait.count()));
    now = Clock::now();
    for (std::size_t i = sockets.size(); i-- > 0;) {
      Worker& worker = *workers_[i];
      bool alive = sockets[i].revents == 0 || worker.process.channel().fill();
      while (auto message = worker.process.channel().take()) {
        if (auto heard = hear(worker, *message); !heard) return heard;
      }
      bool late = (worker.attempt || !worker.ready) && now >= worker.deadline;
      if (alive && late) {
        worker.overrun = true;
        worker.process.kill();
      }
      if (alive && !late) continue;
      std::unique_ptr<Worker> gone = std::move(workers_[i]);
      workers_.erase(workers_.begin() + static_cast<std::ptrdiff_t>(i));
      if (auto buried = bury(*gone); !buried) return buried;
    }
    return {};
  }

  base::Result<void> hear(Worker& worker, const std::string& message) {
    auto kind = static_cast<WorkerMessage>(message.empty() ? '\0' : message.front());
    if (kind == WorkerMessage::ready) {
      worker.ready = true;
      failed_starts_ = 0;
      return {};
    }
    if (kind == WorkerMessage::unusable) {
      return base::Error(base::ErrorCode::internal, "审查进程不能开始: " + message.substr(1));
    }
    if (!worker.attempt) return {};
    base::Job job = std::move(worker.attempt->job);
    worker.attempt.reset();
    if (kind == WorkerMessage::leaving) {
      worker.leaving = true;
      worker.ready = false;
      worker.deadline = Clock::now() + startup;
    }
    return source_.finished(job, message.substr(1));
  }

  base::Result<void> bury(Worker& worker) {
    // One that has closed its socket is on its way out, and says by its end why.
    WorkerEnd end = worker.process.wait(worker.overrun ? std::chrono::milliseconds(0) : grace);
    if (worker.attempt) return take_back(worker, end);
    if (worker.leaving || worker.ready) return {};
    int most = killed_by_others(worker, end) ? most_killed_starts : most_tries;
    if (++failed_starts_ < most) return {};
    const char* advice =
        end.exit_code == exit_out_of_memory ? "，请把每个审查进程的内存上限调高" : "";
    return base::Error(base::ErrorCode::internal,
                       "审查进程不能启动: " + describe(worker, end, startup) + advice);
  }

  base::Result<void> take_back(Worker& worker, const WorkerEnd& end) {
    Attempt attempt = std::move(*worker.attempt);
    (killed_by_others(worker, end) ? attempt.killed : attempt.broken) += 1;
    if (attempt.broken < most_tries && attempt.killed < most_killings) {
      lost_.push_back(std::move(attempt));
      return {};
    }
    return source_.lost(attempt.job, describe(worker, end, options_.timeout) + "，已试 " +
                                         std::to_string(attempt.broken + attempt.killed) + " 次");
  }

  base::JobSource& source_;
  const PoolOptions& options_;
  const base::Cancellation& cancellation_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::optional<Attempt> waiting_;
  std::deque<Attempt> lost_;
  int failed_starts_ = 0;
};

}  // namespace

base::Result<void> run_pool(base::JobSource& source, const PoolOptions& options,
                            const base::Cancellation& cancellation) {
  return Pool(source, options, cancellation).run();
}

}  // namespace fashen::review

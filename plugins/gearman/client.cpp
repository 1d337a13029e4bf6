// SPDX-License-Identifier: GPL-3.0-or-later
#include "gearman/client.h"

#include <libgearman/gearman.h>

#include <list>
#include <memory>
#include <vector>

namespace fashen::gearman {
namespace {

/// Jobs that wait at the server at a time: enough to keep workers busy, few enough that documents
/// are neither held in memory nor given up when a batch is stopped.
constexpr std::size_t most_in_hand = 32;
constexpr int wait_milliseconds = 100;

struct Outcome {
  base::Job job;
  bool done = false;
  std::string reply;
};

/// A job that the server has; the library gives it back to the callbacks.
struct InHand {
  base::Job job;
  std::vector<Outcome>* outcomes;
};

gearman_return_t take_result(gearman_task_st* task) {
  auto* in_hand = static_cast<InHand*>(gearman_task_context(task));
  const auto* data = static_cast<const char*>(gearman_task_data(task));
  std::string reply(data == nullptr ? "" : data,
                    data == nullptr ? 0 : gearman_task_data_size(task));
  in_hand->outcomes->push_back({in_hand->job, true, std::move(reply)});
  return GEARMAN_SUCCESS;
}

gearman_return_t take_failure(gearman_task_st* task) {
  auto* in_hand = static_cast<InHand*>(gearman_task_context(task));
  in_hand->outcomes->push_back({in_hand->job, false, {}});
  return GEARMAN_SUCCESS;
}

class Client {
 public:
  Client(const Address& address, std::string queue, base::JobSource& source)
      : address_(address),
        queue_(std::move(queue)),
        source_(source),
        client_(gearman_client_create(nullptr), gearman_client_free) {
    gearman_client_add_options(client_.get(), GEARMAN_CLIENT_NON_BLOCKING);
    gearman_client_add_options(client_.get(), GEARMAN_CLIENT_FREE_TASKS);
    gearman_client_set_timeout(client_.get(), wait_milliseconds);
    gearman_client_set_complete_fn(client_.get(), take_result);
    gearman_client_set_fail_fn(client_.get(), take_failure);
  }

  base::Result<void> run(const base::Cancellation& cancellation) {
    if (gearman_failed(
            gearman_client_add_server(client_.get(), address_.host.c_str(), address_.port))) {
      return failure();
    }
    while (!cancellation.cancelled()) {
      if (auto given = fill(); !given) return given;
      if (in_hand_.empty()) return {};
      gearman_return_t code = gearman_client_run_tasks(client_.get());
      if (code == GEARMAN_IO_WAIT || code == GEARMAN_NO_ACTIVE_FDS) {
        gearman_client_wait(client_.get());
      } else if (gearman_failed(code) && code != GEARMAN_TIMEOUT) {
        return failure();
      }
      if (auto settled = settle(); !settled) return settled;
      if (auto ticked = source_.tick(); !ticked) return ticked;
    }
    return {};
  }

 private:
  base::Error failure() const {
    const char* said = gearman_client_error(client_.get());
    return {base::ErrorCode::io,
            std::string("不能与 Gearman 服务器通信: ") + (said == nullptr ? "" : said) +
                "；恢复后用 --resume 继续",
            address_.host + ":" + std::to_string(address_.port)};
  }

  base::Result<void> fill() {
    while (in_hand_.size() < most_in_hand) {
      auto job = source_.next();
      if (!job) return {};
      in_hand_.push_back({std::move(*job), &outcomes_});
      InHand& added = in_hand_.back();
      gearman_return_t code = GEARMAN_SUCCESS;
      gearman_client_add_task(client_.get(), nullptr, &added, queue_.c_str(), nullptr,
                              added.job.request.data(), added.job.request.size(), &code);
      if (gearman_failed(code)) return failure();
      source_.started(added.job);
    }
    return {};
  }

  base::Result<void> settle() {
    std::vector<Outcome> outcomes = std::move(outcomes_);
    outcomes_.clear();
    for (Outcome& outcome : outcomes) {
      in_hand_.remove_if([&](const InHand& one) { return one.job.id == outcome.job.id; });
      auto told = outcome.done ? source_.finished(outcome.job, outcome.reply)
                               : source_.lost(outcome.job, "Gearman 的 worker 放弃了这份文件");
      if (!told) return told;
    }
    return {};
  }

  Address address_;
  std::string queue_;
  base::JobSource& source_;
  std::unique_ptr<gearman_client_st, void (*)(gearman_client_st*)> client_;
  std::list<InHand> in_hand_;
  std::vector<Outcome> outcomes_;
};

}  // namespace

base::Result<void> run_client(const Address& address, const std::string& queue,
                              base::JobSource& source, const base::Cancellation& cancellation) {
  return Client(address, queue, source).run(cancellation);
}

}  // namespace fashen::gearman

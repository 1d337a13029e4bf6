// SPDX-License-Identifier: GPL-3.0-or-later
#include "gearman/worker.h"

#include <libgearman/gearman.h>

#include <chrono>
#include <map>
#include <thread>

namespace fashen::gearman {
namespace {

constexpr int wait_milliseconds = 200;
constexpr std::chrono::milliseconds between_tries{500};

class Worker final : public base::JobSource {
 public:
  Worker(const Address& address, std::string queue, const base::Cancellation& cancellation)
      : address_(address), queue_(std::move(queue)), cancellation_(cancellation) {}

  ~Worker() override { disconnect(); }

  std::optional<base::Job> next() override {
    while (!cancellation_.cancelled()) {
      if (worker_ == nullptr) connect();
      gearman_return_t code = GEARMAN_SUCCESS;
      gearman_job_st* job = gearman_worker_grab_job(worker_, nullptr, &code);
      if (job != nullptr && code == GEARMAN_SUCCESS) return take(job);
      if (job != nullptr) gearman_job_free(job);
      if (code == GEARMAN_TIMEOUT || code == GEARMAN_NO_JOBS || code == GEARMAN_IO_WAIT) continue;
      // The server is not there (any more): it hands what was lost to others, we begin anew.
      disconnect();
      std::this_thread::sleep_for(between_tries);
    }
    return {};
  }

  void started(const base::Job&) override {}

  base::Result<void> finished(const base::Job& job, const std::string& reply) override {
    auto found = jobs_.find(job.id);
    if (found == jobs_.end()) return {};  // Its connection has gone, and another has it.
    gearman_job_send_complete(found->second, reply.data(), reply.size());
    // libgearman 1.1.20 crashes in a grab_job that waits after a job that it allocated was freed:
    // each job gets a connection of its own, and one that could not be answered is handed to
    // another.
    disconnect();
    return {};
  }

  base::Result<void> lost(const base::Job&, const std::string&) override {
    disconnect();  // Which is how a server learns that it should look for another.
    return {};
  }

  base::Result<void> tick() override { return {}; }

 private:
  void connect() {
    worker_ = gearman_worker_create(nullptr);
    gearman_worker_set_timeout(worker_, wait_milliseconds);
    gearman_worker_add_server(worker_, address_.host.c_str(), address_.port);
    gearman_worker_register(worker_, queue_.c_str(), 0);
  }

  void disconnect() {
    for (auto& [id, job] : jobs_) gearman_job_free(job);
    jobs_.clear();
    if (worker_ != nullptr) gearman_worker_free(worker_);
    worker_ = nullptr;
  }

  base::Job take(gearman_job_st* job) {
    jobs_[++last_] = job;
    const auto* bytes = static_cast<const char*>(gearman_job_workload(job));
    std::string request(bytes == nullptr ? "" : bytes,
                        bytes == nullptr ? 0 : gearman_job_workload_size(job));
    return {last_, gearman_job_handle(job), std::move(request)};
  }

  Address address_;
  std::string queue_;
  const base::Cancellation& cancellation_;
  gearman_worker_st* worker_ = nullptr;
  std::map<std::uint64_t, gearman_job_st*> jobs_;
  std::uint64_t last_ = 0;
};

}  // namespace

std::unique_ptr<base::JobSource> make_worker(const Address& address, const std::string& queue,
                                             const base::Cancellation& cancellation) {
  return std::make_unique<Worker>(address, queue, cancellation);
}

}  // namespace fashen::gearman

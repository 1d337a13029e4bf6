// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/worker_pool.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <map>

namespace fashen::review {
namespace {

class Requests final : public base::JobSource {
 public:
  explicit Requests(std::vector<std::string> requests) : requests_(std::move(requests)) {}

  std::optional<base::Job> next() override {
    if (next_ == requests_.size()) return {};
    ++next_;
    return base::Job{next_, requests_[next_ - 1], requests_[next_ - 1]};
  }
  void started(const base::Job& job) override {
    ++starts[job.name];
    if (cancel != nullptr) cancel->cancel();
  }
  base::Result<void> finished(const base::Job& job, const std::string& reply) override {
    results[job.name] = reply;
    if (full) return base::Error(base::ErrorCode::io, "磁盘已满");
    return {};
  }
  base::Result<void> lost(const base::Job& job, const std::string& reason) override {
    results[job.name] = "lost: " + reason;
    return {};
  }
  base::Result<void> tick() override { return {}; }

  std::map<std::string, int> starts;
  std::map<std::string, std::string> results;
  base::Cancellation* cancel = nullptr;
  bool full = false;

 private:
  std::vector<std::string> requests_;
  std::size_t next_ = 0;
};

base::Result<void> run(Requests& requests, unsigned jobs, const std::string& setup = "s") {
  PoolOptions options;
  options.command = {FASHEN_STUB_WORKER};
  options.setup = setup;
  options.jobs = jobs;
  options.timeout = std::chrono::milliseconds(500);
  base::Cancellation none;
  return run_pool(requests, options, requests.cancel != nullptr ? *requests.cancel : none);
}

}  // namespace

TEST_CASE("a pool does every job once, with one worker or many") {
  for (unsigned jobs : {1u, 3u}) {
    std::vector<std::string> all;
    for (int i = 0; i < 50; ++i) all.push_back("echo " + std::to_string(i));
    all.push_back("echo " + std::string(300'000, 'x'));
    Requests requests(all);
    REQUIRE(run(requests, jobs));
    CHECK(requests.results.size() == all.size());
    for (const std::string& one : all) {
      CHECK(requests.results[one] == one + " s");
      CHECK(requests.starts[one] == 1);
    }
  }
}

TEST_CASE("a crash, a hang and an overrun cost their own job only, after one more try") {
  Requests requests(
      {"echo 1", "crash", "echo 2", "hang", "memory", "exit", "echo 3", "leave 4", "echo 5"});
  REQUIRE(run(requests, 2));
  for (const char* fine : {"echo 1", "echo 2", "echo 3", "leave 4", "echo 5"}) {
    CHECK(requests.results[fine] == std::string(fine) + " s");
  }
  CHECK_THAT(requests.results["crash"], Catch::Contains("审查进程崩溃（信号 11"));
  CHECK(requests.results["hang"] == "lost: 超过时间上限 0.5 秒，已试 2 次");
  CHECK(requests.results["memory"] == "lost: 超过内存上限，已试 2 次");
  CHECK(requests.results["exit"] == "lost: 审查进程意外退出（退出码 7），已试 2 次");
  for (const char* bad : {"crash", "hang", "memory", "exit"}) CHECK(requests.starts[bad] == 2);
}

TEST_CASE("what goes well the second time is no failure") {
  const testing::ScratchFolder folder;
  const std::string marker = folder.path("once");
  Requests requests({"once " + marker + " crash"});
  REQUIRE(run(requests, 1));
  CHECK_THAT(requests.results.begin()->second, Catch::StartsWith("once"));
}

TEST_CASE("a job whose workers others kill gets more tries") {
  Requests requests({"killed", "echo 1"});
  REQUIRE(run(requests, 1));
  CHECK(requests.starts["killed"] == 5);
  CHECK_THAT(requests.results["killed"], Catch::Contains("信号 9"));
  CHECK(requests.results["echo 1"] == "echo 1 s");
}

TEST_CASE("a pool ends when workers cannot be set up, results cannot be kept, or it is told to") {
  Requests unusable({"echo 1"});
  auto ended = run(unusable, 2, "unusable");
  REQUIRE(!ended);
  CHECK_THAT(ended.error().message, Catch::Contains("坏了"));

  Requests dying({"echo 1"});
  ended = run(dying, 2, "die");
  REQUIRE(!ended);
  CHECK_THAT(ended.error().message, Catch::Contains("退出码 9"));

  Requests full({"echo 1", "echo 2", "echo 3"});
  full.full = true;
  ended = run(full, 1);
  REQUIRE(!ended);
  CHECK(full.results.size() == 1);

  Requests stopped({"echo 1", "echo 2", "echo 3"});
  base::Cancellation cancellation;
  stopped.cancel = &cancellation;
  REQUIRE(run(stopped, 1));
  CHECK(stopped.results.size() == 1);
}

}  // namespace fashen::review

// SPDX-License-Identifier: GPL-3.0-or-later
// A batch over a real Gearman server on the loopback interface, with workers of which one is
// killed.
#include <signal.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <thread>

#include "batch/batch_status.h"
#include "batch/document_maker.h"
#include "support/loopback_server.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

const std::string program = testing::stage_dir() + "/bin/fashen";

std::string find_server() {
  for (const char* path : {"/usr/sbin/gearmand", "/usr/local/sbin/gearmand", "/usr/bin/gearmand"}) {
    if (fs::exists(path)) return path;
  }
  return {};
}

}  // namespace

TEST_CASE("a batch over Gearman gives the ledger of a local one, though a worker is killed") {
  std::string server = find_server();
  if (server.empty()) {
    WARN("SKIPPED: there is no gearmand");
    return;
  }
  setenv("FASHEN_TODAY", "2026-11-27", 1);
  const ScratchFolder folder;
  DocumentMaker(3).write(folder.path("in"), 40, 5, 3000);
  LoopbackServer gearmand([&](const std::string& port) {
    return std::vector<std::string>{server, "--listen=127.0.0.1", "--port=" + port,
                                    "--log-file=" + folder.path("log")};
  });
  REQUIRE(gearmand.answers());
  const std::string address = gearmand.address();
  auto worker = [&] {
    return std::make_unique<Process>(
        std::vector<std::string>{program, "worker", "--gearman", address});
  };
  auto one = worker(), two = worker();
  auto review = [&](const std::string& output) {
    return std::vector<std::string>{program,    "review", folder.path("in"), "-o",   output,
                                    "--format", "json",   "--fail-on",       "never"};
  };
  auto far = review(folder.path("far"));
  far.insert(far.end(), {"--engine", "gearman://" + address});
  Process batch(far);
  for (int i = 0; i < 200 && !fs::exists(folder.path("far/单位03")); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  one->send(SIGKILL);
  CHECK(batch.wait() == 3);
  CHECK(Process(review(folder.path("near"))).wait() == 3);
  CHECK(batch_status(folder.path("far")) == batch_status(folder.path("near")));
  std::string difference =
      "diff -r -x 'ledger.sqlite*' '" + folder.path("far") + "' '" + folder.path("near") + "'";
  CHECK(std::system(difference.c_str()) == 0);
  two->send(SIGTERM);
  CHECK(two->wait() == 0);
}

}  // namespace fashen::testing

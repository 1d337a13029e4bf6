// SPDX-License-Identifier: GPL-3.0-or-later
// A batch over a real Gearman server on the loopback interface, with workers of which one is
// killed.
#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <memory>
#include <thread>

#include "batch/batch_status.h"
#include "batch/document_maker.h"
#include "batch/process.h"
#include "support/places.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

const std::string program = testing::stage_dir() + "/bin/fashen";

sockaddr_in loopback(unsigned short port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

unsigned short free_port() {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  auto* plain = reinterpret_cast<sockaddr*>(&address);
  REQUIRE(bind(listener, plain, size) == 0);
  REQUIRE(getsockname(listener, plain, &size) == 0);
  close(listener);
  return ntohs(address.sin_port);
}

bool answers(unsigned short port) {
  for (int i = 0; i < 100; ++i) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(port);
    bool there = connect(client, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    close(client);
    if (there) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

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
  unsigned short port = free_port();
  std::string address = "127.0.0.1:" + std::to_string(port);
  Process gearmand({server, "--listen=127.0.0.1", "--port=" + std::to_string(port),
                    "--log-file=" + folder.path("log")});
  REQUIRE(answers(port));
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

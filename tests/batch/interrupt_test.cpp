// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <thread>

#include "batch/batch_status.h"
#include "batch/document_maker.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;

bool has_remnants(const fs::path& folder) {
  for (const auto& file : fs::recursive_directory_iterator(folder)) {
    if (file.path().filename().string().find(".tmp") != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a batch that is interrupted ends cleanly and is resumed") {
  const ScratchFolder folder;
  DocumentMaker(4).write(folder.path("in"), 150, 0, 3000);
  std::string output = folder.path("out");
  const std::string program = testing::stage_dir() + "/bin/fashen";
  Process batch({program, "review", folder.path("in"), "-o", output, "--format", "json",
                 "--fail-on", "never"});
  for (int i = 0; i < 1000 && !fs::exists(folder.path("out/单位03")); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  batch.send(SIGINT);
  REQUIRE(batch.wait() == 130);
  CHECK(!has_remnants(output));
  std::string before = batch_status(output);
  CHECK(status_field(before, "pending") != "0");
  CHECK(status_field(before, "documents") == status_field(batch_status(output), "documents"));

  Process({program, "review", "--resume", "-o", output}).wait();
  std::string after = batch_status(output);
  CHECK(status_field(after, "pending") == "0");
  CHECK(status_field(after, "failed") == "0");
  CHECK(status_field(after, "documents") == status_field(before, "documents"));
}

TEST_CASE("two batches do not write one folder") {
  const ScratchFolder folder;
  DocumentMaker(4).write(folder.path("in"), 60, 0, 3000);
  std::vector<std::string> command = {testing::stage_dir() + "/bin/fashen", "review",
                                      folder.path("in"), "-o", folder.path("out")};
  Process first(command);
  for (int i = 0; i < 1000 && !fs::exists(folder.path("out/ledger.sqlite")); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  CHECK(Process(command).wait() == 2);
  first.send(SIGKILL);
  first.wait();
}

}  // namespace fashen::testing

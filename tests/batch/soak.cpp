// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews generated documents, two of a hundred of them hostile, once undisturbed and once with
// SIGKILL for the batch or one of its workers at random moments, and compares the ledgers:
//   batch_soak [documents [kills [bytes [formats]]]]
// Says what it measured; fails if a document is missing or the ledgers differ.
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <random>
#include <thread>

#include "batch/batch_status.h"
#include "batch/document_maker.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

const std::string program = testing::stage_dir() + "/bin/fashen";

struct Soak {
  ScratchFolder folder;
  std::string formats = "docx,html,json";

  std::vector<std::string> command(const std::string& output) const {
    return {program,    "review", folder.path("in"), "-o",   folder.path(output),
            "--format", formats,  "--fail-on",       "never"};
  }
};

/// The largest memory of a batch and of its workers in each tenth of its time.
struct Memory {
  std::vector<double> batch, worker;

  void look(pid_t process) {
    batch.push_back(resident_mib(process));
    double largest = 0;
    for (pid_t child : children_of(process)) largest = std::max(largest, resident_mib(child));
    worker.push_back(largest);
  }

  static void print(const char* whose, const std::vector<double>& samples) {
    std::printf("%s memory in MiB, largest of each tenth of the time:", whose);
    for (std::size_t i = 0; i < 10 && !samples.empty(); ++i) {
      auto from = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() * i / 10);
      auto to = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() * (i + 1) / 10);
      std::printf(" %.0f", from == to ? 0 : *std::max_element(from, to));
    }
    std::printf("\n");
  }
};

double undisturbed(const Soak& soak) {
  auto begun = Clock::now();
  Process batch(soak.command("calm"));
  Memory memory;
  while (!batch.ended()) {
    memory.look(batch.id());
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
  std::printf("undisturbed: exit code %d, %.1f s\n", batch.code(), seconds);
  Memory::print("batch", memory.batch);
  Memory::print("worker", memory.worker);
  return seconds;
}

/// Kills the batch or one of its workers; true if it was the batch.
bool kill_one(Process& batch, std::mt19937& random) {
  auto children = children_of(batch.id());
  if (children.empty() || random() % 2 == 0) {
    batch.send(SIGKILL);
    return true;
  }
  kill(children[random() % children.size()], SIGKILL);
  return false;
}

void disturbed(const Soak& soak, int kills, double seconds) {
  std::mt19937 random(7);
  std::vector<std::string> again = soak.command("storm");
  again.push_back("--resume");
  auto batch = std::make_unique<Process>(soak.command("storm"));
  int batches = 0, workers = 0;
  for (int i = 0; i < kills; ++i) {
    double share = seconds / (kills + 1) * (0.5 + static_cast<double>(random() % 1000) / 1000);
    std::this_thread::sleep_for(std::chrono::duration<double>(share));
    if (batch->ended()) break;
    if (kill_one(*batch, random)) {
      batch->wait();
      ++batches;
      bool begun = fs::exists(soak.folder.path("storm/ledger.sqlite"));
      batch = std::make_unique<Process>(begun ? again : soak.command("storm"));
    } else {
      ++workers;
    }
  }
  int code = batch->wait();
  std::printf("disturbed: %d kills of the batch, %d of workers; exit code %d\n", batches, workers,
              code);
}

int run(int documents, int kills, std::size_t bytes, const std::string& formats) {
  Soak soak;
  if (!formats.empty()) soak.formats = formats;
  DocumentMaker(1).write(soak.folder.path("in"), documents, 2, bytes);
  double seconds = undisturbed(soak);
  std::printf("%.1f documents a second\n", documents / seconds);
  disturbed(soak, kills, seconds);
  std::string calm = batch_status(soak.folder.path("calm"));
  std::string storm = batch_status(soak.folder.path("storm"));
  bool ok = true;
  for (const char* key : {"documents", "failed", "pending", "errors", "incomplete", "digest"}) {
    std::string one = status_field(calm, key), other = status_field(storm, key);
    std::printf("%s: %s, %s\n", key, one.c_str(), other.c_str());
    ok = ok && one == other && one != "?";
  }
  ok = ok && status_field(calm, "pending") == "0" &&
       status_field(calm, "documents") == std::to_string(documents);
  std::printf("%s\n", ok ? "the ledgers agree" : "THE LEDGERS DIFFER");
  return ok ? 0 : 1;
}

}  // namespace
}  // namespace fashen::testing

int main(int argc, char** argv) {
  setenv("FASHEN_TODAY", "2026-11-27", 1);
  auto number = [&](int i, int otherwise) { return i < argc ? std::atoi(argv[i]) : otherwise; };
  return fashen::testing::run(number(1, 10'000), number(2, 20),
                              static_cast<std::size_t>(number(3, 20'000)), argc > 4 ? argv[4] : "");
}

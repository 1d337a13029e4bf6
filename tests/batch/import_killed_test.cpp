// SPDX-License-Identifier: GPL-3.0-or-later
// Real statutes are imported by the whole program and killed at random moments, while other
// processes read what was imported before.
#include <signal.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <thread>

#include "base/hash.h"
#include "support/places.h"
#include "support/process.h"
#include "support/scratch_folder.h"

namespace fashen::testing {
namespace {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

const std::string program = stage_dir() + "/bin/fashen";

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The exit code of a command and the last line of what it answers.
std::string answer(const ScratchFolder& folder, const std::string& name,
                   const std::vector<std::string>& command) {
  const std::string output = folder.path(name);
  const int code = Process(command, output).wait();
  std::string line;
  std::ifstream lines(output);
  for (std::string next; std::getline(lines, next);) line = next;
  return std::to_string(code) + " " + line;
}

std::vector<std::string> importing(const std::string& texts, const std::string& store) {
  return {program, "corpus", "import", texts, "--corpus", store};
}

std::vector<std::string> asking(const std::string& what, const std::string& store) {
  return {program, "corpus", what, "--corpus", store};
}

/// The names of a store's files, each with a digest of its bytes but for the database, which bears
/// the number that Xapian drew for it.
std::multiset<std::string> contents(const std::string& store) {
  std::multiset<std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(store)) {
    const std::string name = entry.path().filename().string();
    const bool drawn = entry.path().extension() == ".glass";
    const std::string bytes = drawn || !entry.is_regular_file() ? "" : bytes_of(entry.path());
    all.insert(name + " " + base::to_hex(base::fnv1a(bytes)));
  }
  return all;
}

/// Reads a store again and again, as long as the object lives.
class Reader {
 public:
  Reader(const ScratchFolder& folder, const std::string& name, const std::string& store)
      : thread_([this, &folder, name, store] {
          while (!done_) answers_.insert(answer(folder, name, asking("status", store)));
        }) {}
  ~Reader() {
    if (thread_.joinable()) (void)take();
  }
  std::set<std::string> take() {
    done_ = true;
    thread_.join();
    return answers_;
  }

 private:
  std::atomic<bool> done_{false};
  std::set<std::string> answers_;
  std::thread thread_;
};

}  // namespace

TEST_CASE("an import of real statutes that is killed again and again ends as one that was not") {
  const std::string archive = source_dir() + "/../shared/reference/laws.tar.zst";
  if (!fs::exists(archive)) {
    WARN("SKIPPED: ../shared/reference/laws.tar.zst is not on this machine");
    return;
  }
  const ScratchFolder folder;
  REQUIRE(
      Process({"tar", "--zstd", "-xf", archive, "-C", folder.path(), "laws/刑法", "laws/行政法"})
          .wait() == 0);
  const std::string first = folder.path("laws/刑法"), second = folder.path("laws/行政法");
  const std::string whole = folder.path("whole"), killed = folder.path("killed");
  for (const std::string& store : {whole, killed}) {
    REQUIRE(Process(importing(first, store)).wait() == 0);
  }
  const std::string before = answer(folder, "status", asking("status", killed));
  REQUIRE(before.starts_with("0 "));
  const auto begin = steady_clock::now();
  REQUIRE(answer(folder, "import", importing(second, whole)).starts_with("0 "));
  const auto took = std::chrono::duration<double>(steady_clock::now() - begin).count();
  const std::string after = answer(folder, "status", asking("status", whole));
  REQUIRE(after != before);

  Reader one(folder, "one", killed), two(folder, "two", killed);
  std::mt19937 random(20261127);
  // Early enough to be met on a machine that has become three times as fast; then late ones, too.
  std::uniform_real_distribution<double> early(0.02, 0.35), late(0.5, 0.98);
  std::size_t cut = 0;
  for (int round = 0; round < 8; ++round) {
    auto& moment = round < 6 ? early : late;
    Process import(importing(second, killed));
    std::this_thread::sleep_for(std::chrono::duration<double>(took * moment(random)));
    import.send(SIGKILL);
    if (import.wait() == -SIGKILL) ++cut;
  }
  CHECK(cut >= 4);
  CHECK(answer(folder, "import", importing(second, killed)).starts_with("0 "));
  CHECK(answer(folder, "status", asking("status", killed)) == after);
  for (Reader* reader : {&one, &two}) {
    for (const std::string& seen : reader->take()) {
      CAPTURE(seen);
      CHECK((seen == before || seen == after));
    }
  }
  CHECK(contents(killed) == contents(whole));
  CHECK(answer(folder, "verify", asking("verify", killed)) ==
        answer(folder, "verify", asking("verify", whole)));
}

}  // namespace fashen::testing

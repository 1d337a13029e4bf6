// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <regex>

#include "base/file_system.h"

// The text report of every sample draft, byte for byte, beside this file. After a change that is
// meant, FASHEN_UPDATE_GOLDEN=1 golden_tests rewrites them; the difference is then reviewed.
namespace fashen {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  auto bytes = base::RealFileSystem().read(path.string(), 64 << 20);
  return bytes ? *bytes : std::string();
}

/// How many rules ran is not what a sample shows: it changes with every rule that is added.
std::string masked(const std::string& report) {
  static const std::regex counts("运行规则 [0-9]+ 条，另有 [0-9]+ 条");
  return std::regex_replace(report, counts, "运行规则 N 条，另有 N 条");
}

/// The report as `fashen review` prints it on a fixed day.
std::string report_of(const std::string& name, const fs::path& scratch) {
  std::string command = "cd \"" FASHEN_SOURCE_DIR
                        "/corpus/samples\" && FASHEN_TODAY=2026-11-23 \"" FASHEN_STAGE_DIR
                        "/bin/fashen\" review \"" +
                        name + "\" > \"" + scratch.string() + "\" 2>&1";
  int status = std::system(command.c_str());
  CHECK(status != -1);
  return masked(read(scratch));
}

}  // namespace

TEST_CASE("the reports of the sample drafts are as reviewed") {
  bool update = std::getenv("FASHEN_UPDATE_GOLDEN") != nullptr;
  fs::path scratch = fs::temp_directory_path() / ("fashen-golden-" + std::to_string(getpid()));
  std::size_t samples = 0;
  for (const auto& entry : fs::directory_iterator(FASHEN_SOURCE_DIR "/corpus/samples")) {
    std::string name = entry.path().filename().string();
    CAPTURE(name);
    ++samples;
    std::string report = report_of(name, scratch);
    fs::path golden = fs::path(FASHEN_SOURCE_DIR "/tests/golden") / (name + ".txt");
    if (update) {
      REQUIRE(base::RealFileSystem().write(golden.string(), report));
    } else {
      CHECK(report == read(golden));
    }
    bool clean = name.find("合格") != std::string::npos;
    CHECK((report.find("错误 0 处，警告 0 处") != std::string::npos) == clean);
  }
  CHECK(samples >= 8);
  fs::remove(scratch);
}

}  // namespace fashen

// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/approved.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "base/file_system.h"
#include "support/places.h"

namespace fashen {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  auto bytes = base::RealFileSystem().read(path.string(), 64 << 20);
  return bytes ? *bytes : std::string();
}

}  // namespace

std::string output_of(const std::string& folder, const std::string& arguments) {
  const fs::path scratch =
      fs::temp_directory_path() / ("fashen-golden-" + std::to_string(getpid()));
  const std::string command = "cd \"" + testing::source_dir() + "/" + folder +
                              "\" && FASHEN_TODAY=2026-11-23 FASHEN_CORPUS=none \"" +
                              testing::stage_dir() + "/bin/fashen\" " + arguments + " > \"" +
                              scratch.string() + "\" 2>&1";
  const int status = std::system(command.c_str());
  CHECK(status != -1);
  std::string output = read(scratch);
  fs::remove(scratch);
  return output;
}

void check_approved(const std::string& name, const std::string& text) {
  const fs::path golden = fs::path(testing::source_dir() + "/tests/golden") / name;
  if (std::getenv("FASHEN_UPDATE_GOLDEN") != nullptr) {
    REQUIRE(base::RealFileSystem().write(golden.string(), text));
  } else {
    CHECK(text == read(golden));
  }
}

}  // namespace fashen

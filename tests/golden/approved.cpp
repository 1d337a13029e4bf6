// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/approved.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "base/file_system.h"
#include "support/places.h"
#include "support/scratch_folder.h"

namespace fashen {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  auto bytes = base::RealFileSystem().read(path.string(), 64 << 20);
  return bytes ? *bytes : std::string();
}

}  // namespace

std::string output_of(const std::string& folder, const std::string& arguments) {
  const testing::ScratchFolder scratch;
  const std::string command = "cd \"" + testing::source_dir() + "/" + folder +
                              "\" && FASHEN_TODAY=2026-11-23 FASHEN_CORPUS=none \"" +
                              testing::stage_dir() + "/bin/fashen\" " + arguments + " > \"" +
                              scratch.path("out") + "\" 2>&1";
  const int status = std::system(command.c_str());
  CHECK(status != -1);
  return read(scratch.path("out"));
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

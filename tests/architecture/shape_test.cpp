// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "architecture/source_tree.h"
#include "support/places.h"

namespace fashen::architecture {
namespace {

namespace fs = std::filesystem;

std::vector<SourceFile> all_sources() {
  std::vector<SourceFile> files;
  for (const char* folder : {"core", "plugins", "tests"}) {
    auto more = source_files(folder);
    files.insert(files.end(), more.begin(), more.end());
  }
  return files;
}

std::size_t columns(const std::string& line) {
  // Code points; a byte that continues a sequence adds nothing.
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

}  // namespace

TEST_CASE("files stay small: none over 500 lines, no line over 100 columns") {
  for (const SourceFile& file : all_sources()) {
    INFO(file.path);
    CHECK(file.lines.size() <= 500);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      if (columns(file.lines[i]) > 100) FAIL_CHECK("line " << i + 1 << " is over 100 columns");
    }
  }
}

TEST_CASE("public headers are short, guarded and licensed") {
  for (const SourceFile& file : all_sources()) {
    INFO(file.path);
    REQUIRE(!file.lines.empty());
    CHECK(file.lines[0] == "// SPDX-License-Identifier: GPL-3.0-or-later");
    if (!file.is_header()) continue;
    CHECK(std::count(file.lines.begin(), file.lines.end(), "#pragma once") == 1);
    CHECK(file.lines.size() <= 160);
  }
}

TEST_CASE("no name of a test has a semicolon, at which ctest would cut it and run nothing") {
  const std::string head = "TEST_CASE(\"";
  for (const SourceFile& file : all_sources()) {
    for (const std::string& line : file.lines) {
      if (!line.starts_with(head)) continue;
      INFO(file.path << ": " << line);
      const std::string name = line.substr(head.size(), line.find('"', head.size()) - head.size());
      CHECK(name.find(';') == std::string::npos);
    }
  }
}

TEST_CASE("no dumping grounds") {
  for (const SourceFile& file : all_sources()) {
    std::string stem = fs::path(file.path).stem().string();
    INFO(file.path);
    for (const char* bad : {"utils", "util", "helpers", "common", "misc", "manager"})
      CHECK(stem != bad);
  }
}

TEST_CASE("the root holds only what belongs there") {
  const std::vector<std::string> allowed = {
      "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "build",
      "core",         "corpus",         "plugins",           "rules",   "tests"};
  for (const auto& entry : fs::directory_iterator(testing::source_dir())) {
    std::string name = entry.path().filename().string();
    if (name.front() == '.') continue;
    INFO(name);
    CHECK(std::find(allowed.begin(), allowed.end(), name) != allowed.end());
  }
}

TEST_CASE("the whole tree is formatted") {
  if (std::system("clang-format --version > /dev/null 2>&1") != 0) {
    std::cout << "SKIPPED: clang-format is not installed" << std::endl;
    return;
  }
  std::string command = "cd '" + testing::source_dir() + "' && clang-format --dry-run --Werror";
  for (const SourceFile& file : all_sources()) command += " '" + file.path + "'";
  CHECK(std::system(command.c_str()) == 0);
}

}  // namespace fashen::architecture
